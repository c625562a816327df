import { criterion } from '../../../support/criteria';

const activities = (text: string) => ({ 'activities.cop.yaml': text });
const members = { 'members.cop.yaml': 'members: {ana: {participation: core}, luis: {participation: core}, eva: {}}\n' };

describe('the checklist: launch', () => {
  criterion('cultivate.launch/approach', [
    {
      when: 'it is said',
      design: activities('launch:\n  approach: start-with-an-issue\n'),
      expect: { outcome: 'holds', evidence: ['activities.cop.yaml:2'] },
    },
    { when: 'it is not', design: activities('launch:\n  visibility: quiet\n'), expect: { outcome: 'silent' } },
  ]);

  criterion('cultivate.launch/designed-by-the-core', [
    {
      when: 'two of the core did',
      design: { ...members, ...activities('launch:\n  designed-by:\n    - ana\n    - eva\n    - luis\n') },
      expect: { outcome: 'holds', evidence: ['activities.cop.yaml:3', 'activities.cop.yaml:5'] },
    },
    {
      when: 'the second is not of the core',
      design: { ...members, ...activities('launch:\n  designed-by: [ana, eva]\n') },
      expect: { outcome: 'silent', evidence: ['activities.cop.yaml:2'] },
    },
    {
      when: 'the second is the first again',
      design: { ...members, ...activities('launch:\n  designed-by: [ana, ana]\n') },
      expect: { outcome: 'silent', evidence: ['activities.cop.yaml:2', 'activities.cop.yaml:2'] },
    },
    {
      when: 'the names lead nowhere',
      design: activities('launch:\n  designed-by: [ana, luis]\n'),
      expect: { outcome: 'silent' },
    },
    { when: 'nobody is named', design: members, expect: { outcome: 'silent' } },
  ]);

  const prepared = `activities:
  workshop:
    when: 2027-03-14
    hosts: [ana]
  other:
    kind: launch
launch:
  activity: workshop
  agenda:
    - title: Round of names
    - at: 10:00
`;

  criterion('cultivate.launch/event-is-prepared', [
    {
      when: 'the event has a date, hosts and an agenda',
      design: { ...members, ...activities(prepared) },
      expect: {
        outcome: 'holds',
        evidence: ['activities.cop.yaml:3', 'activities.cop.yaml:4', 'activities.cop.yaml:9'],
      },
    },
    {
      when: 'an activity of kind launch has them',
      design: {
        ...members,
        ...activities(
          'activities:\n  w: {kind: launch, when: 2027, hosts: [ana]}\nlaunch:\n  approach: launch-event\n  agenda: [{title: Round}]\n',
        ),
      },
      expect: {
        outcome: 'holds',
        evidence: ['activities.cop.yaml:2', 'activities.cop.yaml:2', 'activities.cop.yaml:5'],
      },
    },
    {
      when: 'the event has no date',
      design: { ...members, ...activities(prepared.replace('    when: 2027-03-14\n', '')) },
      expect: { outcome: 'silent', evidence: ['activities.cop.yaml:8'], lacking: ['activities.cop.yaml:2'] },
    },
    {
      when: 'its hosts lead nowhere',
      design: activities(prepared),
      expect: { outcome: 'silent', evidence: ['activities.cop.yaml:9'], lacking: ['activities.cop.yaml:2'] },
    },
    {
      when: 'the agenda holds only a time',
      design: { ...members, ...activities(prepared.replace('    - title: Round of names\n', '')) },
      expect: {
        outcome: 'silent',
        evidence: ['activities.cop.yaml:3', 'activities.cop.yaml:4'],
        lacking: ['activities.cop.yaml:7'],
      },
    },
    {
      when: 'there is no word of the launch besides the activity',
      design: { ...members, ...activities('activities:\n  w: {kind: launch, when: 2027, hosts: [ana]}\n') },
      expect: { outcome: 'silent', evidence: ['activities.cop.yaml:2', 'activities.cop.yaml:2'] },
    },
    {
      when: 'there is no such activity',
      design: activities('activities: {call: {kind: meeting}}\nlaunch:\n  approach: launch-event\n'),
      expect: { outcome: 'silent' },
    },
    {
      when: 'it starts with an issue',
      design: activities('launch:\n  approach: start-with-an-issue\n'),
      expect: { outcome: 'n/a', text: 'It starts by working on an issue, without an event.' },
    },
  ]);
});

const launch = (text: string) => ({
  'members.cop.yaml': 'members: {ana: {}}\n',
  'activities.cop.yaml': `launch:\n${text}`,
});

describe('the checklist: logistics', () => {
  criterion('cultivate.logistics/tasks-have-owner-and-date', [
    {
      when: 'each has both',
      design: launch('  logistics:\n    - {task: Book the room, owner: ana, due: 2027-01}\n'),
      expect: { outcome: 'holds', evidence: ['activities.cop.yaml:3', 'activities.cop.yaml:3'] },
    },
    {
      when: 'one has no date, and the owner of another leads nowhere',
      design: launch(`  logistics:
    - {task: Book the room, owner: ana}
    - {task: Send word, owner: anna, due: 2027-01}
    - {task: Cook, owner: ana, due: 2027-01}
`),
      expect: {
        outcome: 'silent',
        evidence: ['activities.cop.yaml:5', 'activities.cop.yaml:5'],
        lacking: ['activities.cop.yaml:3', 'activities.cop.yaml:4'],
      },
    },
    { when: 'there are no tasks', design: launch('  approach: launch-event\n'), expect: { outcome: 'silent' } },
  ]);

  criterion('cultivate.logistics/nothing-overdue', [
    {
      when: 'one is due today and another was done',
      design: launch(
        '  logistics:\n    - {task: Cook, due: 2026-11-22}\n    - {task: Book, due: 2026-01-01, done: true}\n',
      ),
      expect: { outcome: 'holds', evidence: ['activities.cop.yaml:4', 'activities.cop.yaml:3'] },
    },
    {
      when: 'one was due yesterday',
      design: launch('  logistics:\n    - {task: Cook, due: 2026-11-21}\n    - {task: Book, due: 2027}\n'),
      expect: { outcome: 'fails', evidence: ['activities.cop.yaml:3'], text: 'One task is overdue.' },
    },
    {
      when: 'two were, though one is said not to be done',
      design: launch('  logistics:\n    - {task: Cook, due: 2026-10}\n    - {task: Book, due: 2025, done: false}\n'),
      expect: {
        outcome: 'fails',
        evidence: ['activities.cop.yaml:3', 'activities.cop.yaml:4'],
        text: '2 tasks are overdue.',
      },
    },
    {
      when: 'the month is not over yet',
      design: launch('  logistics:\n    - {task: Cook, due: 2026-11}\n'),
      expect: { outcome: 'holds', evidence: ['activities.cop.yaml:3'] },
    },
    {
      when: 'no task has a date',
      design: launch('  logistics:\n    - {task: Cook}\n'),
      expect: { outcome: 'silent' },
    },
  ]);

  criterion('cultivate.logistics/follow-up', [
    {
      when: 'something is planned',
      design: launch('  follow-up:\n    - task: Ring everybody\n'),
      expect: { outcome: 'holds', evidence: ['activities.cop.yaml:3'] },
    },
    {
      when: 'only a placeholder stands',
      design: launch('  follow-up:\n    - task: "[what is to be done afterwards]"\n      owner: ana\n'),
      expect: { outcome: 'silent' },
    },
    {
      when: 'only the preparation is planned',
      design: launch('  logistics: [{task: Cook}]\n'),
      expect: { outcome: 'silent' },
    },
  ]);
});
