import 'mocha/mocha.js';
import { extensions, Uri, workspace } from 'vscode';
import { type HostKind, resultFile, type SuiteResult, testsExtension } from '../lib/suite-contract';

/**
 * Runs tests inside an extension host, and leaves their count beside them: VS Code reports success for an extension
 * host that died, so only a result that was written is believed.
 * @param kind where the tests are meant to run
 * @param load loads the test files, once `describe` and `it` are there
 * @throws when a test fails, or when the extension host is not of that kind
 */
export async function runMocha(kind: HostKind, load: () => void): Promise<void> {
  demandHost(kind);
  const tests = new Mocha({ reporter: 'spec', timeout: 30_000 });
  tests.suite.emit('pre-require', globalThis, '', tests);
  load();
  const result = await run(tests);
  await leave(result);
  if (result.failures.length > 0) throw new Error(`${result.failures.length} failing`);
}

/** VS Code falls back to the other kind of extension host without a word. */
function demandHost(kind: HostKind): void {
  const found: HostKind = 'WorkerGlobalScope' in globalThis ? 'web' : 'node';
  if (found !== kind) throw new Error(`These tests are for the ${kind} extension host, but run in the ${found} one.`);
}

function run(mocha: Mocha): Promise<SuiteResult> {
  const failures: string[] = [];
  return new Promise(resolve => {
    const runner = mocha.run(() => {
      const { tests = 0, passes = 0, pending = 0 } = runner.stats ?? {};
      resolve({ tests, passes, pending, failures });
    });
    runner.on('fail', test => failures.push(test.fullTitle()));
  });
}

async function leave(result: SuiteResult): Promise<void> {
  const own = extensions.getExtension(testsExtension);
  if (!own) throw new Error(`The extension ${testsExtension} that carries the tests is missing.`);
  await workspace.fs.writeFile(
    Uri.joinPath(own.extensionUri, resultFile),
    new TextEncoder().encode(JSON.stringify(result)),
  );
}
