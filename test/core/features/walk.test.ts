import assert from 'node:assert/strict';
import { itemIds, items } from '../../../src/core/checklist/checklist';
import { judge } from '../../../src/core/checklist/evaluate';
import { type Answers, answer } from '../../../src/core/features/walk/answer';
import type { Ask } from '../../../src/core/features/walk/ask';
import { asks } from '../../../src/core/features/walk/asks/asks';
import { fieldSchema, type PlannedCard, stepsOf, type Target } from '../../../src/core/features/walk/cards';
import { openPoints, walkPoint } from '../../../src/core/features/walk/walk';
import type { Design } from '../../../src/core/model/design';
import { check } from '../../../src/core/rules/run';
import { applyEdits } from '../../../src/core/text/edit';
import { designIn, designOf } from '../../support/designs';
import { plausibleAnswers } from '../../support/plausible-answers';

const asOf = '2027-01-10';

type Texts = Readonly<Record<string, string>>;

function readinessOf(design: Design) {
  return judge(design, { asOf, findings: check(design, { asOf, items: itemIds }) });
}

function cardsOf(files: Texts, item: string): readonly PlannedCard[] {
  const design = designOf(files);
  const result = readinessOf(design).items.find(each => each.item.id === item);
  assert.ok(result !== undefined);
  return walkPoint(design, result).cards;
}

/** What is asked: a line a subject, its keys after it. */
function asked(files: Texts, item: string): readonly string[] {
  return cardsOf(files, item).map(({ isNew, noun, title, fields }) => {
    const subject = isNew ? `new: ${noun} ${title}`.trim() : `${noun ?? 'part'} ${title}`.trim();
    return `${subject}: ${fields.map(({ key }) => key).join(', ')}`;
  });
}

/** The texts after an answer to the first card whose subject this is. */
function answered(files: Texts, item: string, subject: string, answers: Answers): Texts {
  const card = cardsOf(files, item).find(({ id, title }) => id === subject || title === subject);
  assert.ok(card !== undefined, `nothing is asked about ${subject}`);
  const outcome = answer(designOf(files), card, answers);
  assert.ok('edits' in outcome, JSON.stringify(outcome));
  return afterwards(files, outcome.edits);
}

function afterwards(files: Texts, edits: Extract<ReturnType<typeof answer>, { edits: unknown }>['edits']): Texts {
  const changed = edits.map(({ path, edits: changes, create }): [string, string] => [
    path,
    create ?? applyEdits(files[path] ?? '', changes),
  ]);
  return { ...files, ...Object.fromEntries(changed) };
}

