import { applicable } from '../../../support/applicable';
import { criterion } from '../../../support/criteria';

const agenda = (text: string) => ({ 'learning-agenda.cop.yaml': `themes: {smoke: {}}\n${text}` });
const people = { 'members.cop.yaml': 'members:\n  ana: {}\n  luis: {status: left}\n' };

describe('the checklist: groups', () => {
  applicable('learning.groups', [
    { when: 'there is one', design: agenda('groups: {valley: {}}\n'), reason: undefined },
    { when: 'there are none', design: agenda('groups: {}\n'), reason: 'The community has no smaller groups.' },
  ]);

  criterion('learning.groups/groups-report-back', [
    {
      when: 'each has themes, somebody who leads it, and a way of reporting back',
      design: {
        ...people,
        ...agenda(`groups:
  valley:
    themes: [smoke]
    led-by: [luis, ana]
    reports-back: At each visit
  coast: {themes: [smoke], led-by: [ana], reports-back: On the list}
`),
      },
      expect: {
        outcome: 'holds',
        evidence: [5, 4, 6, 7, 7, 7].map(line => `learning-agenda.cop.yaml:${line}`),
      },
    },
    {
      when: 'each leaves one of the three out, or names what is not there',
      design: {
        ...people,
        ...agenda(`groups:
  a: {led-by: [ana], reports-back: At each visit}
  b: {themes: [smoke], reports-back: At each visit}
  c: {themes: [smoke], led-by: [ana], reports-back: TBD}
  d: {themes: [smok], led-by: [ana], reports-back: At each visit}
  e: {themes: [smoke], led-by: [anna], reports-back: At each visit}
`),
      },
      expect: { outcome: 'silent', lacking: [3, 4, 5, 6, 7].map(line => `learning-agenda.cop.yaml:${line}`) },
    },
    {
      when: 'whoever leads one has left',
      design: {
        ...people,
        ...agenda('groups:\n  a: {themes: [smoke], led-by: [luis], reports-back: At each visit}\n  b: {}\n'),
      },
      expect: { outcome: 'fails', evidence: ['members.cop.yaml:3'], text: 'Everybody who is named has left.' },
    },
    { when: 'there are none', design: agenda('groups: {}\n'), expect: { outcome: 'silent' } },
  ]);
});
