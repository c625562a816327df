import { ensureHost } from './lib/ensure';

/** Mocha calls this once before all tests that need a VS Code or a browser. */
export const mochaGlobalSetup = ensureHost;
