import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { lateFiles } from '../../scripts/late-files.js';

const sources = {
  'main.ts': `import { kept, log } from './kept';
    import { word, Late, say } from './late';
    import { other } from './other';
    log('begun');
    say('one');
    log(word, new Late() instanceof Late, other());
    console.log(kept.join('; '));`,
  'kept.ts': `export const kept: string[] = [];
    export function log(...words: unknown[]) { kept.push(words.join(' ')); }`,
  'late.ts': `import { log } from './kept';
    import { both } from './both';
    log('late is loaded');
    export const word = 'word';
    export class Late {}
    export function say(text: string) { log('said', text, both()); }
    export interface Unseen { readonly at: number }`,
  'other.ts': `import { both } from './both';
    import { word } from './late';
    export const other = () => 'other ' + both() + ' ' + word;`,
  'both.ts': `import { log } from './kept';
    log('both is loaded');
    export const both = () => 'both';`,
};

describe('A late file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'copse-late-'));
    for (const [name, text] of Object.entries(sources)) writeFileSync(join(folder, name), text.replace(/^ +/gm, ''));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const run = async (groups: Readonly<Record<string, readonly string[]>>): Promise<string> => {
    await build({
      absWorkingDir: folder,
      entryPoints: { main: 'main.ts' },
      outdir: join(folder, 'out'),
      bundle: true,
      format: 'cjs',
      platform: 'node',
      logLevel: 'silent',
      plugins: [lateFiles(groups)],
    });
    return execFileSync(process.execPath, [join(folder, 'out/main.js')], { encoding: 'utf8' }).trim();
  };

  it('is loaded when something in it is asked for, and shares what the bundle and other late files hold', async () => {
    assert.equal(
      await run({ first: ['late.ts'], second: ['other.ts'] }),
      'begun; both is loaded; late is loaded; said one both; word true other both word',
    );
  });

  it('is not to be made of what cannot be loaded late', async () => {
    writeFileSync(join(folder, 'other.ts'), `export * from './both';\nexport const other = () => 'x';`);
    await assert.rejects(run({ first: ['other.ts'] }), /cannot be loaded late/);
  });
});
