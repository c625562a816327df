/**
 * The API of VS Code. Whatever imports `vscode` gets it from here (esbuild.js sees to that): a bundle copies the whole API for each module that
 * requires it, and that took a third of the time in which the extension starts.
 */
export * from 'vscode';
