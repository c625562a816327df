import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { persist } from '../lib/persist';
import type { Tree } from '../lib/tree';
import type { OpenWindow } from '../lib/with-window';
import { namelessIn } from './accessible';
import { pictureFor } from './picture';

const agenda = 'hedgerows/learning-agenda.cop.yaml';
const priority = 'Theme “Seed and plants from the vale” now has priority high (it was medium)';
const question =
  'Theme “Seed and plants from the vale”, learning question removed: “Which kinds will wait in a refrigerator, and which will not?”';

/** Asks for an earlier state of the design, by keyboard. */
async function compareWith({ workbench, page }: OpenWindow, state: string): Promise<Tree> {
  await workbench.run('Copse: Compare Design with…');
  await page.waitForFunction(
    label =>
      [...document.querySelectorAll('.quick-input-list .label-name')].some(({ textContent }) => textContent === label),
    state,
  );
  await workbench.input.type(state);
  await page.keyboard.press('Enter');
  return workbench.tree('Changes in the Plan');
}

/** What the rows say, each with its level. */
async function said(tree: Tree): Promise<readonly string[]> {
  return (await tree.rows()).map(({ level, label }) => `${'  '.repeat(level - 1)}${label}`);
}

async function says({ page }: OpenWindow, tree: Tree, expected: readonly string[]): Promise<void> {
  await persist(page, async () => assert.deepEqual(await said(tree), expected));
}

/** Sees what changed in the plan since the branch began, and goes from a change to its line, by keyboard alone. */
export async function seeWhatChanged(window: OpenWindow): Promise<void> {
  const { workbench, page } = window;
  await workbench.openSideBar('Copse');
  const tree = await compareWith(window, 'Where this branch began');
  await tree.row(priority).waitFor();
  await pictureFor(workbench, 'changes');
  const [head, , , , , first] = await tree.rows();
  assert.deepEqual(
    [head?.accessibleName, first?.accessibleName],
    [
      'Since the beginning of this branch, 10 changes, Hedgerow Keepers of Eldermoor Vale',
      `${priority}, changed, learning-agenda.cop.yaml, line 35`,
    ],
  );
  await tree.goTo(priority);
  await page.keyboard.press('Control+Enter');
  await workbench.editor.tab('learning-agenda.cop.yaml').waitFor();
  await workbench.statusBarItem('Ln 35,').first().waitFor();
  assert.ok((await workbench.editor.visibleLines()).some(line => line.trim() === 'priority: high'));
}

/** Reads what was removed where it stood; nobody can write there. */
export async function readWhatWasRemoved({ workbench, page }: OpenWindow): Promise<void> {
  const tree = workbench.tree('Changes in the Plan');
  await workbench.run('Copse: Focus on Changes in the Plan View');
  await tree.goTo(question);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('tab', { name: /^learning-agenda \([0-9a-f]{7}\)\.cop\.yaml/ }).waitFor();
  const lines = () => workbench.editor.visibleLines();
  await persist(page, async () => assert.ok((await lines()).some(line => line.includes('wait in a refrigerator'))));
  await page.keyboard.type('x');
  assert.ok(!(await lines()).some(line => /xWhich|x- Which/.test(line)));
  await page.keyboard.press('Escape');
}

/** Sees the earlier text beside the text as it is. */
export async function seeTextDifference({ workbench, page }: OpenWindow): Promise<void> {
  const tree = workbench.tree('Changes in the Plan');
  await workbench.run('Copse: Focus on Changes in the Plan View');
  await tree.goTo(priority);
  await page.keyboard.press('Alt+Enter');
  const title = 'learning-agenda.cop.yaml: the beginning of this branch ↔ as it is';
  await page.getByRole('tab', { name: title }).waitFor();
  const sides = page.locator('.monaco-diff-editor:visible');
  await sides.locator('.original').getByText('priority: medium').waitFor();
  await sides.locator('.modified').getByText('priority: high').waitFor();
  await pictureFor(workbench, 'text-difference');
}

