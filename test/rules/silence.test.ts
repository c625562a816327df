import assert from 'node:assert/strict';
import { rules } from '../../src/core/rules/rules';
import { check } from '../../src/core/rules/run';
import { asOf, designOf } from '../support/designs';

interface Case {
  readonly rule: string;
  /** Ends the sentence "The rule … says nothing where …". */
  readonly where: string;
  readonly files: Readonly<Record<string, string>>;
}

const members =
  'members:\n  ana: { name: Ana, organisation: fund }\n  luis: { name: Luis, organisation: fund }\n  eva: { name: Eva, organisation: college }\n';
const organisations = 'organisations:\n  fund: { name: Nature Fund }\n  college: { name: Forest College }\n';
const leaders =
  'roles:\n  facilitation: { kind: facilitator, held-by: [ana] }\n  chair: { kind: chair, held-by: [luis] }\n';
const broken = '<<<<<<< ours\nupdated: 2026-11-01\n=======\nupdated: 2026-11-02\n>>>>>>> theirs\n';

/** What another rule speaks of, or what could not be read, must not be told a second time as something missing. */
const cases: readonly Case[] = [
  {
    rule: 'role-without-holder',
    where: 'the holder is somebody unknown',
    files: { 'roles.cop.yaml': 'roles:\n  facilitation: { held-by: [nobody] }\n' },
  },
  {
    rule: 'role-without-holder',
    where: 'the holder is still to be decided',
    files: { 'roles.cop.yaml': 'roles:\n  facilitation: { held-by: [TBD] }\n' },
  },
  {
    rule: 'role-without-holder',
    where: 'the members could not be read whole',
    files: { 'members.cop.yaml': broken, 'roles.cop.yaml': 'roles:\n  facilitation: {}\n' },
  },
  {
    rule: 'too-few-holders',
    where: 'one of the holders is somebody unknown',
    files: {
      'members.cop.yaml': organisations + members,
      'roles.cop.yaml': 'roles:\n  facilitation: { needs: 2, held-by: [ana, nobody] }\n',
    },
  },
  {
    rule: 'too-few-holders',
    where: 'nobody holds the role at all',
    files: { 'roles.cop.yaml': 'roles:\n  facilitation: { needs: 2 }\n' },
  },
  {
    rule: 'role-held-by-absent',
    where: 'somebody unknown stands in for whoever is on leave',
    files: {
      'members.cop.yaml': organisations + members,
      'roles.cop.yaml':
        'roles:\n  facilitation:\n    held-by: [{ member: ana, as: on-leave }, { member: nobody, as: interim }]\n',
    },
  },
  {
    rule: 'single-contact',
    where: 'a member belongs to an organisation that is not known',
    files: {
      'members.cop.yaml': `${organisations}${members}  tom: { name: Tom, organisation: colege }\n`,
    },
  },
  {
    rule: 'one-organisation-leads',
    where: 'it is not told where a leader comes from',
    files: {
      'members.cop.yaml': `${organisations}${members}  tom: { name: Tom }\n`,
      'roles.cop.yaml': `${leaders}  group: { kind: core-group, held-by: [tom] }\n`,
    },
  },
  {
    rule: 'one-organisation-leads',
    where: 'a leader is somebody unknown',
    files: {
      'members.cop.yaml': organisations + members,
      'roles.cop.yaml': `${leaders}  group: { kind: core-group, held-by: [nobody] }\n`,
    },
  },
  {
    rule: 'depends-on-one-person',
    where: 'a backup is somebody unknown',
    files: {
      'members.cop.yaml': organisations + members,
      'roles.cop.yaml':
        'roles:\n  facilitation: { kind: facilitator, held-by: [ana], backup: [nobody] }\n  a: { held-by: [ana] }\n  b: { held-by: [ana] }\n  c: { held-by: [ana] }\n',
    },
  },
  {
    rule: 'skills-gap',
    where: 'how skills are built up is still to be decided',
    files: {
      'members.cop.yaml': 'members:\n  ana: { communication: { skills: low } }\n',
      'communication.cop.yaml': 'channels:\n  room: { needs-skills: high }\nbuilding-skills: TBD\n',
    },
  },
  {
    rule: 'virtual-before-trust',
    where: 'how members communicate could not be read whole',
    files: {
      'activities.cop.yaml': 'activities:\n  call: { mode: virtual, when: 2027-03-02 }\n',
      'communication.cop.yaml': broken,
    },
  },
  {
    rule: 'virtual-before-trust',
    where: 'an activity without a mode has no date',
    files: {
      'activities.cop.yaml': 'activities:\n  call: { mode: virtual, when: 2027-03-02 }\n  meeting: {}\n',
    },
  },
  {
    rule: 'theme-without-leader',
    where: 'the leader is somebody unknown',
    files: { 'learning-agenda.cop.yaml': 'themes:\n  burning: { led-by: [nobody] }\n' },
  },
  {
    rule: 'theme-without-leader',
    where: 'a role looks after a theme that is not known',
    files: {
      'learning-agenda.cop.yaml': 'themes:\n  burning: { title: Burning }\n',
      'roles.cop.yaml': 'roles:\n  lead: { themes: [buring] }\n',
    },
  },
  {
    rule: 'unused-theme',
    where: 'something takes up a theme that is not known',
    files: {
      'learning-agenda.cop.yaml':
        'themes:\n  burning: {}\n  law: {}\nproducts:\n  a: { themes: [law] }\n  b: { themes: [buring] }\n',
    },
  },
  {
    rule: 'unused-theme',
    where: 'the activities could not be read whole',
    files: {
      'learning-agenda.cop.yaml': 'themes:\n  burning: {}\n  law: {}\nproducts:\n  a: { themes: [law] }\n',
      'activities.cop.yaml': broken,
    },
  },
  {
    rule: 'unserved-challenge',
    where: 'a theme answers a challenge that is not known',
    files: {
      'domain.cop.yaml': 'challenges:\n  permits: {}\n  drought: {}\n',
      'learning-agenda.cop.yaml': 'themes:\n  law: { challenges: [permits, drougt] }\n',
    },
  },
  {
    rule: 'product-without-owner',
    where: 'the owner is somebody unknown',
    files: { 'learning-agenda.cop.yaml': 'products:\n  guide: { owners: [nobody] }\n' },
  },
  {
    rule: 'channel-without-owner',
    where: 'it is run by somebody unknown',
    files: { 'communication.cop.yaml': 'channels:\n  list: { run-by: [nobody] }\n' },
  },
  {
    rule: 'group-without-report',
    where: 'how it reports is still to be decided',
    files: { 'learning-agenda.cop.yaml': 'groups:\n  law: { reports-back: TBD }\n' },
  },
  {
    rule: 'indicator-anatomy',
    where: 'unit and use are still to be decided, and a part of a split too',
    files: {
      'indicators.cop.yaml':
        'indicators:\n  cases:\n    target: { value: 3 }\n    unit: TBD\n    used-for: TBD\n    split-by: [{ by: region, into: [North, TBD] }]\n',
    },
  },
  {
    rule: 'story-chain',
    where: 'a step between two others is of a kind that nobody knows',
    files: {
      'stories.cop.yaml':
        'stories:\n  one:\n    steps: [{ value: immediate }, { value: potentail }, { value: applied }]\n',
    },
  },
];

describe('rules that lack the data to judge', () => {
  for (const { rule: id, where, files } of cases) {
    it(`${id} says nothing where ${where}`, () => {
      const rule = rules.find(candidate => candidate.id === id);
      assert.ok(rule);
      assert.deepEqual(
        check(designOf(files), { asOf, rules: [rule] }).map(({ message }) => message),
        [],
      );
    });
  }

  const closed = 'name: Fire Management\nstatus: { value: closed }\n';
  const reminders = rules.filter(({ category }) => ['dates', 'people', 'plan'].includes(category));
  for (const rule of reminders.filter(({ severity }) => severity !== 'error')) {
    it(`${rule.id} says nothing of a community that has closed`, () => {
      const files = { ...rule.wrong, 'community.cop.yaml': closed };
      assert.deepEqual(
        check(designOf(files), { asOf, rules: [rule] }).map(({ message }) => message),
        [],
      );
    });
  }
});
