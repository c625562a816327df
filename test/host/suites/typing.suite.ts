import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, open, placeOf, run, uriOf } from './in-editor';

const roles = 'valley/roles.cop.yaml';

/** Opens a file with some text more at its end; `|` is where the cursor goes. */
async function writing(path: string, marked: string): Promise<vscode.TextEditor> {
  const editor = await open(path);
  const { document } = editor;
  const end = document.positionAt(document.getText().length);
  await editor.edit(edit => edit.insert(end, marked.replace('|', '')));
  const cursor = document.positionAt(document.offsetAt(end) + marked.indexOf('|'));
  editor.selection = new vscode.Selection(cursor, cursor);
  return editor;
}

/** What is offered at the cursor, once the extension has read the design. */
async function offered({ document, selection }: vscode.TextEditor): Promise<readonly vscode.CompletionItem[]> {
  return eventually(async () => {
    const { items } = await run<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      selection.active,
      undefined,
      5,
    );
    // This command lists contributed snippets, which a person who types does not see.
    const seen = items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Snippet);
    assert.ok(seen.length > 0, 'nothing is offered');
    return seen;
  });
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : [label.label, label.description].filter(Boolean).join(' | ');
}

function byLabel(items: readonly vscode.CompletionItem[], label: string): vscode.CompletionItem {
  const found = items.find(item => labelOf(item).startsWith(label));
  assert.ok(found, `${label} is not among ${items.map(labelOf).join(', ')}`);
  return found;
}

/** Takes what is offered as the editor does. */
async function take(editor: vscode.TextEditor, { insertText, range, command }: vscode.CompletionItem): Promise<void> {
  assert.ok(insertText instanceof vscode.SnippetString && range !== undefined);
  const replaced = range instanceof vscode.Range ? range : range.replacing;
  await editor.insertSnippet(insertText, replaced, { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true });
  if (command?.command.startsWith('copse.')) await run(command.command, ...(command.arguments ?? []));
}

/** The lines of a document from one on. */
function linesFrom(document: vscode.TextDocument, line: number): string {
  return document.getText().split('\n').slice(line).join('\n');
}

function settingOf({ document }: vscode.TextEditor, name: string): unknown {
  return vscode.workspace.getConfiguration('editor', document).get(name);
}

