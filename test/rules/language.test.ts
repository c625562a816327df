import assert from 'node:assert/strict';
import { itemIds } from '../../src/core/checklist/checklist';
import { rules } from '../../src/core/rules/rules';
import { check } from '../../src/core/rules/run';
import { asOf, designOf } from '../support/designs';
import { expectedOf, ruleCases } from '../support/rule-cases';

type Files = Readonly<Record<string, string>>;

const conflict = 'members:\n<<<<<<< ours\n  ana: { name: Ana }\n=======\n>>>>>>> theirs\n';

/** One mistake is told once, and what cannot be known is not told at all. */
const silent: readonly { readonly rule: string; readonly where: string; readonly files: Files }[] = [
  {
    rule: 'unknown-reference',
    where: 'the file with the members could not be read whole',
    files: { 'members.cop.yaml': conflict, 'roles.cop.yaml': 'roles:\n  chair: { held-by: [ana] }\n' },
  },
  {
    rule: 'unknown-reference',
    where: 'the member is there, but says something that is refused',
    files: {
      'members.cop.yaml': 'members:\n  ana: [Ana Torres]\n',
      'roles.cop.yaml': 'roles:\n  chair: { held-by: [ana] }\n',
    },
  },
  {
    rule: 'unknown-reference',
    where: 'the members as a whole are refused',
    files: { 'members.cop.yaml': 'members: [ana]\n', 'roles.cop.yaml': 'roles:\n  chair: { held-by: [ana] }\n' },
  },
  {
    rule: 'unknown-reference',
    where: 'a name is still to be found',
    files: { 'roles.cop.yaml': 'roles:\n  chair: { held-by: [TBD] }\n' },
  },
  {
    rule: 'wrong-reference-type',
    where: 'the file with the members could not be read whole',
    files: {
      'members.cop.yaml': conflict,
      'roles.cop.yaml': 'roles:\n  ana: { held-by: [ana] }\n',
    },
  },
  {
    rule: 'schema',
    where: 'a date is still to be decided',
    files: { 'activities.cop.yaml': 'activities:\n  call: { when: TBD }\n' },
  },
  {
    rule: 'schema',
    where: 'the design is in a newer format',
    files: { 'community.cop.yaml': 'copse: 7\nweather: dry\n' },
  },
  {
    rule: 'placeholder',
    where: 'somebody keeps a note of their own',
    files: { 'domain.cop.yaml': 'x-note: TBD\n' },
  },
  {
    rule: 'unused-id',
    where: 'a file could not be read whole',
    files: {
      'community.cop.yaml': 'organisations:\n',
      'members.cop.yaml':
        'organisations:\n  fund: { name: Fund }\n  college: { name: College }\nmembers:\n  ana: { organisation: fund }\n',
      'roles.cop.yaml': conflict,
    },
  },
  {
    rule: 'unused-id',
    where: 'something names an organisation that is not known',
    files: {
      'members.cop.yaml':
        'organisations:\n  fund: { name: Fund }\n  college: { name: College }\nmembers:\n  ana: { organisation: fund }\n  luis: { organisation: colege }\n',
    },
  },
  {
    rule: 'unused-id',
    where: 'a challenge is left over that no theme answers, since another rule speaks of that',
    files: {
      'domain.cop.yaml': 'challenges:\n  permits: {}\n  drought: {}\n',
      'learning-agenda.cop.yaml': 'themes:\n  law: { challenges: [permits] }\n',
    },
  },
  {
    rule: 'personal-data',
    where: 'the name of a member is a word of its own',
    files: {
      'members.cop.yaml': 'members:\n  sol: { name: Sol }\n',
      'stories.cop.yaml': 'stories:\n  first: { steps: [{ value: immediate, text: The sun (Sol) shone }] }\n',
    },
  },
  {
    rule: 'personal-data',
    where: 'a text holds dates, amounts, coordinates and numbers of books',
    files: {
      'domain.cop.yaml':
        'statement: "2027-03-14, 12 000 000, 1999-2005, 978-3-16-148410-0, 19.4326, -99.1332, +20 to +30 %, 10.1000/182"\n',
    },
  },
];

describe('rules on what is written', () => {
  for (const { rule, where, files } of silent) {
    it(`${rule} says nothing where ${where}`, () => {
      const found = check(designOf(files), { asOf, items: itemIds }).filter(finding => finding.rule === rule);
      assert.deepEqual(
        found.map(({ message }) => message),
        [],
      );
    });
  }

  it('say nothing of points of the checklist where those are not known', () => {
    const design = designOf({ 'readiness.cop.yaml': 'items:\n  weather: { note: dry }\n' });
    assert.deepEqual(check(design, { asOf }), []);
    assert.equal(check(design, { asOf, items: itemIds }).length, 1);
  });

  it('say of a design in a newer format only that, but for those who turn that off', () => {
    const said = (checks: string) =>
      check(designOf({ 'community.cop.yaml': `copse: 7\nweather: dry\n${checks}` }), { asOf }).map(({ rule }) => rule);
    assert.deepEqual(said(''), ['newer-format']);
    assert.deepEqual(said('checks: { newer-format: off }\n'), ['schema']);
  });

  it('credit what the team says of the weight of a point', () => {
    const design = designOf({ 'readiness.cop.yaml': 'profile: { essential: [participation.care, weather] }\n' });
    assert.deepEqual(
      { ...design.part('readiness').get('profile')?.value },
      { essential: ['participation.care', 'weather'] },
    );
  });

  it('mark the value, or the key where there is none, and never more than a line', () => {
    for (const ruleCase of ruleCases()) {
      for (const { range, path, rule } of check(designOf(ruleCase.files), { asOf, items: itemIds })) {
        assert.equal(range.start.line, range.end.line, `${rule} in ${ruleCase.name} of ${ruleCase.rule}, ${path}`);
      }
    }
  });
});

describe('what the rules say', () => {
  const jargon =
    /\b(?:objects?|arrays?|enum(?:eration)?|patterns?|propert(?:y|ies)|schemas?|json|boolean|string|null|undefined|integer|regex|token|parser|NaN)\b/i;

  for (const ruleCase of ruleCases().filter(({ isGood }) => !isGood)) {
    it(`needs no knowledge of programs: ${ruleCase.rule}, ${ruleCase.name}`, () => {
      const told = expectedOf(ruleCase, '')
        .split('\n')
        .filter(line => line.startsWith('  ') && !line.startsWith('    '));
      assert.deepEqual(
        told.filter(line => jargon.test(line)),
        [],
      );
      assert.deepEqual(
        told.filter(line => /\/[a-z-]+\/\d|\{\d\}|\[object|undefined/.test(line)),
        [],
      );
    });
  }

  for (const rule of rules) {
    it(`needs no knowledge of programs: the page of ${rule.id}`, () => {
      assert.doesNotMatch(`${rule.title}\n${rule.why}`.replace(/`[^`]*`/g, ''), jargon);
    });
  }
});
