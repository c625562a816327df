import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, folder, open, pathOf, placeOf, run, shown } from './in-editor';

/** What a provider of the editor answers about a place, once the extension has read the design. */
async function about<T>(command: string, path: string, marked: string): Promise<readonly T[]> {
  const { document } = await open(path);
  return eventually(async () => {
    const found = await run<readonly T[]>(command, document.uri, placeOf(document, marked));
    assert.ok(found.length > 0, `${command} finds nothing at ${marked}`);
    return found;
  });
}

describe('finding the way', () => {
  after(closeAll);

  it('leads from a short name to its definition in another file', async () => {
    const found = await about<vscode.LocationLink>(
      'vscode.executeDefinitionProvider',
      'valley/roles.cop.yaml',
      '[ada|-ash]',
    );
    assert.deepEqual(
      found.map(link => [pathOf(link.targetUri), link.targetRange.start.line, link.targetRange.end.line]),
      [['valley/members.cop.yaml', 2, 5]],
    );
    const [link] = found;
    assert.ok(link?.targetSelectionRange);
    assert.equal(
      await shown(new vscode.Location(link.targetUri, link.targetSelectionRange)),
      'valley/members.cop.yaml:3:3 ada-ash',
    );
  });

  it('lists every place that uses a short name', async () => {
    const found = await about<vscode.Location>(
      'vscode.executeReferenceProvider',
      'valley/members.cop.yaml',
      'ada|-ash:',
    );
    assert.deepEqual((await Promise.all(found.map(shown))).sort(), [
      'valley/community.cop.yaml:7:16 ada-ash',
      'valley/members.cop.yaml:13:17 ada-ash',
      'valley/members.cop.yaml:3:3 ada-ash',
      'valley/readiness.cop.yaml:5:46 ada-ash',
      'valley/roles.cop.yaml:5:15 ada-ash',
    ]);
  });

  it('outlines a file by titles', async () => {
    const { document } = await open('valley/members.cop.yaml');
    const outline = await eventually(async () => {
      const found = await run<readonly vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      assert.ok(found !== undefined && found.length > 0);
      return found;
    });
    assert.deepEqual(
      outline.map(({ name, children }) => [name, children.map(child => [child.name, child.detail])]),
      [
        [
          'Members',
          [
            ['Ada Ash', 'ada-ash'],
            ['Ben Birch', 'ben-birch'],
          ],
        ],
        ['Relationships', [['ada-ash, ben-birch', '']]],
      ],
    );
  });

  it('finds entries of all designs by title', async () => {
    const found = await eventually(async () => {
      const symbols = await run<readonly vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'Keeping us',
      );
      assert.ok(symbols.length > 0);
      return symbols;
    });
    const ours = found.filter(({ location }) => location.uri.path.endsWith('.cop.yaml'));
    assert.deepEqual(
      ours.map(({ name, containerName, location }) => [name, containerName, pathOf(location.uri)]),
      [['Keeping us going', 'Roles, Valley of Ash', 'valley/roles.cop.yaml']],
    );
  });

  it('makes links of addresses, of files that are there, and of what has a page; never of what lies outside', async () => {
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), '../outside.md'), new Uint8Array());
    const { document } = await open('valley/community.cop.yaml');
    const links = await eventually(async () => {
      const found = await run<readonly vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
      assert.ok(found.some(({ target }) => target?.scheme === 'command'));
      return found;
    });
    const told = links.map(({ range, target }) => {
      const leads = target?.scheme === folderScheme() ? pathOf(target) : (target?.toString(true) ?? '');
      return `${document.getText(range)} -> ${leads}`;
    });
    assert.deepEqual([...new Set(told)].sort(), [
      '../broken -> broken/community.cop.yaml',
      'https://example.org/valley -> https://example.org/valley',
      'notes/first-meeting.md -> valley/notes/first-meeting.md',
      'unused-theme -> command:copse.openPage?["rule","unused-theme"]',
    ]);
  });

  it('remarks above entries and parts, unless one does not want it', async () => {
    const { document } = await open('valley/members.cop.yaml');
    const titles = async (): Promise<readonly string[]> => {
      const lenses = await run<readonly vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 100);
      return lenses.map(({ range, command }) => `${range.start.line + 1} ${command?.title}`);
    };
    await eventually(async () => {
      const found = await titles();
      assert.ok(found.includes('3 used by 4') && found.includes('8 used by 3'), found.join('; '));
      assert.ok(
        found.some(title => /^12 [123] of 3 criteria met$/.test(title)),
        found.join('; '),
      );
      assert.ok(found.includes('2 not written yet: Organisations and Conversations'), found.join('; '));
    });
    const settings = vscode.workspace.getConfiguration('copse', document.uri);
    await settings.update('codeLens.enabled', false, vscode.ConfigurationTarget.Global);
    await eventually(async () => assert.deepEqual(await titles(), []));
    await settings.update('codeLens.enabled', undefined, vscode.ConfigurationTarget.Global);
  });

  it('opens the page of a rule', async () => {
    await open('valley/community.cop.yaml');
    await run('copse.openPage', 'rule', 'unused-theme');
    await eventually(() => {
      const { tabs } = vscode.window.tabGroups.activeTabGroup;
      assert.ok(
        tabs.some(({ label }) => label.includes('unused-theme')),
        tabs.map(({ label }) => label).join(),
      );
    });
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('copse-page:/rule/unused-theme.md'));
    assert.match(page.getText(), /^# .+\n\n`unused-theme` · warning/);
  });
});

describe('renaming a short name', () => {
  afterEach(closeAll);

  it('shows what is renamed, and why something is not', async () => {
    const { document } = await open('valley/roles.cop.yaml');
    const prepare = (marked: string) =>
      run<{ readonly range: vscode.Range; readonly placeholder: string }>(
        'vscode.prepareRename',
        document.uri,
        placeOf(document, marked),
      );
    const { range, placeholder } = await eventually(() => prepare('["ben|-birch"]'));
    assert.deepEqual([document.getText(range), placeholder], ['"ben-birch"', 'ben-birch']);
    await assert.rejects(prepare('Keep|ing us going'), /Only short names can be renamed/);
  });

  it('changes all files of the design and nothing else in them', async () => {
    const { document } = await open('valley/roles.cop.yaml');
    const rename = (to: string) =>
      run<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        placeOf(document, '[ada|-ash]'),
        to,
      );
    const edit = await eventually(() => rename('ada-of-the-ash'));
    await assert.rejects(rename('Ada Ash'), /How about “ada-ash”\?/);
    const changes = edit
      .entries()
      .flatMap(([uri, edits]) => edits.map(({ range, newText }) => [pathOf(uri), range.start.line + 1, newText]));
    assert.deepEqual(changes.sort(), [
      ['valley/community.cop.yaml', 7, 'ada-of-the-ash'],
      ['valley/members.cop.yaml', 13, 'ada-of-the-ash'],
      ['valley/members.cop.yaml', 3, ' '],
      ['valley/members.cop.yaml', 3, 'ada-of-the-ash'],
      ['valley/readiness.cop.yaml', 5, ' '],
      ['valley/readiness.cop.yaml', 5, 'ada-of-the-ash'],
      ['valley/roles.cop.yaml', 5, ' '],
      ['valley/roles.cop.yaml', 5, 'ada-of-the-ash'],
    ]);
  });
});

function folderScheme(): string {
  return vscode.workspace.workspaceFolders?.[0]?.uri.scheme ?? 'file';
}
