import assert from 'node:assert/strict';
import { judge } from '../../../src/core/checklist/evaluate';
import type { Criterion, Item, Judgement, Phase, Weight } from '../../../src/core/checklist/item';
import { fails, holds, notApplicable, silent } from '../../../src/core/checklist/judgement';
import type { ItemResult, Readiness } from '../../../src/core/checklist/readiness';
import { check } from '../../../src/core/rules/run';
import { designOf } from '../../support/designs';

const place = { path: 'community.cop.yaml', at: ['name'] };
const yes = holds([place]);
const no = fails([place]);
const unsaid = silent();

describe('the state of an item', () => {
  const table: readonly (readonly [string, readonly Judgement[], string])[] = [
    ['met where every criterion holds', [yes, yes], 'met'],
    ['met where every criterion holds, those that do not apply aside', [yes, notApplicable('none')], 'met'],
    ['partial where some hold', [yes, unsaid], 'partial'],
    ['partial where some hold and others fail', [yes, no], 'partial'],
    ['unmet where none holds and one fails', [no, unsaid], 'unmet'],
    ['open where all are silent', [unsaid, unsaid], 'open'],
    ['n/a where no criterion applies', [notApplicable('none')], 'n/a'],
  ];
  for (const [what, judgements, state] of table) {
    it(`is ${what}`, () => assert.equal(the(judged({}, item('planning.need', judgements))).state, state));
  }

  it('is n/a, with the reason, where the item does not apply', () => {
    const { state, reason } = the(
      judged({}, { ...item('planning.need', [unsaid]), notApplicable: () => 'no groups yet' }),
    );
    assert.deepEqual({ state, reason }, { state: 'n/a', reason: 'no groups yet' });
  });

  it('is open where a criterion cannot be computed', () => {
    const broken: Criterion = {
      ...criterion('broken', yes),
      judge: () => {
        throw new Error('broken');
      },
    };
    assert.equal(the(judged({}, { ...item('planning.need', []), criteria: [broken] })).state, 'open');
  });
});

describe('a waiver', () => {
  const waived = (until: string) => ({
    'readiness.cop.yaml': `items:\n  planning.need:\n    waived: { reason: next year, until: ${until} }\n`,
  });

  it('sets an open point aside', () =>
    assert.equal(the(judged(waived('2027-01-01'), item('planning.need', [no]))).state, 'waived'));
  it('counts on its last day', () =>
    assert.equal(the(judged(waived('2026-11-22'), item('planning.need', [no]))).state, 'waived'));
  it('is over the day after', () =>
    assert.equal(the(judged(waived('2026-11-21'), item('planning.need', [no]))).state, 'unmet'));
  it('does not hide that a point is met', () =>
    assert.equal(the(judged(waived('2027-01-01'), item('planning.need', [yes]))).state, 'met'));
  it('does not count without a reason', () => {
    const files = { 'readiness.cop.yaml': 'items:\n  planning.need:\n    waived: { reason: TBD }\n' };
    assert.equal(the(judged(files, item('planning.need', [unsaid]))).state, 'open');
  });
});

describe('a declaration', () => {
  const declared = (state: string, more = '') => ({
    'readiness.cop.yaml': `items:\n  planning.need:\n    declared: { state: ${state}, reason: the charter is in the office${more} }\n`,
  });

  it('stands for evidence outside the folder, and is shown as such', () => {
    const { state, computed } = the(judged(declared('met'), item('planning.need', [unsaid])));
    assert.deepEqual({ state, computed }, { state: 'declared', computed: 'open' });
  });
  it('is set aside where the design says the contrary', () => {
    const { state, declaration } = the(judged(declared('met'), item('planning.need', [no, unsaid])));
    assert.deepEqual(
      { state, contradictedBy: declaration?.contradictedBy },
      { state: 'unmet', contradictedBy: [place] },
    );
  });
  it('is over after its review day', () => {
    assert.equal(
      the(judged(declared('met', ', review-by: 2026-11-21'), item('planning.need', [unsaid]))).state,
      'open',
    );
  });
  it('that a point is met settles it; that it is partly met does not', () => {
    const verdict = (state: string) =>
      judged(declared(state), item('planning.need', [unsaid], 'essential')).verdict.state;
    assert.deepEqual([verdict('met'), verdict('partial'), verdict('unmet')], ['ready', 'not-ready', 'not-ready']);
  });
});

