/** Where an extension runs: in a process of Node, as on a desktop, or in a web worker, as on vscode.dev. */
export type HostKind = 'node' | 'web';

/** The extension that carries a suite's tests into the window. */
export const testsExtension = 'copse-tests.copse-tests';

/** What the tests leave in the folder of that extension. */
export const resultFile = 'result.json';

/** How a suite went, written from inside the extension host. */
export interface SuiteResult {
  readonly tests: number;
  readonly passes: number;
  readonly pending: number;
  /** Full titles of the tests that failed. */
  readonly failures: readonly string[];
}
