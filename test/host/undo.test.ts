import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { itByHand } from './lib/in-window';
import { withWindow } from './lib/with-window';
import { makeWorkspace } from './lib/workspace';
import { settings as savingByItself } from './ui/trees';
import { makesFilesOnly, undoes, writers } from './ui/writing';

const source = join(import.meta.dirname, '../../src/vscode');
/** What hands edits to the editor for others; whoever calls it writes. */
const plumbing = ['apply', 'convert', 'starting/new-files', 'views/designs/write', 'views/show-place'];
const call = /\b(applyEdits?|toWorkspaceEdit|write|writeNew|writeFile)\(|\.edit\(edit|fs\.delete/;

/** The files of the source that change texts, or make files. */
function whatWrites(): readonly string[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
  return files
    .filter(file => call.test(readFileSync(join(source, file), 'utf8')))
    .map(file => file.replace(/\.ts$/, ''))
    .filter(file => !plumbing.includes(file))
    .sort();
}

/** High enough for all rows that are dragged. */
const size = { width: 1280, height: 1300 };

describe('what Copse writes in VS Code', () => {
  let workspace = '';
  before(() => {
    workspace = makeWorkspace();
  });
  after(() => rmSync(workspace, { recursive: true, force: true }));

  it('is all in the list that is tried below', () => {
    const listed = [...new Set(writers.map(writer => writer.source)), ...makesFilesOnly].sort();
    assert.deepEqual(whatWrites(), listed, 'add what is missing to `writers` in test/host/ui/writing.ts');
  });

  itByHand('is taken back by one undo, to the last byte', async function () {
    this.timeout(600_000);
    await withWindow(
      { folder: workspace, development: [join(source, '../..')], settings: savingByItself, size },
      async window => {
        for (const writer of writers) await undoes(window, writer);
      },
    );
  });
});
