import { criterion } from '../../../support/criteria';

const domain = (text: string) => ({ 'domain.cop.yaml': text });

describe('the checklist: strategic conversations', () => {
  const members = (text = '') => ({
    'members.cop.yaml': `members:\n  ana: {}\n  sam: {}\n  dora: {}\n  old: {status: left}\n${text}`,
  });
  const review = (who: string) => ({ 'indicators.cop.yaml': `reviews:\n  - with: [${who}]\n` });
  const sponsors = { 'governance.cop.yaml': 'support: {sponsors: [sam, old, backing]}\n' };
  const held = { 'roles.cop.yaml': 'roles: {backing: {held-by: [dora]}}\n' };
  const decides = domain(
    'change: {actors: {fund: {stake: [decides], members: [dora, old]}, farm: {stake: [affected], members: [ana]}}}\n',
  );
  const counts = { outcome: 'holds', evidence: ['indicators.cop.yaml:2'] } as const;

  criterion('landscape.strategic-conversations/with-those-who-decide', [
    { when: 'a sponsor is at a review', design: { ...members(), ...sponsors, ...review('sam') }, expect: counts },
    {
      when: 'the role of a sponsor is',
      design: { ...members(), ...sponsors, ...held, ...review('backing') },
      expect: counts,
    },
    {
      when: 'the holder of that role is',
      design: { ...members(), ...sponsors, ...held, ...review('dora') },
      expect: counts,
    },
    {
      when: 'a group to which a sponsor belongs is',
      design: {
        ...members(),
        ...sponsors,
        ...review('circle'),
        'learning-agenda.cop.yaml': 'groups: {circle: {members: [ana, sam]}}\n',
      },
      expect: counts,
    },
    {
      when: 'a member for an actor that decides is',
      design: { ...members(), ...decides, ...review('dora') },
      expect: counts,
    },
    {
      when: 'one of them is in a conversation',
      design: { ...members('conversations:\n  - with: [ana, dora]\n'), ...decides },
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:7'] },
    },
    {
      when: 'they have left',
      design: { ...members(), ...sponsors, ...decides, ...review('old') },
      expect: { outcome: 'silent' },
    },
    {
      when: 'nobody holds the role',
      design: { ...members(), ...sponsors, ...review('backing') },
      expect: { outcome: 'silent' },
    },
    {
      when: 'only others are there',
      design: { ...members('conversations: [{with: [ana]}]\n'), ...sponsors, ...decides, ...review('ana') },
      expect: { outcome: 'silent' },
    },
    { when: 'the name leads nowhere', design: { ...sponsors, ...review('sam') }, expect: { outcome: 'silent' } },
    { when: 'there are no reviews', design: { ...members(), ...sponsors }, expect: { outcome: 'silent' } },
  ]);
});

