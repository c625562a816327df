/** The SHA-256 of all styles of the page, for its content security policy; a test says when it is to be renewed. */
export const stylesHash = 'sha256-r9Kc1j5wJ6hajt82ULMMH1C5Hu64UAvzP+EVBK0nWI4=';