describe('while typing', () => {
  afterEach(closeAll);

  it('keys are offered in planning order, with what they are for', async () => {
    const items = await offered(await writing(roles, '    |\n'));
    assert.deepEqual(items.map(labelOf), [
      'description | Description',
      'needs | Holders needed',
      'responsibilities | Responsibilities',
      'time | Time',
      'reward | Reward',
      'chosen | How chosen',
      'themes | Themes',
      'works-with | Works with',
    ]);
    const { documentation } = items[0] ?? {};
    assert.ok(documentation instanceof vscode.MarkdownString);
    assert.match(documentation.value, /^\*\*Description\*\*\n\nWhat the role is about, in a sentence or two\./);
    assert.equal(documentation.isTrusted, undefined);
  });

  it('what is taken goes to its place, wherever the cursor is', async () => {
    const editor = await writing(roles, '   |\n');
    await take(editor, byLabel(await offered(editor), 'A role'));
    assert.match(
      linesFrom(editor.document, 6),
      /^ {2}role-name:\n {4}kind: facilitator\n {4}title: "\[what you call it\]"\n/,
    );
  });

  it('names are offered from other files, and what is missing is created there', async () => {
    const editor = await writing(roles, '  scribe:\n    held-by:\n      - Rosa Paz|\n');
    const items = await offered(editor);
    const labels = items.map(labelOf);
    assert.deepEqual(labels.slice(0, 2), ['Ada Ash | ada-ash', 'Ben Birch | ben-birch']);
    assert.equal(labels.at(-1), 'Create a member “rosa-paz”…');
    await take(editor, byLabel(items, 'Create'));
    assert.equal(linesFrom(editor.document, 6), '  scribe:\n    held-by:\n      - rosa-paz\n');
    const members = new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf('valley/members.cop.yaml')));
    assert.ok(members.includes('\n\n  rosa-paz:\n    name: Rosa Paz\nrelationships:'), members);
    await vscode.workspace.fs.writeFile(
      uriOf('valley/members.cop.yaml'),
      new TextEncoder().encode(members.replace('\n\n  rosa-paz:\n    name: Rosa Paz\n', '\n')),
    );
  });

  it('nothing is offered in prose', async () => {
    const editor = await writing(roles, '    description: Keeps co|\n');
    await eventually(() => assert.ok(vscode.languages.getDiagnostics(editor.document.uri)));
    const { items } = await run<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      editor.selection.active,
    );
    assert.deepEqual(items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Snippet).map(labelOf), []);
  });

  it('hovering tells of keys, values, names and days', async () => {
    const told = async (path: string, marked: string): Promise<string> => {
      const { document } = await open(path);
      const hovers = await run<readonly vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        placeOf(document, marked),
      );
      return hovers
        .flatMap(({ contents }) => contents)
        .map(content => (content instanceof vscode.MarkdownString ? content.value : ''))
        .join('\n');
    };
    await eventually(async () =>
      assert.match(await told(roles, 'kin|d:'), /^\*\*Kind\*\*\n\nWhat sort of role it is\./),
    );
    assert.match(await told(roles, 'faci|litator'), /^\*\*facilitator\*\* – Keeps members in contact/);
    const name = await told(roles, '[ada|-ash]');
    assert.match(name, /^\*\*Ada Ash\*\* `ada-ash`\n\nA member, in members\.cop\.yaml\n/);
    assert.match(name, /\[Go to members\.cop\.yaml\]\(\S+\/valley\/members\.cop\.yaml#L3%2C3\)$/);
    assert.match(await told('valley/readiness.cop.yaml', '2031-|03'), /^Friday 14 March 2031, in \d+ days/);
  });

  it('names and weekdays stand beside the text, unless they are switched off', async () => {
    const hints = async (path: string): Promise<readonly string[]> => {
      const { document } = await open(path);
      const whole = new vscode.Range(0, 0, document.lineCount, 0);
      const found = await run<readonly vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole);
      return found.map(({ label, position }) => `${position.line + 1}: ${String(label)}`);
    };
    await eventually(async () => assert.deepEqual(await hints(roles), ['5: Ada Ash', '6: Ben Birch']));
    const [target, owner] = await hints('valley/readiness.cop.yaml');
    assert.match(target ?? '', /^2: Friday, in \d+ days$/);
    assert.equal(owner, '5: Ada Ash');
    const settings = vscode.workspace.getConfiguration('copse');
    await settings.update('inlayHints.enabled', false, vscode.ConfigurationTarget.Global);
    try {
      await eventually(async () => assert.deepEqual(await hints(roles), []));
    } finally {
      await settings.update('inlayHints.enabled', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('a new line is indented as lists and maps want it', async () => {
    const cases = [
      ['    reward:|', '      x'],
      ['    reward: # for all|', '      x'],
      ['    description: >|', '      x'],
      ['      - member: ada-ash|', '        x'],
      ['      - Welcomes newcomers|', '      x'],
      ['      - agenda:|', '          x'],
      ['    time: 1 h|', '    x'],
    ] as const;
    for (const [before, after] of cases) {
      const editor = await writing(roles, before);
      await run('type', { text: '\n' });
      await run('type', { text: 'x' });
      assert.equal(editor.document.lineAt(editor.document.lineCount - 1).text, after, `after ${before}`);
      await closeAll();
    }
  });

  it('the settings suit people who write plans', async () => {
    const editor = await open(roles);
    const names = ['insertSpaces', 'tabSize', 'wordWrap', 'wordBasedSuggestions', 'snippetSuggestions'];
    assert.deepEqual(
      names.map(name => settingOf(editor, name)),
      [true, 2, 'on', 'off', 'none'],
    );
    assert.deepEqual(settingOf(editor, 'quickSuggestions'), { other: 'on', comments: 'off', strings: 'on' });
  });

  it('Insert Snippet knows the snippets', async () => {
    const editor = await writing(roles, '  |\n');
    await run('editor.action.insertSnippet', { langId: 'community-design', name: 'A thematic leader' });
    await eventually(() =>
      assert.match(linesFrom(editor.document, 6), /^ {2}theme-leader:\n {4}kind: thematic-leader\n/),
    );
  });
});
