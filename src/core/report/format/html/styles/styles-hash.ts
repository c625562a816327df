/** The SHA-256 of all styles of the page, for its content security policy. `npm run derive` writes this file. */
export const stylesHash = 'sha256-f6fCBVX893hE43BzQLIbWVq40KjOyv6hrd5gn/I6IA0=';
