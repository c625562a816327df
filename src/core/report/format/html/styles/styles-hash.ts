/** The SHA-256 of all styles of the page, for its content security policy. `npm run derive` writes this file. */
export const stylesHash = 'sha256-J5OveXoqo2mFX6jP7hw2Vxt6o3GOo3pD70wEqmgTDTQ=';
