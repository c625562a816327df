import { criterion } from '../../../support/criteria';

const activities = (text: string) => ({ 'activities.cop.yaml': `activities:\n${text}` });
const communication = (text: string) => ({ 'communication.cop.yaml': text });
const because = 'one-mode-because: Everybody lives in one village\n';

describe('the checklist: interaction', () => {
  criterion('relationships.interaction/face-to-face', [
    {
      when: 'activities or channels are, mixed ones among them',
      design: {
        ...activities('  visit: {mode: face-to-face}\n  talk: {mode: hybrid}\n  call: {mode: virtual}\n  tea: {}\n'),
        ...communication('channels:\n  hut: {kind: meeting, mode: face-to-face}\n  list: {kind: email-list}\n'),
      },
      expect: {
        outcome: 'holds',
        evidence: ['activities.cop.yaml:2', 'activities.cop.yaml:3', 'communication.cop.yaml:2'],
      },
    },
    {
      when: 'all are virtual, or it is not said',
      design: {
        ...activities('  call: {mode: virtual}\n  tea: {kind: meeting}\n'),
        ...communication('channels:\n  list: {kind: email-list}\n  hut: {kind: meeting}\n'),
      },
      expect: { outcome: 'silent' },
    },
    {
      when: 'the channel came to an end yesterday',
      design: communication('channels:\n  hut: {mode: face-to-face, ended: 2026-11-21}\n'),
      expect: { outcome: 'silent' },
    },
    {
      when: 'all are virtual for a reason',
      design: { ...activities('  call: {mode: virtual}\n'), ...communication(because) },
      expect: { outcome: 'n/a', text: 'The community has chosen one way of meeting, and says why.' },
    },
    {
      when: 'there is a reason for one way, but no word of which',
      design: { ...activities('  tea: {}\n'), ...communication(because) },
      expect: { outcome: 'silent' },
    },
  ]);

  criterion('relationships.interaction/virtual', [
    {
      when: 'activities or channels are, mixed ones among them',
      design: {
        ...activities('  visit: {mode: face-to-face}\n  talk: {mode: hybrid}\n  call: {mode: virtual}\n'),
        ...communication('channels:\n  news: {kind: newsletter, mode: virtual}\n'),
      },
      expect: {
        outcome: 'holds',
        evidence: ['activities.cop.yaml:3', 'activities.cop.yaml:4', 'communication.cop.yaml:2'],
      },
    },
    {
      when: 'a channel is of a kind that only exists at a distance',
      design: communication(`channels:
  a: {kind: email-list}
  b: {kind: chat}
  c: {kind: forum}
  d: {kind: phone}
  e: {kind: video}
  f: {kind: web-page}
  g: {kind: newsletter}
  h: {kind: repository}
  i: {kind: meeting}
`),
      expect: {
        outcome: 'holds',
        evidence: [2, 3, 4, 5, 6, 7].map(line => `communication.cop.yaml:${line}`),
      },
    },
    {
      when: 'a channel says so by its mode and by its kind',
      design: communication('channels:\n  list:\n    kind: chat\n    mode: virtual\n'),
      expect: { outcome: 'holds', evidence: ['communication.cop.yaml:4', 'communication.cop.yaml:3'] },
    },
    {
      when: 'all are face to face, whatever their kind, or have come to an end',
      design: {
        ...activities('  visit: {mode: face-to-face}\n  tea: {kind: webinar}\n'),
        ...communication('channels:\n  film: {kind: video, mode: face-to-face}\n  list: {kind: chat, ended: 2026}\n'),
      },
      asOf: '2027-01-01',
      expect: { outcome: 'silent' },
    },
    {
      when: 'all are face to face for a reason',
      design: { ...activities('  visit: {mode: face-to-face}\n'), ...communication(because) },
      expect: { outcome: 'n/a', text: 'The community has chosen one way of meeting, and says why.' },
    },
    {
      when: 'there is a reason for one way, but no word of which',
      design: communication(because),
      expect: { outcome: 'silent' },
    },
  ]);

  criterion('relationships.interaction/trust-first', [
    {
      when: 'the first activity that has a date is face to face',
      design: activities(`  call: {mode: virtual, when: 2027-05-04}
  visit: {mode: face-to-face, when: 2027-05-03T10:00}
  tea: {mode: virtual}
`),
      expect: { outcome: 'holds', evidence: ['activities.cop.yaml:3'] },
    },
    {
      when: 'it is mixed, and another on that day is virtual',
      design: activities(
        '  call: {mode: virtual, when: 2027-05-04T09:00}\n  visit: {mode: hybrid, when: 2027-05-04}\n',
      ),
      expect: { outcome: 'holds', evidence: ['activities.cop.yaml:3'] },
    },
    {
      when: 'trust is built in another way',
      design: {
        ...activities('  call: {mode: virtual, when: 2027-05-04}\n'),
        ...communication('trust-first: Everybody visits one other at home\n'),
      },
      expect: { outcome: 'holds', evidence: ['communication.cop.yaml:1'] },
    },
    {
      when: 'both are so',
      design: {
        ...activities('  visit: {mode: face-to-face, when: 2027}\n'),
        ...communication('trust-first: Everybody visits one other at home\n'),
      },
      expect: { outcome: 'holds', evidence: ['activities.cop.yaml:2', 'communication.cop.yaml:1'] },
    },
    {
      when: 'it is virtual',
      design: {
        ...activities('  visit: {mode: face-to-face, when: 2027-05-05}\n  call: {mode: virtual, when: 2027-05-04}\n'),
        ...communication('trust-first: TBD\n'),
      },
      expect: {
        outcome: 'fails',
        evidence: ['activities.cop.yaml:3'],
        text: 'The first activity that has a date is virtual.',
      },
    },
    {
      when: 'it does not say how people meet',
      design: activities(`  tea: {when: 2027-05-04}
  call: {mode: virtual, when: 2027-05-04}
  visit: {mode: face-to-face, when: 2027-05-05}
`),
      expect: { outcome: 'silent', lacking: ['activities.cop.yaml:2'] },
    },
    {
      when: 'none has a date',
      design: activities('  visit: {mode: face-to-face}\n'),
      expect: { outcome: 'silent' },
    },
  ]);

  criterion('relationships.interaction/one-mode-has-a-reason', [
    {
      when: 'there is only one, for a reason',
      design: { ...activities('  visit: {mode: face-to-face}\n'), ...communication(because) },
      expect: {
        outcome: 'holds',
        evidence: ['communication.cop.yaml:1'],
        text: 'The community has chosen one way of meeting, where the advice is to combine both.',
        tension: true,
      },
    },
    {
      when: 'there is a reason, but no word of which',
      design: communication(because),
      expect: {
        outcome: 'holds',
        evidence: ['communication.cop.yaml:1'],
        text: 'The community has chosen one way of meeting, where the advice is to combine both.',
        tension: true,
      },
    },
    {
      when: 'there is only one, and no reason',
      design: {
        ...activities('  visit: {mode: face-to-face}\n'),
        ...communication("one-mode-because: ''\n"),
      },
      expect: { outcome: 'silent' },
    },
    {
      when: 'there are both',
      design: { ...activities('  talk: {mode: hybrid}\n'), ...communication(because) },
      expect: { outcome: 'n/a', text: 'Members meet both face to face and at a distance.' },
    },
    { when: 'nothing is said', design: communication('channels: {}\n'), expect: { outcome: 'silent' } },
  ]);
});
