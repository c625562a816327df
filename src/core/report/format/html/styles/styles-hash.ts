/** The SHA-256 of all styles of the page, for its content security policy; a test says when it is to be renewed. */
export const stylesHash = 'sha256-98JCXkTY0mz8VbTjd5NsYDnw2v//QzcY1GBntxPu4s4=';
