import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, open, run, uriOf } from './in-editor';

/** Made by the test that runs this suite: a members file of 5,000 lines. */
const file = 'community/members.cop.yaml';
const keystrokes = 25;
/** Between two of them, in milliseconds: a person who types fast. */
const rest = 150;
/** In milliseconds. */
const patience = 20_000;
const key = 'status: confirmed';

/** The findings of the file, once some of them say this. */
function told(uri: vscode.Uri, text: string): boolean {
  return vscode.languages.getDiagnostics(uri).some(({ message }) => message.includes(text));
}

/**
 * Types a letter; milliseconds until the findings speak of the word that has come about. They are asked for again and again, as VS Code tells
 * that there are new ones only some 50 ms after it shows them.
 */
async function timeToFindings(uri: vscode.Uri, letter: string, word: string): Promise<number> {
  const start = performance.now();
  const typed = run('type', { text: letter });
  while (!told(uri, `“${word}”`)) {
    if (performance.now() - start > patience) throw new Error(`no finding speaks of “${word}”`);
    await new Promise(resolve => setTimeout(resolve, 1));
  }
  const time = performance.now() - start;
  await typed;
  return time;
}

async function measure(name: string): Promise<void> {
  const { document, selection } = vscode.window.activeTextEditor ?? assert.fail('a text must be in front');
  assert.equal(selection.isEmpty, true);
  let word = 'confirmed';
  const times: number[] = [];
  for (let typed = 0; typed < keystrokes; typed++) {
    word += 'x';
    times.push(await timeToFindings(document.uri, 'x', word));
    await run('hideSuggestWidget');
    await new Promise(resolve => setTimeout(resolve, rest));
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  console.log(
    `Measured: ${name}: ${at(0.5)} ms from a keystroke to the new findings (median of ${sorted.length}; ${at(0)} to ${at(1)}; goal 100)`,
  );
}

/** Puts the cursor behind a value in the middle of the file. */
async function standInTheMiddle(): Promise<vscode.TextEditor> {
  const editor = await open(file);
  const text = editor.document.getText();
  const end = editor.document.positionAt(text.indexOf(key, text.length / 2) + key.length);
  editor.selection = new vscode.Selection(end, end);
  editor.revealRange(new vscode.Range(end, end));
  await eventually(() => assert.ok(vscode.languages.getDiagnostics(uriOf(file)).length >= 0));
  return editor;
}

describe('a keystroke in a members file of 5,000 lines', () => {
  afterEach(closeAll);

  it('brings new findings where the text is sound', async () => {
    await standInTheMiddle();
    await measure('5,000 lines of sound YAML');
  }).timeout(90_000);

  it('brings new findings where the text is broken', async () => {
    const editor = await standInTheMiddle();
    const before = editor.document.lineAt(editor.selection.active.line - 20).range.start;
    await editor.edit(edit => edit.insert(before, '  some words without a key\n'));
    await measure('5,000 lines with a broken one');
  }).timeout(90_000);
});