describe('the verdict', () => {
  const text = (...items: readonly Item[]) => judged({}, ...items).verdict.text;

  it('is ready where nothing essential or expected is left', () => {
    assert.equal(text(item('a.a', [yes], 'essential'), item('a.b', [unsaid], 'enriching')), 'Ready');
  });
  it('counts the expected points that are left', () => {
    assert.equal(text(item('a.a', [unsaid], 'expected')), 'Ready but for 1 expected point');
    assert.equal(
      text(item('a.a', [unsaid], 'expected'), item('a.b', [no], 'expected')),
      'Ready but for 2 expected points',
    );
  });
  it('is not ready while an essential point is open, or only partly met', () => {
    assert.equal(
      text(item('a.a', [yes, unsaid], 'essential'), item('a.b', [unsaid], 'expected')),
      'Not ready: 1 essential point open',
    );
  });
  it('leaves out what comes after the launch', () => {
    assert.equal(text(item('a.a', [unsaid], 'essential', 'ongoing')), 'Ready');
  });
  it('is not ready while a file holds a mistake', () => {
    const verdict = judged({ 'community.cop.yaml': 'nmae: Fire\n' }, item('a.a', [yes], 'essential')).verdict;
    assert.equal(verdict.text, 'Not ready: 1 mistake in the files to mend');
  });
  it('goes by what the team made of a weight', () => {
    const profile = {
      'readiness.cop.yaml': 'profile: { essential: [planning.need], optional: [planning.interests] }\n',
    };
    const { items, verdict } = judged(
      profile,
      item('planning.need', [unsaid], 'expected'),
      item('planning.interests', [unsaid], 'essential'),
    );
    assert.deepEqual(
      items.map(({ weight }) => weight),
      ['essential', 'enriching'],
    );
    assert.equal(verdict.text, 'Not ready: 1 essential point open');
  });
});

describe('the next steps', () => {
  const steps = (files: Readonly<Record<string, string>>, ...items: readonly Item[]) =>
    judged(files, ...items).nextSteps.map(step => `${step.item}/${step.criterion}`);

  it('are the shortest list to the next verdict: essential points first, then expected ones, then the rest', () => {
    const essential = item('a.essential', [unsaid], 'essential');
    const expected = item('a.expected', [unsaid], 'expected');
    const enriching = item('a.enriching', [unsaid], 'enriching');
    assert.deepEqual(steps({}, enriching, expected, essential), ['a.essential/0']);
    assert.deepEqual(steps({}, enriching, expected), ['a.expected/0']);
    assert.deepEqual(steps({}, enriching), ['a.enriching/0']);
  });
  it('put what the design says to be lacking before what it does not say', () => {
    assert.deepEqual(steps({}, item('a.a', [unsaid, yes, no], 'essential')), ['a.a/2', 'a.a/0']);
  });
  it('leave what comes after the launch until the community has launched', () => {
    const ongoing = item('a.a', [unsaid], 'expected', 'ongoing');
    assert.deepEqual(steps({ 'community.cop.yaml': 'stage: design\n' }, ongoing), []);
    assert.deepEqual(steps({ 'community.cop.yaml': 'stage: grow\n' }, ongoing), ['a.a/0']);
  });
  it('say who sees to it and by when', () => {
    const files = {
      'members.cop.yaml': 'members:\n  ana: {}\n',
      'readiness.cop.yaml': 'items:\n  planning.need: { owner: ana, due: 2027-01-15 }\n',
    };
    const [step] = judged(files, item('planning.need', [unsaid], 'essential')).nextSteps;
    assert.deepEqual({ owner: step?.owner, due: step?.due }, { owner: 'ana', due: '2027-01-15' });
  });
  it('point at what lacks something; else at where it belongs, in a file that may still be to be made', () => {
    const lacking = { path: 'community.cop.yaml', at: ['purpose'] };
    const [step] = judged({}, item('a.a', [silent([lacking])], 'essential')).nextSteps;
    assert.deepEqual(step?.place, lacking);
    const [other] = judged({}, item('a.a', [unsaid], 'essential')).nextSteps;
    assert.deepEqual(other?.place, { path: 'domain.cop.yaml', at: ['statement'] });
  });
  it('name a mistake that must be mended', () => {
    const [step] = judged({ 'community.cop.yaml': 'nmae: Fire\n' }, item('a.a', [yes], 'essential')).nextSteps;
    assert.equal(step?.item, 'schema');
  });
});

function judged(files: Readonly<Record<string, string>>, ...items: readonly Item[]): Readiness {
  const design = designOf({ 'community.cop.yaml': 'name: Fire\n', ...files });
  const findings = check(design, { asOf: '2026-11-22' });
  return judge(design, { asOf: '2026-11-22', findings, sections: [{ id: 'a', title: 'A', items }] });
}

function the({ items }: Readiness): ItemResult {
  const [only] = items;
  assert.ok(only);
  return only;
}

function item(
  id: string,
  judgements: readonly Judgement[],
  weight: Weight = 'expected',
  phase: Phase = 'before-launch',
): Item {
  const criteria = judgements.map((judgement, index) => criterion(String(index), judgement));
  return { id, weight, phase, question: '?', why: 'because', sources: [], criteria };
}

function criterion(id: string, judgement: Judgement): Criterion {
  return { id, text: 'so', next: 'do it', where: { kind: 'domain', at: ['statement'] }, judge: () => judgement };
}