/** The tree follows what is typed. */
export async function changesFollowTyping(window: OpenWindow): Promise<void> {
  const { workbench, page } = window;
  const tree = workbench.tree('Changes in the Plan');
  await workbench.open(agenda);
  await workbench.editor.goTo(35, 1);
  await page.keyboard.press('End');
  for (const _ of 'high') await page.keyboard.press('Backspace');
  await page.keyboard.type('low');
  await page.keyboard.press('Escape');
  await tree.row('Theme “Seed and plants from the vale” now has priority low (it was medium)').waitFor();
  await workbench.run('File: Revert File');
  await tree.row(priority).waitFor();
}

/** Another comparison takes the place of the first; it follows the last commit as that moves on. */
export async function followTheLastCommit(window: OpenWindow): Promise<void> {
  const { folder } = window;
  const file = join(folder, 'hedgerows/roles.cop.yaml');
  const tree = await compareWith(window, 'The last commit');
  const unchanged = [
    'Since the last commit',
    '  No change to the plan.',
    '  Readiness, before and after',
    '    The verdict is as it was: Ready but for 1 expected point.',
  ];
  await says(window, tree, unchanged);
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace('until: 2028-10-31', 'until: 2029-10-31'));
  await tree.row('Role “Facilitation”, held by, Ash Specimen, until: 31 October 2028 → 31 October 2029').waitFor();
  git(folder, 'commit', '--all', '--quiet', '--message', 'Facilitate for a year more');
  await says(window, tree, unchanged);
}

/** Names a tag; a name that means nothing is refused while one types. */
export async function nameAnotherState(window: OpenWindow): Promise<void> {
  const { workbench } = window;
  const tree = await compareWith(window, 'Another branch, tag or commit…');
  await workbench.input.type('autumn');
  await workbench.input.says('There is no such branch, tag or commit here.');
  await workbench.input.type('--all');
  await workbench.input.says('There is no such branch, tag or commit here.');
  await workbench.input.answer('11');
  await tree.row('Since “11”').waitFor();
  await tree
    .row('Story “A tray of seedlings for the school” added (told by Ash Specimen, on 19 November 2026, state told)')
    .waitFor();
}

/** Compares with what was fetched of a plan in a submodule, its last commit alone; what was not fetched is not there. */
export async function compareWithWhatWasFetched(window: OpenWindow): Promise<void> {
  const { workbench, folder } = window;
  await workbench.openSideBar('Copse');
  const tree = await compareWith(window, 'The last commit');
  await tree.row('No change to the plan.').waitFor();
  const file = join(folder, 'keepers/hedgerows/roles.cop.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('until: 2028-10-31', 'until: 2029-10-31'));
  await tree.row('Role “Facilitation”, held by, Ash Specimen, until: 31 October 2028 → 31 October 2029').waitFor();
  await compareWith(window, 'Another branch, tag or commit…');
  await workbench.input.type('HEAD~1');
  await workbench.input.says('There is no such branch, tag or commit here.');
  await workbench.input.answer('HEAD');
  await tree.row('Since “HEAD”').waitFor();
}

/** Compares with the report as it was when it was opened. */
export async function compareWithOpenedReport(window: OpenWindow): Promise<void> {
  const { workbench, page, folder } = window;
  await workbench.run('Copse: Open the Readiness Report');
  await workbench.webview('Hedgerow Keepers');
  const file = join(folder, 'hedgerows/activities.cop.yaml');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace('owner: sorrel-madeup', 'owner: sorel-madeup'));
  await workbench.run('Copse: Compare Design with…');
  const label = await persist(page, async () => {
    const found = (await workbench.input.choices()).find(each => each.includes('The report as opened on'));
    assert.ok(found);
    return found.trim();
  });
  await workbench.input.choose(label);
  const tree = workbench.tree('Changes in the Plan');
  await persist(page, async () => {
    const rows = await tree.rows();
    assert.equal(rows[0]?.description, 'its readiness alone · Hedgerow Keepers of Eldermoor Vale');
    assert.match(rows[1]?.label ?? '', /^A report judges a plan and does not hold it/);
    assert.ok(rows.some(({ label: row }) => row.includes('sorel-madeup')));
  });
  writeFileSync(file, before);
}

/** Copies what changed as Markdown, for the text of a pull request. */
export async function copyForPullRequest(window: OpenWindow): Promise<void> {
  const { workbench, page } = window;
  await compareWith(window, 'Where this branch began');
  await workbench.tree('Changes in the Plan').row(priority).waitFor();
  await workbench.run('Copse: Copy or Save What Changed…');
  await workbench.input.choose('Copy as Markdown');
  await workbench.input.choose('Leave out names');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await persist(page, async () => {
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^# What changed in the plan: Hedgerow Keepers of Eldermoor Vale\n/);
    assert.match(copied, /now has priority high/);
    assert.doesNotMatch(copied, /Sorrel/);
  });
}

