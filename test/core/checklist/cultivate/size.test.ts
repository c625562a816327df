import { type Case, criterion } from '../../../support/criteria';

const active = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `  m${index + 1}: {participation: ${index === 0 ? 'core' : 'active'}}\n`,
  ).join('');
const members = (text: string) => ({ 'members.cop.yaml': `members:\n${text}` });
const lines = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `members.cop.yaml:${from + index}`);

/** Four active members, which are too few, and a talk. */
function talk(newcomer: string, conversation: string, expect: Case['expect'], when: string): Case {
  return { when, design: members(`${active(4)}  eva: ${newcomer}\nconversations:\n  - ${conversation}\n`), expect };
}
const counts = { outcome: 'holds', evidence: ['members.cop.yaml:8'] } as const;
const tooFew = { outcome: 'silent', evidence: lines(2, 5) } as const;

describe('the checklist: size', () => {
  criterion('cultivate.size/fresh-enough', [
    {
      when: 'five members are active',
      design: members(active(5)),
      expect: { outcome: 'holds', evidence: lines(2, 6) },
    },
    { when: 'four are', design: members(active(4)), expect: tooFew },
    {
      when: 'the fifth is only expected to be, or has left',
      design: members(
        `${active(4)}  e: {participation: active, status: invited}\n  f: {participation: core, status: left}\n`,
      ),
      expect: tooFew,
    },
    talk(
      '{status: invited}',
      '{with: [eva], on: 2025-11-22}',
      counts,
      'a newcomer was talked with a year ago to the day',
    ),
    talk('{status: invited}', '{with: [eva], on: 2025-11-21}', tooFew, 'that was a day earlier'),
    talk('{status: potential}', '{with: [eva], on: 2026-10}', counts, 'somebody who might join was talked with'),
    talk('{status: potential}', '{with: [eva]}', tooFew, 'it is not said when'),
    talk('{status: potential}', '{with: [eva], on: 2026-11-23}', tooFew, 'the talk is still to come'),
    talk('{status: confirmed}', '{with: [eva], on: 2026-10}', tooFew, 'the other is no newcomer'),
    talk('{status: left}', '{with: [eva], on: 2026-10}', tooFew, 'the other has left'),
    talk('{joined: 2025-11-22}', '{with: [eva], on: 2026-10}', counts, 'the other joined within the year'),
    talk('{joined: 2025-11-21}', '{with: [eva], on: 2026-10}', tooFew, 'the other joined a day before that'),
    {
      when: 'both are so',
      design: members(`${active(5)}  eva: {status: invited}\nconversations:\n  - {with: [eva], on: 2026-11}\n`),
      expect: { outcome: 'holds', evidence: [...lines(2, 6), 'members.cop.yaml:9'] },
    },
    { when: 'nothing is said', design: members('  ana: {}\n'), expect: { outcome: 'silent' } },
  ]);

  const groups = { 'learning-agenda.cop.yaml': 'groups:\n  law: {}\n  north: {}\n' };

  criterion('cultivate.size/groups-in-a-crowd', [
    {
      when: 'fifty-one are active and there are groups',
      design: { ...members(active(51)), ...groups },
      expect: { outcome: 'holds', evidence: ['learning-agenda.cop.yaml:2', 'learning-agenda.cop.yaml:3'] },
    },
    { when: 'fifty-one are active and there are none', design: members(active(51)), expect: { outcome: 'silent' } },
    {
      when: 'fifty are active',
      design: { ...members(active(50)), ...groups },
      expect: { outcome: 'n/a', text: 'No more than fifty members are said to be active.' },
    },
  ]);
});
