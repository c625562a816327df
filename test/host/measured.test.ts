import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { membersText } from '../../bench/generate/typing';
import { filesIn } from '../support/designs';
import { itByHand } from './lib/in-window';
import { packaged } from './lib/package';
import { runSuite } from './lib/run-suite';
import { withWindow } from './lib/with-window';
import { activations } from './ui/installed';

const root = join(import.meta.dirname, '../..');
const starts = 7;
const hosts = [
  ['node', []],
  ['web', ['copse.copse']],
] as const;

/** Run on their own, so that nothing else is busy but the window itself. They print what they measure; a busy machine fails none. */
describe('the package, installed in VS Code and measured', () => {
  const made = packaged();

  for (const [kind, web] of hosts) {
    itByHand(`starts at once, in the ${kind} extension host`, async () => {
      await withWindow({ folder: made.workspace, vsix: [made.vsix], web }, async window => {
        const times = (await activations(window, starts)).toSorted((a, b) => a - b);
        const median = times[Math.floor(starts / 2)];
        console.log(
          `Measured: loading and activating in the ${kind} extension host takes ${median} ms (median of ${times.join(', ')}; goal 50)`,
        );
      });
    });
  }

  it('loads the first design of a window step by step', async () => {
    const folder = join(made.top, 'first');
    mkdirSync(folder, { recursive: true });
    for (const [path, text] of Object.entries(filesIn('examples/complete')))
      if (!path.includes('/'))
        writeFileSync(join(folder, `${path}.kept`), path.startsWith('roles') ? `${text}colour: green\n` : text);
    const suite = join(import.meta.dirname, 'suites/first-design.suite.ts');
    await runSuite({ files: [suite], kind: 'node', extension: root, vsix: made.vsix, workspace: folder });
  });

  it('says at every keystroke in a long file what is wrong', async () => {
    const long = join(made.top, 'long');
    mkdirSync(join(long, 'community'), { recursive: true });
    writeFileSync(join(long, 'community/community.cop.yaml'), 'name: A large one\n');
    writeFileSync(join(long, 'community/members.cop.yaml'), membersText(5000, false));
    const suite = join(import.meta.dirname, 'suites/keystroke.suite.ts');
    await runSuite({ files: [suite], kind: 'node', extension: root, vsix: made.vsix, workspace: long });
  });
});
