/** The SHA-256 of all styles of the page, for its content security policy; a test says when it is to be renewed. */
export const stylesHash = 'sha256-XZm5uID27IGwY+GXyBXrGMG7jlkjnQMHfUZft8mf+bI=';
