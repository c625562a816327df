import { criterion } from '../../../support/criteria';

const people = { 'members.cop.yaml': 'members:\n  ana: {}\n  luis: {}\n  eva: {status: left}\n' };
const roles = (text: string) => ({ 'roles.cop.yaml': `roles:\n${text}` });
const noFacilitator = roles('  lead: {kind: coordinator, held-by: [ana], responsibilities: [All], time: 20 %}\n');

/** What the criteria on a property of the facilitator’s role have in common. */
function ofTheRole(property: string, openPlace: string) {
  return [
    {
      when: 'each role that somebody holds says it',
      design: {
        ...people,
        ...roles(`  talk: {kind: facilitator, held-by: [ana], ${property}}
  more: {kind: facilitator, held-by: [luis], ${property}}
  open: {kind: facilitator}
  gone: {kind: facilitator, held-by: [eva]}
`),
      },
      expect: { outcome: 'holds', evidence: ['roles.cop.yaml:2', 'roles.cop.yaml:3'] },
    },
    {
      when: 'one that somebody holds does not say it',
      design: {
        ...people,
        ...roles(`  talk: {kind: facilitator, held-by: [ana], ${property}}
  more: {kind: facilitator, held-by: [luis]}
  open: {kind: facilitator, ${property}}
`),
      },
      expect: { outcome: 'silent', evidence: ['roles.cop.yaml:2'], lacking: ['roles.cop.yaml:3'] },
    },
    {
      when: 'nobody holds it yet, and it says it',
      design: { ...people, ...roles(`  talk: {kind: facilitator, ${property}}\n`) },
      expect: { outcome: 'holds', evidence: ['roles.cop.yaml:2'] },
    },
    {
      when: 'it is an open place',
      design: { ...people, ...roles(`  talk: {kind: facilitator, held-by: [ana], ${openPlace}}\n`) },
      expect: { outcome: 'silent', lacking: ['roles.cop.yaml:2'] },
    },
    { when: 'there is no such role', design: { ...people, ...noFacilitator }, expect: { outcome: 'silent' } },
  ] as const;
}

describe('the checklist: facilitation', () => {
  criterion('leadership.facilitation/facilitator-role-exists', [
    {
      when: 'there is one',
      design: roles('  talk:\n    kind: facilitator\n'),
      expect: { outcome: 'holds', evidence: ['roles.cop.yaml:3'] },
    },
    {
      when: 'there are others only, whatever they are called',
      design: roles('  facilitator: {title: Facilitator}\n  lead: {kind: coordinator}\n'),
      expect: { outcome: 'silent' },
    },
  ]);

  criterion('leadership.facilitation/facilitator-role-held', [
    {
      when: 'somebody holds it, for the time being',
      design: {
        ...people,
        ...roles('  talk: {kind: facilitator, held-by: [eva, {member: ana, as: interim, until: 2026-11-22}]}\n'),
      },
      expect: { outcome: 'holds', evidence: ['roles.cop.yaml:2'] },
    },
    {
      when: 'nobody is named',
      design: { ...people, ...roles('  talk: {kind: facilitator}\n') },
      expect: { outcome: 'silent', lacking: ['roles.cop.yaml:2'] },
    },
    {
      when: 'whoever is named held it at the launch, and no more since yesterday',
      design: {
        ...people,
        ...roles('  talk: {kind: facilitator, held-by: [{member: ana, until: 2026-11-21}]}\n'),
        'readiness.cop.yaml': 'target: 2026-03-14\n',
      },
      expect: {
        outcome: 'fails',
        evidence: ['roles.cop.yaml:2'],
        text: 'Nobody who is named holds it at present.',
      },
    },
    {
      when: 'whoever is named has left, or is on leave',
      design: { ...people, ...roles('  talk: {kind: facilitator, held-by: [eva, {member: ana, as: on-leave}]}\n') },
      expect: {
        outcome: 'fails',
        evidence: ['members.cop.yaml:4', 'roles.cop.yaml:2'],
        text: 'Nobody who is named holds it at present.',
      },
    },
    { when: 'there is no such role', design: { ...people, ...noFacilitator }, expect: { outcome: 'silent' } },
  ]);

  criterion(
    'leadership.facilitation/responsibilities-said',
    ofTheRole('responsibilities: [Calls]', 'responsibilities: [TBD]'),
  );

  criterion('leadership.facilitation/time-said', ofTheRole('time: 6 h/month', 'title: Talk'));

  criterion('leadership.facilitation/reward-said', [
    ...ofTheRole('reward: {kind: work-time}', 'reward: {description: TBD}'),
    {
      when: 'it is told in words only',
      design: roles('  talk: {kind: facilitator, reward: {description: A day at a seed bank}}\n'),
      expect: { outcome: 'holds', evidence: ['roles.cop.yaml:2'] },
    },
    {
      when: 'one of them goes unrewarded, whatever is said about it',
      design: {
        ...people,
        ...roles(`  talk: {kind: facilitator, held-by: [ana], reward: {kind: none, description: Nothing at all}}
  more: {kind: facilitator, held-by: [luis], reward: {kind: financial}}
`),
      },
      expect: { outcome: 'fails', evidence: ['roles.cop.yaml:2'], text: 'Facilitating is said to go unrewarded.' },
    },
  ]);
});