/** A design whose folder was moved is the same design; the tree of designs begins the comparison by key. */
export async function compareMovedDesign(window: OpenWindow): Promise<void> {
  const { workbench, page, folder } = window;
  git(folder, 'mv', 'hedgerows', 'plans');
  const designs = workbench.tree('Designs');
  const name = 'Hedgerow Keepers of Eldermoor Vale';
  await persist(page, async () => {
    await workbench.run('Copse: Focus on Designs View');
    await designs.goTo(name);
    await page.keyboard.press('Shift+Alt+D');
    await workbench.input.choose('The last commit');
  });
  const changes = workbench.tree('Changes in the Plan');
  await persist(page, async () => {
    assert.deepEqual((await said(changes)).slice(0, 2), ['Since the last commit', '  No change to the plan.']);
  });
  git(folder, 'mv', 'plans', 'hedgerows');
}

/** Without Git there are still the reports that were opened here. */
export async function compareWithReportAlone(window: OpenWindow): Promise<void> {
  const { workbench, page } = window;
  await workbench.run('Copse: Open the Readiness Report');
  await workbench.webview('Hedgerow Keepers');
  await workbench.run('Copse: Compare Design with…');
  await persist(page, async () => {
    await workbench.run('Notifications: Show Notifications');
    await page
      .locator('.notifications-center')
      .getByRole('button', { name: 'Compare with a report' })
      .first()
      .click({ timeout: 2000 });
  });
  const choices = await workbench.input.choices();
  assert.match(choices[0]?.trim() ?? '', /^The report as opened on /);
  assert.deepEqual(
    choices.slice(1).map(choice => choice.trim()),
    ['An earlier report in a file…'],
  );
  await workbench.input.choose(choices[0]?.trim() ?? '');
  await workbench.tree('Changes in the Plan').row('Readiness, before and after').waitFor();
}

/** Every row reads out what it says, and axe finds nothing without a name; of a row whose words are taken away it does. */
export async function changesAreForEverybody({ workbench }: OpenWindow): Promise<void> {
  const tree = workbench.tree('Changes in the Plan');
  const rows = await tree.rows();
  assert.ok(rows.length > 1);
  assert.deepEqual(
    rows.filter(({ label, accessibleName }) => label === '' || !accessibleName.startsWith(label)),
    [],
  );
  assert.deepEqual(await namelessIn(tree.list), []);
  const last = tree.list.getByRole('treeitem').last();
  const emptied = await last.evaluate(row => {
    const { innerHTML, ariaLabel } = row;
    row.replaceChildren();
    row.removeAttribute('aria-label');
    return { innerHTML, ariaLabel };
  });
  const faults = await namelessIn(tree.list);
  await last.evaluate((row, { innerHTML, ariaLabel }) => {
    row.innerHTML = innerHTML;
    row.ariaLabel = ariaLabel;
  }, emptied);
  assert.ok(
    faults.some(fault => fault.startsWith('aria-treeitem-name: ')),
    faults.join('\n'),
  );
}

/** Closes the comparison; nothing was written by comparing. */
export async function closeComparison({ workbench, folder }: OpenWindow): Promise<void> {
  await workbench.run('Copse: Close the Comparison');
  await workbench.tree('Changes in the Plan').list.waitFor({ state: 'detached' });
  assert.equal(git(folder, 'status', '--porcelain'), '');
  assert.equal(git(folder, 'stash', 'list'), '');
}

/** Is told in plain words why there is no earlier state. */
export function toldWhyNot(why: string): (window: OpenWindow) => Promise<void> {
  return async ({ workbench }) => {
    await workbench.openSideBar('Copse');
    await workbench.tree('Designs').rows();
    await workbench.run('Copse: Compare Design with…');
    await workbench.notification(why);
  };
}

function git(folder: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=Holly Sample', '-c', 'user.email=holly@example.org'];
  return execFileSync('git', ['-C', folder, ...who, ...args], { encoding: 'utf8' });
}
