import { criterion } from '../../../support/criteria';

const three = {
  'members.cop.yaml': `members:
  ana: {participation: core, status: confirmed}
  luis: {participation: core, status: confirmed}
  eva: {participation: core, status: confirmed}
`,
};
const two = {
  'members.cop.yaml': `members:
  ana: {participation: core, status: confirmed}
  luis: {participation: core, status: confirmed}
  eva: {participation: core, status: invited}
  ivo: {participation: active, status: confirmed}
  old: {participation: core, status: left}
`,
};
const startedBy = (who: string) => ({ 'community.cop.yaml': `origin:\n  started-by: ${who}\n` });
const twoAreTooFew = {
  outcome: 'silent',
  evidence: ['members.cop.yaml:2', 'members.cop.yaml:3'],
  lacking: ['members.cop.yaml:4'],
  text: 'Of the two confirmed members of the core, one is taken to have started it.',
} as const;

describe('the checklist: core group', () => {
  criterion('cultivate.core-group/two-besides-the-starter', [
    {
      when: 'three are confirmed, one of whom is taken to have started it',
      design: three,
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:2', 'members.cop.yaml:3', 'members.cop.yaml:4'] },
    },
    { when: 'two are', design: two, expect: twoAreTooFew },
    { when: 'two are, and members started it', design: { ...two, ...startedBy('members') }, expect: twoAreTooFew },
    { when: 'two are, and several started it', design: { ...two, ...startedBy('mixed') }, expect: twoAreTooFew },
    {
      when: 'two are, and a funder started it',
      design: { ...two, ...startedBy('funder') },
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:2', 'members.cop.yaml:3', 'community.cop.yaml:2'] },
    },
    {
      when: 'two are, and an organisation started it',
      design: { ...two, ...startedBy('organisation') },
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:2', 'members.cop.yaml:3', 'community.cop.yaml:2'] },
    },
    {
      when: 'one is, whoever started it',
      design: {
        'members.cop.yaml': 'members:\n  ana: {participation: core, status: confirmed}\n  eva: {participation: core}\n',
        ...startedBy('funder'),
      },
      expect: { outcome: 'silent', evidence: ['members.cop.yaml:2'], lacking: ['members.cop.yaml:3'] },
    },
    { when: 'there is no core', design: { 'members.cop.yaml': 'members: {ana: {}}\n' }, expect: { outcome: 'silent' } },
  ]);

  criterion('cultivate.core-group/core-has-a-part', [
    {
      when: 'two of them hold a core-group role',
      design: {
        ...two,
        'roles.cop.yaml':
          'roles:\n  core:\n    kind: core-group\n    held-by:\n      - ana\n      - luis\n      - ivo\n',
      },
      expect: { outcome: 'holds', evidence: ['roles.cop.yaml:5', 'roles.cop.yaml:6'] },
    },
    {
      when: 'two of them worked out the purpose',
      design: { ...two, 'community.cop.yaml': 'purpose:\n  defined-by:\n    - ana\n    - ivo\n    - luis\n' },
      expect: { outcome: 'holds', evidence: ['community.cop.yaml:3', 'community.cop.yaml:5'] },
    },
    {
      when: 'one did the one and one the other',
      design: {
        ...two,
        'roles.cop.yaml': 'roles: {core: {kind: core-group, held-by: [ana]}}\n',
        'community.cop.yaml': 'purpose: {defined-by: [luis]}\n',
      },
      expect: { outcome: 'holds', evidence: ['roles.cop.yaml:1', 'community.cop.yaml:1'] },
    },
    {
      when: 'it is the same one twice',
      design: {
        ...two,
        'roles.cop.yaml': 'roles: {core: {kind: core-group, held-by: [ana]}}\n',
        'community.cop.yaml': 'purpose: {defined-by: [ana]}\n',
      },
      expect: { outcome: 'silent', evidence: ['roles.cop.yaml:1', 'community.cop.yaml:1'] },
    },
    {
      when: 'the second is not confirmed, or not core',
      design: { ...two, 'community.cop.yaml': 'purpose: {defined-by: [ana, eva, ivo, old]}\n' },
      expect: { outcome: 'silent', evidence: ['community.cop.yaml:1'] },
    },
    {
      when: 'the second name leads nowhere',
      design: { ...two, 'community.cop.yaml': 'purpose: {defined-by: [ana, lewis]}\n' },
      expect: { outcome: 'silent', evidence: ['community.cop.yaml:1'] },
    },
    {
      when: 'the term of the second was over yesterday',
      design: {
        ...two,
        'roles.cop.yaml': 'roles: {core: {kind: core-group, held-by: [ana, {member: luis, until: 2026-11-21}]}}\n',
      },
      expect: { outcome: 'silent', evidence: ['roles.cop.yaml:1'] },
    },
    {
      when: 'they hold another role',
      design: { ...two, 'roles.cop.yaml': 'roles: {help: {kind: facilitator, held-by: [ana, luis]}}\n' },
      expect: { outcome: 'silent' },
    },
  ]);
});
