/** The SHA-256 of all styles of the page, for its content security policy. `npm run derive` writes this file. */
export const stylesHash = 'sha256-BcuzUUIAFi65fQU5cUzKB8gTBriLBN5TaEJJXEy7IS8=';
