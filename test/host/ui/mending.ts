import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { persist } from '../lib/persist';
import type { OpenWindow } from '../lib/with-window';

/** Saves what is in front and reads it from the disk. */
async function saved({ workbench, folder }: OpenWindow, file: string): Promise<string> {
  await workbench.run('File: Save All Files');
  return readFileSync(join(folder, file), 'utf8');
}

/** Waits until a file on the disk reads like this, once it has been saved. */
async function reads(window: OpenWindow, file: string, expected: string | RegExp): Promise<void> {
  await persist(window.page, async () => {
    const text = await saved(window, file);
    if (typeof expected === 'string') assert.equal(text, expected);
    else assert.match(text, expected);
  });
}

/** Takes a fix from the light bulb by keyboard, and takes it back. */
export async function mendByLightBulb(window: OpenWindow): Promise<void> {
  const { workbench, page, folder } = window;
  const file = 'broken/community.cop.yaml';
  const before = readFileSync(join(folder, file), 'utf8');
  await workbench.open(file);
  await workbench.editor.goTo(3, 10);
  const titles = await persist(page, () => workbench.editor.quickFixes());
  await page.keyboard.press('Escape');
  assert.deepEqual(
    titles.slice(0, 4).map(title => title.trim()),
    [
      'Change “lunch” to “launch”',
      'Mend all 3 clear slips in this file',
      'Ignore “schema” here, with a reason…',
      'Read more about “schema”',
    ],
  );
  await workbench.editor.fix('Change “lunch” to “launch”');
  await reads(window, file, before.replace('lunch ', 'launch '));
  await workbench.editor.focus();
  await page.keyboard.press('Control+Z');
  await reads(window, file, before);
}

/** Ignores a finding with a reason, in line with it, and takes that back. */
export async function ignoreWithReason(window: OpenWindow): Promise<void> {
  const { workbench, page, folder } = window;
  const file = 'broken/community.cop.yaml';
  const before = readFileSync(join(folder, file), 'utf8');
  await workbench.open(file);
  await workbench.editor.goTo(8, 20);
  await workbench.editor.fix('Ignore “placeholder” here, with a reason…');
  await workbench.input.says('Why is it all right?');
  await workbench.input.answer('members will say in May');
  const comment = '  # copse-ignore placeholder: members will say in May\n';
  await reads(window, file, before.replace('  learning-focus: TBD', `${comment}  learning-focus: TBD`));
  await persist(page, async () => {
    const problems = await workbench.problems();
    assert.ok(!problems.some(problem => problem.includes('held open by “TBD”')), problems.join('\n'));
  });
  await workbench.editor.focus();
  await page.keyboard.press('Control+Z');
  await reads(window, file, before);
}

/** Sets a point of the checklist aside: asked why, until when and by whom, in a file that stands already. */
export async function setPointAside(window: OpenWindow): Promise<void> {
  const { workbench, page, folder } = window;
  const file = 'valley/readiness.cop.yaml';
  const before = readFileSync(join(folder, file), 'utf8');
  await workbench.open(file);
  await workbench.run('Copse: Set a Point of the Checklist Aside…');
  await workbench.input.type('planning.motivation');
  await page.keyboard.press('Enter');
  await workbench.input.says('Why can it wait');
  await workbench.input.answer('We meet first: then we see');
  await workbench.input.says('Until when?');
  await workbench.input.type('2020-01-01');
  await workbench.input.says('That day is over');
  await workbench.input.answer('2031-01-31');
  await workbench.input.choose('Ben Birch');
  const after =
    /\n {2}planning\.motivation:\n {4}waived:\n {6}reason: "We meet first: then we see"\n {6}by: ben-birch\n {6}on: \d{4}-\d\d-\d\d\n {6}until: 2031-01-31\n$/;
  await reads(window, file, after);
  await workbench.open(file);
  await workbench.editor.focus();
  await page.keyboard.press('Control+Z');
  await reads(window, file, before);
}

/** Says who sees to a point in a design that has no file for that yet. */
export async function beginReadiness(window: OpenWindow): Promise<void> {
  const { workbench, page, folder } = window;
  const file = 'broken/readiness.cop.yaml';
  assert.equal(existsSync(join(folder, file)), false);
  await workbench.open('broken/members/north.cop.yaml');
  await workbench.run('Copse: Say Who Sees to a Point of the Checklist…');
  await workbench.input.type('planning.need');
  await page.keyboard.press('Enter');
  await workbench.input.choose('Ada: Ash');
  await workbench.input.says('By when?');
  await page.keyboard.press('Enter');
  await persist(page, async () => {
    assert.equal(readFileSync(join(folder, file), 'utf8'), 'items:\n  planning.need:\n    owner: ada-ash\n');
  });
}

/** Vouches for a point of the checklist with evidence, in a file that is not open: it is saved at once. */
export async function vouchForPoint({ workbench, page, folder }: OpenWindow): Promise<void> {
  const file = join(folder, 'valley/readiness.cop.yaml');
  const before = readFileSync(file, 'utf8');
  await workbench.run('View: Close All Editors');
  await workbench.open('valley/roles.cop.yaml');
  await workbench.run('Copse: Vouch for a Point of the Checklist…');
  await workbench.input.type('leadership.documents');
  await page.keyboard.press('Enter');
  await workbench.input.choose('Part of it is there');
  await workbench.input.says('How do you know?');
  await workbench.input.answer('The host keeps it');
  await workbench.input.says('Where can it be seen?');
  await workbench.input.answer('https://example.org/charter; Minutes of May');
  await workbench.input.choose('Nobody in particular');
  await workbench.input.says('By when should somebody look again?');
  await workbench.input.answer('2031-11-30');
  const declared = [
    '  leadership.documents:',
    '    declared:',
    '      state: partial',
    '      reason: The host keeps it',
    '      evidence:',
    '        - https://example.org/charter',
    '        - Minutes of May',
    '      on: DAY',
    '      review-by: 2031-11-30',
    '',
  ].join('\n');
  await persist(page, async () => {
    const written = readFileSync(file, 'utf8').slice(before.length);
    assert.equal(written.replace(/on: \d{4}-\d\d-\d\d/, 'on: DAY'), declared);
  });
}

/** Goes from a problem to the page of its rule. */
export async function readAboutProblem({ workbench, page }: OpenWindow): Promise<void> {
  await persist(page, async () => {
    const problems = await workbench.problems();
    assert.ok(
      problems.some(problem => problem.includes('A colon inside a sentence needs quotes')),
      problems.join('\n'),
    );
  });
  await page
    .locator('.markers-panel')
    .getByRole('link', { name: 'yaml-trap' })
    .or(page.locator('.markers-panel a').getByText('yaml-trap'))
    .first()
    .click();
  await workbench.editor.tab('Preview yaml-trap.md').waitFor();
}
