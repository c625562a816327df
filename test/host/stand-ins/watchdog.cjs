'use strict';
// Stands in for the compiled part of @vscode/native-watchdog. The server's reconnection grace time ends orphans here.
exports.start = () => {};
exports.exit = code => process.exit(code);