describe('the questions of the walk', () => {
  it('are there for every criterion of the checklist, and for nothing else', () => {
    const wanted = items.flatMap(({ id, criteria }) => criteria.map(criterion => `${id}/${criterion.id}`));
    const known = Object.entries(asks).flatMap(([id, byCriterion]) =>
      Object.keys(byCriterion).map(key => `${id}/${key}`),
    );
    assert.deepEqual([...known].sort(), [...wanted].sort());
  });

  it('ask only for what the format has a place for', () => {
    const unknown = Object.values(asks)
      .flatMap(byCriterion => Object.values(byCriterion).flat())
      .flatMap(flattened)
      .flatMap(({ target, keys }) => keys.filter(key => fieldSchema(target, stepsOf(key)).title === undefined));
    assert.deepEqual(unknown, []);
  });

  it('leave no open point of an empty design without a place to answer', () => {
    const design = designOf({ 'community.cop.yaml': 'name: Fire\nstage: grow\n' });
    const without = openPoints(design, readinessOf(design)).filter(
      result => walkPoint(design, result).cards.length === 0,
    );
    assert.deepEqual(
      without.map(({ item }) => item.id),
      [],
    );
  });

  it('take what holds back the launch first, and what comes after it only once it was launched', () => {
    const open = (stage: string) => {
      const design = designOf({ 'community.cop.yaml': `name: Fire\nstage: ${stage}\n` });
      return openPoints(design, readinessOf(design)).map(({ weight, item }) =>
        item.phase === 'ongoing' ? 'later' : weight,
      );
    };
    const runs = (all: readonly string[]) => all.filter((each, index) => each !== all[index - 1]);
    assert.deepEqual(runs(open('design')), ['essential', 'expected', 'enriching']);
    assert.deepEqual(runs(open('grow')).slice(0, 3), ['essential', 'expected', 'later']);
  });

  it('leave out what is settled: the complete example has nothing to ask', () => {
    const design = designIn('examples/complete');
    assert.deepEqual(openPoints(design, readinessOf(design)), []);
  });

  it('are about what lacks something, each subject once', () => {
    const files = {
      'roles.cop.yaml': 'roles:\n  keeping-fire:\n    kind: facilitator\n    title: Keeping the fire\n    time: 20 %\n',
    };
    assert.deepEqual(asked(files, 'leadership.facilitation'), [
      'a role Keeping the fire: held-by, responsibilities, reward.kind, reward.description',
    ]);
    assert.deepEqual(asked({}, 'leadership.facilitation'), [
      'new: a role Facilitator: title, held-by, responsibilities, time, reward.kind, reward.description',
    ]);
    assert.deepEqual(asked({}, 'planning.purpose'), [
      'part Purpose: purpose.learning-focus, purpose.themes, purpose.defined-by, purpose.joint-action, purpose.formal-constitution',
    ]);
  });

  it('offer what may be chosen, by the names that people know, with what it means', () => {
    const files = { 'members.cop.yaml': 'members:\n  ana: { name: Ana Torres }\n' };
    const [card] = cardsOf(files, 'leadership.facilitation');
    const field = (key: string) => card?.fields.find(each => each.key === key);
    assert.deepEqual(field('held-by')?.input, {
      kind: 'many',
      choices: [{ value: 'ana', label: 'Ana Torres' }],
      orElse: 'member',
    });
    assert.deepEqual(field('reward.kind')?.input, {
      kind: 'one',
      choices: [
        { value: 'financial', label: 'Financial', meaning: 'Money' },
        { value: 'recognition', label: 'Recognition', meaning: 'Being named and thanked' },
        { value: 'work-time', label: 'Work time', meaning: 'Paid working hours from the employer' },
        { value: 'training', label: 'Training', meaning: 'A course or coaching' },
        { value: 'other', label: 'Other', meaning: 'Something else; describe it' },
        { value: 'none', label: 'None', meaning: 'Nothing' },
      ],
    });
    assert.deepEqual(field('time'), {
      key: 'time',
      label: 'Time',
      help: 'How much time it takes: an amount for a period, or a share of full time. Unspoken time is time nobody gives.',
      example: '20 %',
      input: { kind: 'amount' },
      value: null,
    });
  });
});

