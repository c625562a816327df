import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { bytesOf, closeAll, eventually, folder, open, pathOf, run, uriOf } from './in-editor';

interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What `copse check --format json` said of the folder of the window. */
async function toldByCommandLine(): Promise<readonly Told[]> {
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf('cli.json')));
  const { designs } = JSON.parse(text) as {
    readonly designs: readonly { readonly path: string; readonly findings: readonly Told[] }[];
  };
  return designs.flatMap(({ path: design, findings }) =>
    findings.map(({ rule, severity, message, path, line, column, endLine, endColumn }) => ({
      rule,
      severity,
      message,
      path: `${design}/${path}`,
      line,
      column,
      endLine,
      endColumn,
    })),
  );
}

function toldByEditor(): readonly Told[] {
  return vscode.languages.getDiagnostics().flatMap(([uri, diagnostics]) =>
    diagnostics
      .filter(({ source }) => source === 'copse')
      .map(diagnostic => ({
        rule: ruleOf(diagnostic),
        severity: ['error', 'warning', 'info'][diagnostic.severity] ?? '',
        message: diagnostic.message,
        path: pathOf(uri),
        line: diagnostic.range.start.line + 1,
        column: diagnostic.range.start.character + 1,
        endLine: diagnostic.range.end.line + 1,
        endColumn: diagnostic.range.end.character + 1,
      })),
  );
}

function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

function sorted(told: readonly Told[]): readonly Told[] {
  const key = ({ path, line, column, rule, message }: Told) => JSON.stringify([path, line, column, rule, message]);
  return told.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The actions that the light bulb offers on a range, with their edits. */
async function actionsAt(uri: vscode.Uri, range: vscode.Range): Promise<readonly vscode.CodeAction[]> {
  return run<readonly vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, undefined, 50);
}

describe('the problems of the whole window', () => {
  it('are those that the command line finds, in ids, places and words', async () => {
    const expected = await toldByCommandLine();
    assert.ok(expected.length > 20);
    await eventually(() => assert.deepEqual(sorted(toldByEditor()), sorted(expected)));
  });

  it('each lead to the page of their rule', async () => {
    await eventually(() => assert.ok(toldByEditor().length > 0));
    for (const [, diagnostics] of vscode.languages.getDiagnostics()) {
      for (const { code, source } of diagnostics) {
        if (source !== 'copse') continue;
        assert.ok(typeof code === 'object');
        assert.equal(code.target.toString(true), `command:copse.openPage?["rule","${code.value}"]`);
      }
    }
  });
});