describe('the checklist: support', () => {
  const governance = (text: string) => ({ 'governance.cop.yaml': `support:\n${text}` });
  const members = { 'members.cop.yaml': 'members: {sam: {}, old: {status: left}}\n' };
  const role = (kind: string, holder: string) => ({
    'roles.cop.yaml': `roles:\n  home:\n    kind: ${kind}\n    held-by: [${holder}]\n`,
  });

  criterion('landscape.support/a-sponsor', [
    {
      when: 'a member is named as sponsor',
      design: { ...members, ...governance('  sponsors: [sam]\n') },
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:2'] },
    },
    {
      when: 'a role of that kind is held',
      design: { ...members, ...role('sponsor', 'sam') },
      expect: { outcome: 'holds', evidence: ['roles.cop.yaml:4'] },
    },
    {
      when: 'a role that somebody holds is named as sponsor',
      design: { ...members, ...role('other', 'sam'), ...governance('  sponsors: [home]\n') },
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:2'] },
    },
    {
      when: 'nobody holds the roles',
      design: {
        ...members,
        'roles.cop.yaml': 'roles:\n  a: {kind: sponsor}\n  b: {kind: other, held-by: [old]}\n  c: {kind: chair}\n',
        ...governance('  sponsors: [b]\n'),
      },
      expect: { outcome: 'silent', lacking: ['roles.cop.yaml:2', 'roles.cop.yaml:3'] },
    },
    {
      when: 'the sponsor has left',
      design: { ...members, ...governance('  sponsors: [old]\n') },
      expect: { outcome: 'silent' },
    },
    { when: 'the name leads nowhere', design: governance('  sponsors: [sam]\n'), expect: { outcome: 'silent' } },
  ]);

  criterion('landscape.support/a-hook', [
    {
      when: 'hooks are told',
      design: governance(
        '  hooks:\n    - kind: appraisal\n      text: A question in the yearly talk\n    - text: A line in the budget\n',
      ),
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:4', 'governance.cop.yaml:5'] },
    },
    {
      when: 'only the kind stands, or a placeholder',
      design: governance('  hooks:\n    - kind: appraisal\n    - text: TBD\n'),
      expect: { outcome: 'silent' },
    },
    { when: 'there are none', design: governance('  reports-to-sponsor: One page\n'), expect: { outcome: 'silent' } },
  ]);

  const hook = governance('  hooks:\n    - kind: support-function\n      text: The records office keeps the notes\n');

  criterion('landscape.support/a-support-function', [
    {
      when: 'a support function helps',
      design: hook,
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:4'] },
    },
    {
      when: 'somebody looks after institutional development',
      design: { ...members, ...role('institutional-development', 'sam') },
      expect: { outcome: 'holds', evidence: ['roles.cop.yaml:4'] },
    },
    {
      when: 'both are so',
      design: { ...members, ...hook, ...role('institutional-development', 'sam') },
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:4', 'roles.cop.yaml:4'] },
    },
    {
      when: 'the holder has left but a support function helps',
      design: { ...members, ...hook, ...role('institutional-development', 'old') },
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:4'] },
    },
    {
      when: 'the holder has left',
      design: { ...members, ...role('institutional-development', 'old') },
      expect: {
        outcome: 'fails',
        evidence: ['members.cop.yaml:1'],
        text: 'Nobody who is named holds it at present.',
      },
    },
    {
      when: 'nobody is named for the role, and the hook says nothing or is of another kind',
      design: {
        'roles.cop.yaml': 'roles:\n  home: {kind: institutional-development}\n',
        ...governance('  hooks: [{kind: support-function, text: TBD}, {kind: budget, text: A line}]\n'),
      },
      expect: { outcome: 'silent', lacking: ['roles.cop.yaml:2'] },
    },
  ]);
});

describe('the checklist: neighbours', () => {
  criterion('landscape.neighbours/a-neighbour', [
    {
      when: 'one is named',
      design: domain('landscape:\n  communities:\n    - name: Dry-stone circle\n    - tie: related\n'),
      expect: { outcome: 'holds', evidence: ['domain.cop.yaml:3'] },
    },
    {
      when: 'it came before and is gone',
      design: domain('landscape:\n  communities:\n    - {name: Coalition, tie: predecessor}\n'),
      expect: { outcome: 'silent' },
    },
    {
      when: 'it has no name but a placeholder',
      design: domain('landscape:\n  communities:\n    - name: TBD\n      tie: related\n'),
      expect: { outcome: 'silent' },
    },
    {
      when: 'there is none',
      design: domain('landscape:\n  boundary-objects: [A map]\n'),
      expect: { outcome: 'silent' },
    },
  ]);

  const ana = { 'members.cop.yaml': 'members: {ana: {}}\n' };

  criterion('landscape.neighbours/a-broker-or-a-boundary', [
    {
      when: 'a broker, somebody in that role and a boundary are named',
      design: {
        ...ana,
        ...domain('landscape:\n  brokers: [ana]\n  boundaries:\n    - between: Ecologists and accountants\n'),
        'roles.cop.yaml': 'roles:\n  bridge:\n    kind: broker\n    held-by: [ana]\n',
      },
      expect: { outcome: 'holds', evidence: ['domain.cop.yaml:2', 'roles.cop.yaml:4', 'domain.cop.yaml:4'] },
    },
    {
      when: 'only a broker is named',
      design: { ...ana, ...domain('landscape:\n  brokers: [ana]\n') },
      expect: { outcome: 'holds', evidence: ['domain.cop.yaml:2'] },
    },
    {
      when: 'only a boundary is',
      design: domain('landscape:\n  boundaries:\n    - between: Ecologists and accountants\n'),
      expect: { outcome: 'holds', evidence: ['domain.cop.yaml:3'] },
    },
    {
      when: 'the broker leads nowhere and the boundary names no sides',
      design: domain('landscape:\n  brokers: [ana]\n  boundaries: [{learning: Much}]\n'),
      expect: { outcome: 'silent' },
    },
  ]);
});

describe('the checklist: capability', () => {
  criterion('landscape.capability/capability-is-named', [
    {
      when: 'it is named',
      design: domain('capability: Burning safely\n'),
      expect: { outcome: 'holds', evidence: ['domain.cop.yaml:1'] },
    },
    { when: 'a placeholder stands', design: domain('capability: "..."\n'), expect: { outcome: 'silent' } },
  ]);
});
