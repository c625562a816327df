import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { entryId, partId, shapeId } from '../../../src/core/features/outline/ids';
import { bytesOf, closeAll, eventually, run, uriOf } from './in-editor';

/** The design that most tests change; every change is taken back. */
const valley = () => uriOf('valley').toString();
const members = 'valley/members.cop.yaml';
const roles = 'valley/roles.cop.yaml';
const ada = ['members', 'ada-ash'];
const ben = ['members', 'ben-birch'];

function entry(path: string, ...at: (string | number)[]) {
  return { root: valley(), id: entryId(path.slice('valley/'.length), at) };
}

async function textOf(path: string): Promise<string> {
  return (await vscode.workspace.openTextDocument(uriOf(path))).getText();
}

/** Takes the first choice of every question until a command is done. */
async function accepting(command: Thenable<unknown>): Promise<void> {
  let isDone = false;
  const done = Promise.resolve(command).then(() => {
    isDone = true;
  });
  while (!isDone) {
    await run('workbench.action.acceptSelectedQuickOpenItem');
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  await done;
}

/** Runs a command that changes one file, hands over the text, and takes the change back. */
async function changing(path: string, command: () => Thenable<unknown>): Promise<string> {
  const saved = await bytesOf(path);
  const before = await textOf(path);
  await command();
  const document = await vscode.workspace.openTextDocument(uriOf(path));
  const after = document.getText();
  assert.notEqual(after, before, 'the command must change the text');
  assert.ok(document.isDirty, 'what the tree writes is saved by the person');
  assert.ok(
    vscode.window.visibleTextEditors.some(editor => editor.document === document),
    'the change must be seen',
  );
  await vscode.window.showTextDocument(document);
  await run('undo');
  assert.equal(document.getText(), before, 'one undo takes it back');
  await document.save();
  assert.equal(await bytesOf(path), saved);
  return after;
}

describe('the tree of designs', () => {
  before(() => run('copse.designs.focus'));
  afterEach(closeAll);

  it('adds an entry below its neighbours, in their manner', async () => {
    const after = await changing(members, () =>
      run('copse.addEntry', { root: valley(), id: shapeId('members', ['members']), name: 'Cy Cedar' }),
    );
    const before = await textOf(members);
    assert.equal(after, before.replace('relationships:', '\n  cy-cedar:\n    name: Cy Cedar\nrelationships:'));
  });

  it('goes on in the text after adding, behind what was written', async () => {
    await run('copse.addEntry', { ...entry(roles, 'roles', 'facilitation'), name: 'Keeping notes' });
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.lineAt(editor.selection.active.line).text, '    title: Keeping notes');
    assert.equal(editor?.selection.active.character, '    title: Keeping notes'.length);
    await run('undo');
  });

  it('creates the file that is missing', async () => {
    await run('copse.addEntry', { root: valley(), id: partId('stories'), name: 'The first burn' });
    assert.equal(await textOf('valley/stories.cop.yaml'), 'stories:\n  the-first-burn:\n    title: The first burn\n');
    await closeAll();
    await vscode.workspace.fs.delete(uriOf('valley/stories.cop.yaml'));
  });

  it('opens a key of an entry, with what may be written there', async () => {
    const after = await changing(roles, () =>
      run('copse.sayMore', { ...entry(roles, 'roles', 'facilitation'), name: 'Time' }),
    );
    assert.equal(after, (await textOf(roles)).replace('    backup:', '    time: \n    backup:'));
  });

  it('gives an entry another title, and nothing else', async () => {
    const after = await changing(roles, () =>
      run('copse.renameEntry', { ...entry(roles, 'roles', 'facilitation'), name: 'Facilitation' }),
    );
    assert.equal(after, (await textOf(roles)).replace('Keeping us going', 'Facilitation'));
  });

  it('puts a copy of an entry after it, under a title of its own', async () => {
    const after = await changing(members, () =>
      run('copse.duplicateEntry', { ...entry(members, ...ada), name: 'Cy Cedar' }),
    );
    const copy =
      '  cy-cedar:     # convenes us\n    name: Cy Cedar\n    status: confirmed\n    participation: core\n\n';
    assert.equal(after, (await textOf(members)).replace('  ben-birch:', `${copy}  ben-birch:`));
  });

  it('lets an entry change places with its neighbour, both ways', async () => {
    const down = await changing(members, () => run('copse.moveEntryDown', entry(members, ...ada)));
    const up = await changing(members, () => run('copse.moveEntryUp', entry(members, ...ben)));
    assert.equal(down, up);
    assert.ok(down.indexOf('ben-birch:   # knows') < down.indexOf('ada-ash:     # convenes'));
  });

  it('leaves the first entry where it is', async () => {
    const before = await textOf(members);
    await run('copse.moveEntryUp', entry(members, ...ada));
    assert.equal(await textOf(members), before);
  });

  it('deletes an entry once that is confirmed', async () => {
    const after = await changing(members, () => accepting(run('copse.deleteEntry', entry(members, ...ben))));
    assert.equal(
      after,
      (await textOf(members)).replace(
        '\n  ben-birch:   # knows the law\n    name: Ben Birch\n    status: confirmed\n    participation: core\n',
        '',
      ),
    );
  });

  it('deletes and copies entries of lists', async () => {
    const relationship = entry(members, 'relationships', 0);
    const line = '  - { between: [ada-ash, ben-birch], kind: friendship, about: Ask ada-ash about it. }\n';
    const copied = await changing(members, () => run('copse.duplicateEntry', relationship));
    assert.equal(copied, `${await textOf(members)}${line}`);
    const deleted = await changing(members, () => accepting(run('copse.deleteEntry', relationship)));
    assert.equal(deleted, (await textOf(members)).replace(`relationships:\n${line}`, ''));
  });

  it('changes a short name wherever it is used, in files that are not open as well', async () => {
    const paths = [members, roles, 'valley/community.cop.yaml'];
    const saved = await Promise.all(paths.map(path => vscode.workspace.fs.readFile(uriOf(path))));
    await run('copse.renameEntryId', { ...entry(members, ...ben), name: 'Ben Beech' });
    const texts = await Promise.all(paths.map(textOf));
    assert.ok(texts.every(text => text.includes('ben-beech') && !text.includes('ben-birch')));
    await closeAll();
    for (const [index, path] of paths.entries())
      await vscode.workspace.fs.writeFile(uriOf(path), saved[index] ?? new Uint8Array());
    await eventually(async () => assert.ok((await textOf(roles)).includes('ben-birch')));
  });

  it('goes to the text of a row, and a click leaves the keyboard where it is', async () => {
    await run('copse.revealEntry', entry(members, ...ben));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), uriOf(members).toString());
    assert.deepEqual([editor?.selection.active.line, editor?.selection.active.character], [7, 2]);
  });

  it('does nothing where there is no such row', async () => {
    for (const command of ['addEntry', 'renameEntry', 'deleteEntry', 'revealEntry', 'moveEntryUp']) {
      await run(`copse.${command}`, entry(members, 'members', 'nobody'));
    }
    assert.deepEqual(vscode.window.visibleTextEditors, []);
  });
});

