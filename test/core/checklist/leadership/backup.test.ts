import { criterion } from '../../../support/criteria';

const people = { 'members.cop.yaml': 'members:\n  ana: {}\n  luis: {}\n  eva: {status: left}\n' };
const roles = (text: string) => ({ 'roles.cop.yaml': `roles:\n${text}` });

describe('the checklist: backup', () => {
  criterion('leadership.backup/two-or-a-backup', [
    {
      when: 'two facilitate, in one role or in two',
      design: {
        ...people,
        ...roles('  talk: {kind: facilitator, held-by: [ana]}\n  more: {kind: facilitator, held-by: [luis]}\n'),
      },
      expect: { outcome: 'holds', evidence: ['roles.cop.yaml:2', 'roles.cop.yaml:3'] },
    },
    {
      when: 'somebody else can step in',
      design: {
        ...people,
        ...roles('  talk:\n    kind: facilitator\n    held-by: [ana]\n    backup: [eva, luis]\n'),
      },
      expect: { outcome: 'holds', evidence: ['roles.cop.yaml:5'] },
    },
    {
      when: 'one facilitates twice, is the own backup, or shares with somebody who has left',
      design: {
        ...people,
        ...roles(`  talk: {kind: facilitator, held-by: [ana, eva], backup: [ana]}
  more: {kind: facilitator, held-by: [ana], backup: [anna]}
  lead: {kind: coordinator, held-by: [luis], backup: [luis]}
`),
      },
      expect: { outcome: 'silent', lacking: ['roles.cop.yaml:2', 'roles.cop.yaml:3'] },
    },
    {
      when: 'whoever could step in has left',
      design: { ...people, ...roles('  talk: {kind: facilitator, held-by: [ana], backup: [eva]}\n') },
      expect: { outcome: 'fails', evidence: ['members.cop.yaml:4'], text: 'Whoever could step in has left.' },
    },
    {
      when: 'there is no facilitator’s role',
      design: { ...people, ...roles('  lead: {kind: coordinator, held-by: [ana, luis]}\n') },
      expect: { outcome: 'silent' },
    },
  ]);
});
