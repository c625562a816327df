/** The SHA-256 of all styles of the page, for its content security policy; a test says when it is to be renewed. */
export const stylesHash = 'sha256-h+RDkJ9wZdKjm62plDZ4TKRvND7DadwMs30L2Dcwgng=';