describe('the tree of readiness', () => {
  before(() => run('copse.readiness.focus'));
  afterEach(async () => {
    await run('copse.showAllPoints');
    await run('copse.groupBySections');
    await closeAll();
  });

  it('goes to the line of the evidence', async () => {
    await run('copse.goToEvidence', { root: valley(), id: 'planning.purpose/learning-focus' });
    const editor = vscode.window.activeTextEditor;
    assert.equal(
      editor?.document.lineAt(editor.selection.active.line).text.trim(),
      'learning-focus: Burning safely on shared land',
    );
  });

  it('makes the place for a fact that is missing, and one undo takes it away', async () => {
    const path = 'valley/community.cop.yaml';
    const after = await changing(path, () =>
      run('copse.fixPoint', { root: valley(), id: 'planning.need/already-there-checked' }),
    );
    assert.equal(after, (await textOf(path)).replace('identity:', 'origin:\n  already-there: \nidentity:'));
  });

  it('copies a point as text', async () => {
    await run('copse.copyReadiness', { root: valley(), id: 'planning.need' });
    const text = await vscode.env.clipboard.readText();
    assert.match(
      text,
      /^- Is it needed, or is there such a group already\? \(○ not said yet · expected · Ada Ash\)\n {2}- /,
    );
  });

  it('shows only what is open, or the next steps, when asked', async () => {
    await run('copse.showOpenPoints');
    await run('copse.goToEvidence', { root: valley(), id: 'planning.purpose/learning-focus' });
    assert.deepEqual(vscode.window.visibleTextEditors, [], 'what is settled is not in the tree');
    await run('copse.groupByNextSteps');
    await run('copse.copyReadiness', { root: valley(), id: 'verdict' });
    const [first = '', second = ''] = (await vscode.env.clipboard.readText()).split('\n');
    assert.match(first, /^- Valley of Ash \(Not ready: /);
    assert.match(second, /^ {2}- .*\(essential · .*\)$/);
  });
});
