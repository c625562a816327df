import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { itByHand } from './lib/in-window';

const root = join(import.meta.dirname, '../..');
const yaml = join(root, 'test/host/node_modules/code-server/lib/vscode/extensions/yaml/syntaxes');

/** Runs a program of the grammar's tester over files, with YAML's own grammars as VS Code has them. */
function runOver(program: 'unit' | 'snapshot', files: string, ...options: readonly string[]): void {
  const grammars = readdirSync(yaml).map(name => join(yaml, name));
  const all = [...grammars, 'syntaxes/community-design.tmLanguage.json'].flatMap(file => ['-g', file]);
  const runner = join(root, 'node_modules/vscode-tmgrammar-test/dist', `${program}.js`);
  execFileSync(process.execPath, [runner, ...options, ...all, files], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

describe('the grammar', () => {
  itByHand('gives ids, references, dates, amounts and words scopes of their own, over VS Code’s own YAML', () => {
    runOver('unit', 'test/grammar/*.cop.yaml');
  });

  itByHand('marks nothing in the examples as wrong', () => {
    const folder = mkdtempSync(join(tmpdir(), 'copse-grammar-'));
    try {
      cpSync(join(root, 'examples'), folder, { recursive: true });
      runOver('snapshot', `${folder}/**/*.cop.yaml`, '--updateSnapshot', '--scope', 'source.yaml.community-design');
      const snapshots = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file =>
        file.endsWith('.snap'),
      );
      assert.ok(snapshots.length > 20);
      assert.deepEqual(
        snapshots.filter(file => readFileSync(join(folder, file), 'utf8').includes(' invalid.')),
        [],
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
