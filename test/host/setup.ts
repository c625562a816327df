import { ensureHost } from './lib/ensure';

/** Mocha calls this once before all tests that need a VS Code or a browser. */
export const mochaGlobalSetup = ensureHost;

/** A test that passes only when it is run again says so: a window that is slow once is no failure, one that often is may be. */
export const mochaHooks: Mocha.RootHookObject = {
  afterEach(this: Mocha.Context) {
    const test = this.currentTest;
    if (test?.isPassed() && test['currentRetry']() > 0) console.log(`Passed when run again: ${test.fullTitle()}`);
  },
};