describe('mending what was found', () => {
  afterEach(closeAll);

  it('offers what can be done, the likeliest first', async () => {
    const { document } = await open('broken/community.cop.yaml');
    const place = new vscode.Range(2, 9, 2, 9);
    const titles = await eventually(async () => {
      const actions = await actionsAt(document.uri, place);
      assert.ok(actions.length > 0);
      return actions.map(({ title, isPreferred }) => `${title}${isPreferred === true ? ' *' : ''}`);
    });
    assert.deepEqual(titles, [
      'Change “lunch” to “launch” *',
      'Mend all 3 clear slips in this file',
      'Ignore “schema” here, with a reason…',
      'Read more about “schema”',
    ]);
  });

  let tried = 0;
  for (const path of ['broken/community.cop.yaml', 'broken/members/north.cop.yaml', 'broken/roles.cop.yaml']) {
    it(`and undoing it restores every byte, for every fix of every finding in ${path}`, async () => {
      const before = await bytesOf(path);
      const { document } = await open(path);
      const text = document.getText();
      const found = await eventually(() => {
        const diagnostics = vscode.languages.getDiagnostics(document.uri);
        assert.ok(diagnostics.length > 0);
        return diagnostics;
      });
      let count = 0;
      for (const { range } of found) {
        for (const { edit, title } of await actionsAt(document.uri, range)) {
          if (edit === undefined || edit.size === 0 || edit.entries().some(([uri]) => pathOf(uri) !== path)) continue;
          assert.ok(await vscode.workspace.applyEdit(edit), title);
          assert.notEqual(document.getText(), text, title);
          await open(path);
          await run('undo');
          assert.equal(document.getText(), text, title);
          count++;
        }
      }
      await document.save();
      assert.equal(await bytesOf(path), before);
      assert.ok(count > 0, 'no fix was tried');
      tried += count;
    });
  }

  it('with ten fixes or more tried in all', () => assert.ok(tried >= 10, `${tried} fixes`));

  it('creates the missing entry in the right file', async () => {
    const { document } = await open('broken/roles.cop.yaml');
    const at = document.positionAt(document.getText().indexOf('ben-birk'));
    const create = await eventually(async () => {
      const actions = await actionsAt(document.uri, new vscode.Range(at, at));
      const found = actions.find(({ title }) => title === 'Create a member “ben-birk” in members/north.cop.yaml');
      assert.ok(found?.edit);
      return found.edit;
    });
    assert.ok(await vscode.workspace.applyEdit(create));
    const members = await vscode.workspace.openTextDocument(uriOf('broken/members/north.cop.yaml'));
    assert.match(members.getText(), /\n {2}ben-birk:\n {4}name: Ben Birk\n/);
    await vscode.window.showTextDocument(members);
    await run('undo');
    assert.equal(members.isDirty, false);
  });

  it('mends all clear slips of a file before it is saved', async () => {
    const { document } = await open('broken/community.cop.yaml');
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const [action, ...others] = await eventually(async () => {
      const found = await run<readonly vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        whole,
        'source.fixAll',
        50,
      );
      assert.ok(found.length > 0);
      return found;
    });
    assert.deepEqual(others, []);
    assert.ok(action?.edit);
    const before = document.getText();
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    assert.equal(
      document.getText(),
      before.replace('lunch ', 'launch ').replace('Community\n', 'community\n').replace('2027-3-5', '2027-03-05'),
    );
    await run('undo');
    assert.equal(document.getText(), before);
  });

  it('mends all clear slips of a design in one step, in files that are not open as well', async () => {
    await open('broken/community.cop.yaml');
    const paths = ['broken/community.cop.yaml', 'broken/members/north.cop.yaml', 'broken/roles.cop.yaml'];
    const saved = await Promise.all(paths.map(path => vscode.workspace.fs.readFile(uriOf(path))));
    await eventually(() => assert.ok(toldByEditor().some(({ path }) => path.startsWith('broken/'))));
    await run('copse.fixAll', vscode.Uri.joinPath(folder(), 'broken'));
    const texts = await Promise.all(
      paths.map(async path => (await vscode.workspace.openTextDocument(uriOf(path))).getText()),
    );
    for (const word of [
      'stage: launch    # by noon',
      'name: "Ada: Ash"',
      'participation: core\n    x-own',
      '  ben-birch: {',
      'held-by: [ada-ash, ben-birk]    # to',
      'needs: 2',
      'responsibilities: [Asks',
      'description: "#general"',
    ]) {
      assert.ok(
        texts.some(text => text.includes(word)),
        `${word}\n${texts.join('\n')}`,
      );
    }
    const dirty = () => vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => pathOf(uri));
    assert.deepEqual(dirty(), ['broken/community.cop.yaml'], 'what nobody has open is saved');
    await run('undo');
    const undone = await Promise.all(
      paths.map(async path => (await vscode.workspace.openTextDocument(uriOf(path))).getText()),
    );
    assert.deepEqual(
      undone,
      saved.map(bytes => new TextDecoder().decode(bytes)),
    );
    await closeAll();
    for (const [index, path] of paths.entries())
      await vscode.workspace.fs.writeFile(uriOf(path), saved[index] ?? new Uint8Array());
  });
});
