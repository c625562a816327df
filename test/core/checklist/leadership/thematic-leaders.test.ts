import { criterion } from '../../../support/criteria';

const agenda = (text: string) => ({ 'learning-agenda.cop.yaml': `themes:\n${text}` });
const roles = (text: string) => ({ 'roles.cop.yaml': `roles:\n${text}` });
const people = { 'members.cop.yaml': 'members:\n  ana: {}\n  luis: {status: left}\n  eva: {status: left}\n' };

describe('the checklist: thematic leaders', () => {
  criterion('leadership.thematic-leaders/high-themes-are-led', [
    {
      when: 'a member or a role leads each of them',
      design: {
        ...people,
        ...roles('  smoke-lead: {}\n'),
        ...agenda(`  smoke: {priority: high, led-by: [smoke-lead]}
  mud: {priority: high, led-by: [luis, ana]}
  ice: {priority: medium}
`),
      },
      expect: { outcome: 'holds', evidence: ['learning-agenda.cop.yaml:2', 'learning-agenda.cop.yaml:3'] },
    },
    {
      when: 'nobody leads one, or somebody who is not on the map',
      design: {
        ...people,
        ...agenda(`  smoke: {priority: high, led-by: [ana]}
  mud: {priority: high}
  ice: {priority: high, led-by: [anna]}
`),
      },
      expect: {
        outcome: 'silent',
        evidence: ['learning-agenda.cop.yaml:2'],
        lacking: ['learning-agenda.cop.yaml:3', 'learning-agenda.cop.yaml:4'],
      },
    },
    {
      when: 'all who lead one have left',
      design: { ...people, ...agenda('  smoke: {priority: high, led-by: [luis, eva]}\n  mud: {priority: high}\n') },
      expect: {
        outcome: 'fails',
        evidence: ['members.cop.yaml:3', 'members.cop.yaml:4'],
        text: 'Everybody who is named has left.',
      },
    },
    {
      when: 'none is of high priority',
      design: { ...people, ...agenda('  smoke: {priority: low, led-by: [ana]}\n') },
      expect: { outcome: 'silent', text: 'No theme is said to be of high priority yet.' },
    },
  ]);

  criterion('leadership.thematic-leaders/leaders-terms-are-clear', [
    {
      when: 'each role says time, reward and how the holder was chosen',
      design: roles(`  smoke-lead: {kind: thematic-leader, time: 2 h/month, reward: {kind: recognition}, chosen: By all}
  mud-lead:
    kind: thematic-leader
    time: 2 h/month
    reward:
      description: First name on the cover
    chosen: By lot
  talk: {kind: facilitator}
`),
      expect: {
        outcome: 'holds',
        evidence: [2, 2, 2, 5, 6, 8].map(line => `roles.cop.yaml:${line}`),
      },
    },
    {
      when: 'each of them leaves one of the three out',
      design: roles(`  a: {kind: thematic-leader, time: 2 h/month, reward: {kind: recognition}}
  b: {kind: thematic-leader, time: 2 h/month, chosen: By all}
  c: {kind: thematic-leader, reward: {kind: recognition}, chosen: By all}
  d: {kind: thematic-leader, time: 2 h/month, reward: {kind: recognition}, chosen: TBD}
`),
      expect: { outcome: 'silent', lacking: [2, 3, 4, 5].map(line => `roles.cop.yaml:${line}`) },
    },
    {
      when: 'one goes unrewarded',
      design: roles(`  a: {kind: thematic-leader, time: 2 h/month, reward: {kind: recognition}, chosen: By all}
  b:
    kind: thematic-leader
    reward: {kind: none}
`),
      expect: { outcome: 'fails', evidence: ['roles.cop.yaml:5'], text: 'Leading a theme is said to go unrewarded.' },
    },
    { when: 'there are no such roles', design: roles('  talk: {kind: facilitator}\n'), expect: { outcome: 'silent' } },
  ]);
});
