/** The SHA-256 of all styles of the page, for its content security policy. `npm run derive` writes this file. */
export const stylesHash = 'sha256-L2MrtS6KCTAv09vEAXQyRheCcs4OSRELOyM8YcrdonQ=';
