import { criterion } from '../../../support/criteria';

const activities = (text: string) => ({ 'activities.cop.yaml': text });

describe('the checklist: the nine needs', () => {
  criterion('learning.needs-served/five-needs', [
    {
      when: 'the activities serve five',
      design: activities(`activities:
  call: {serves: [solve-problems, hear-stories]}
  visit:
    serves:
      - hear-stories
      - explore
      - voice
      - confidence
`),
      expect: { outcome: 'holds', evidence: [2, 2, 5, 6, 7, 8].map(line => `activities.cop.yaml:${line}`) },
    },
    {
      when: 'they serve four, one of them twice, and one serves none',
      design: activities(`activities:
  call: {serves: [solve-problems, hear-stories]}
  visit: {serves: [hear-stories, explore, voice]}
  tea: {}
`),
      expect: {
        outcome: 'silent',
        evidence: [2, 2, 3, 3, 3].map(line => `activities.cop.yaml:${line}`),
        lacking: ['activities.cop.yaml:4'],
        text: 'Needs served so far: 4 of nine.',
      },
    },
    {
      when: 'only the agenda of the launch serves them',
      design: activities(`launch:
  agenda:
    - serves: [solve-problems, reflect, hear-stories, explore, voice]
`),
      expect: { outcome: 'silent', text: 'Needs served so far: 0 of nine.' },
    },
  ]);

  criterion('learning.needs-served/problems-and-practice', [
    {
      when: 'both are served',
      design: activities('activities:\n  call: {serves: [solve-problems]}\n  visit: {serves: [voice, reflect]}\n'),
      expect: { outcome: 'holds', evidence: ['activities.cop.yaml:2', 'activities.cop.yaml:3'] },
    },
    {
      when: 'practice is not looked at',
      design: activities('activities:\n  call: {serves: [solve-problems, voice]}\n  tea: {}\n'),
      expect: { outcome: 'silent', evidence: ['activities.cop.yaml:2'], lacking: ['activities.cop.yaml:3'] },
    },
    {
      when: 'problems are not solved',
      design: activities('activities:\n  call: {serves: [reflect]}\n'),
      expect: { outcome: 'silent', evidence: ['activities.cop.yaml:2'] },
    },
    {
      when: 'there are no activities',
      design: activities('launch: {visibility: quiet}\n'),
      expect: { outcome: 'silent' },
    },
  ]);
});