describe('an answer in the walk', () => {
  it('is written where it belongs, and leaves everything else as it is', () => {
    const files = {
      'community.cop.yaml':
        '# Ours\nname: Fire   # for now\n\npurpose:\n  themes: [ ]\n  # agreed in May\n  joint-action: none\n',
    };
    const after = answered(files, 'planning.purpose', 'Purpose', {
      'purpose.learning-focus': '  How to burn safely ',
      'purpose.formal-constitution': false,
    });
    assert.deepEqual(after, {
      'community.cop.yaml':
        '# Ours\nname: Fire   # for now\n\npurpose:\n  learning-focus: How to burn safely\n  themes: [ ]\n  # agreed in May\n  joint-action: none\n  formal-constitution: false\n',
    });
  });

  it('makes an entry for whoever is named for the first time, and begins the files that are missing', () => {
    const files = { 'members.cop.yaml': 'members:\n  ana:\n    name: Ana Torres\n' };
    const after = answered(files, 'leadership.facilitation', 'Facilitator', {
      title: 'Keeping the fire',
      'held-by': ['ana torres', 'Luis Vega', 'luis vega'],
      time: '6 h/month',
      'reward.kind': 'work-time',
    });
    assert.deepEqual(after, {
      'members.cop.yaml': 'members:\n  ana:\n    name: Ana Torres\n  luis-vega:\n    name: Luis Vega\n',
      'roles.cop.yaml':
        'roles:\n  keeping-the-fire:\n    kind: facilitator\n    title: Keeping the fire\n    held-by:\n      - ana\n      - luis-vega\n    time: 6 h/month\n    reward:\n      kind: work-time\n',
    });
  });

  it('adds to a list, and to the same file what is named there for the first time', () => {
    const files = {
      'members.cop.yaml': 'members:\n  ana: { name: Ana }\n\n# talks\nconversations:\n  - with: [ana]\n',
    };
    const after = answered(files, 'cultivate.conversations', 'new:conversations:{}', {
      with: ['Luis'],
      on: '2026-12',
      learned: 'Would come in the dry season',
    });
    assert.deepEqual(after, {
      'members.cop.yaml':
        'members:\n  ana: { name: Ana }\n  luis:\n    name: Luis\n\n# talks\nconversations:\n  - with: [ana]\n  - with: [luis]\n    on: 2026-12\n    learned: Would come in the dry season\n',
    });
  });

  it('keeps the terms of those who hold a role already', () => {
    const files = {
      'members.cop.yaml': 'members:\n  ana: { name: Ana, status: left }\n  luis: { name: Luis }\n',
      'roles.cop.yaml':
        'roles:\n  one:\n    kind: facilitator\n    held-by:\n      - member: ana   # till spring\n        until: 2027-04\n',
    };
    const after = answered(files, 'leadership.facilitation', 'one', { 'held-by': ['ana', 'luis'] });
    assert.equal(
      after['roles.cop.yaml'],
      'roles:\n  one:\n    kind: facilitator\n    held-by:\n      - member: ana   # till spring\n        until: 2027-04\n      - luis\n',
    );
  });

  it('takes away what was cleared', () => {
    const files = { 'community.cop.yaml': 'name: Fire\norigin:\n  started-by: funder\n  already-there: TBD\n' };
    const after = answered(files, 'planning.need', 'Origin', { 'origin.already-there': '' });
    assert.equal(after['community.cop.yaml'], 'name: Fire\norigin:\n  started-by: funder\n');
  });

  it('gives an entry a short name of its own', () => {
    const files = { 'roles.cop.yaml': 'roles:\n  expert: { kind: other }\n' };
    const after = answered(files, 'relationships.legitimacy', 'Expert', { 'held-by': ['Eva'] });
    assert.equal(
      after['roles.cop.yaml'],
      'roles:\n  expert: { kind: other }\n  expert-2:\n    kind: expert\n    held-by:\n      - eva\n',
    );
  });

  it('changes nothing where nothing new is said, or where something else is in the way', () => {
    const files = { 'community.cop.yaml': 'name: Fire\npurpose: to learn\n' };
    for (const answers of [{}, { 'purpose.learning-focus': '' }, { 'purpose.learning-focus': 'Burning' }]) {
      assert.deepEqual(answered(files, 'planning.purpose', 'Purpose', answers), files);
    }
    assert.deepEqual(answered({}, 'leadership.facilitation', 'Facilitator', { title: ' ', 'held-by': [] }), {});
  });

  it('is not written as long as it cannot be understood', () => {
    const [role] = cardsOf({}, 'leadership.facilitation');
    const [product] = cardsOf({}, 'planning.motivation');
    const [, money] = cardsOf({ 'governance.cop.yaml': 'resources:\n  a: { kind: money }\n' }, 'cultivate.resources');
    const objections = (card: PlannedCard | undefined, answers: Answers) => card && answer(designOf({}), card, answers);
    assert.deepEqual(objections(role, { time: 'a lot', title: 'One' }), {
      objections: { time: 'Write the time as 6 h/month, 2 days/year or 20 %.' },
    });
    assert.deepEqual(objections(product, { due: 'next spring' }), {
      objections: { due: 'Write the date as 2027-03-14; or as 2027-03 or 2027 where the day is not known yet.' },
    });
    assert.deepEqual(objections(money, { amount: 'plenty' }), {
      objections: { amount: 'Write a number, for example 3 or 1200.' },
    });
  });

  it('brings a design from nothing but a name to where no essential point is open', () => {
    let files: Texts = { 'community.cop.yaml': 'name: Fire\n' };
    const isEssential = () => {
      const design = designOf(files);
      return openPoints(design, readinessOf(design)).filter(({ weight }) => weight === 'essential');
    };
    for (let turn = 0; turn < 80; turn++) {
      const [first] = isEssential();
      if (first === undefined) break;
      const design = designOf(files);
      const { cards } = walkPoint(design, first);
      const card = cards[turn % cards.length];
      assert.ok(card !== undefined);
      const outcome = answer(design, card, plausibleAnswers(card, turn));
      assert.ok('edits' in outcome, JSON.stringify(outcome));
      files = afterwards(files, outcome.edits);
    }
    const design = designOf(files);
    const errors = check(design, { asOf, items: itemIds }).filter(({ severity }) => severity === 'error');
    assert.deepEqual({ open: isEssential().map(({ item }) => item.id), errors }, { open: [], errors: [] });
  });
});

/** The subjects of a question, with the keys that are asked for. */
function flattened(ask: Ask): readonly { readonly target: Target; readonly keys: readonly string[] }[] {
  switch (ask.ask) {
    case 'part':
      return [{ target: { to: 'part', kind: ask.kind }, keys: ask.keys }];
    case 'entries':
      return [{ target: { to: 'entry', type: ask.type, place: { path: '', at: [] } }, keys: ask.keys }];
    case 'new':
      return [{ target: { to: 'new', type: ask.type, given: ask.given }, keys: ask.keys }];
    case 'else':
      return ask.asks.flatMap(flattened);
  }
}
