/** The SHA-256 of all styles of the page, for its content security policy; a test says when it is to be renewed. */
export const stylesHash = 'sha256-dFGvWo8k/fXitQv6MXG1zOBK6PzIpBobILXMFloKK4w=';
