/** The SHA-256 of all styles of the page, for its content security policy; a test says when it is to be renewed. */
export const stylesHash = 'sha256-d9jee6LmzQdB+rPQoABA4Bjyok2m7xzgxdhl5iMb4sI=';
