import { criterion } from '../../../support/criteria';

const agenda = (text: string) => ({ 'learning-agenda.cop.yaml': text });

describe('the checklist: clarity', () => {
  criterion('planning.clarity/domain-statement', [
    {
      when: 'it stands',
      design: { 'domain.cop.yaml': 'statement: Fire in dry forests\n' },
      expect: { outcome: 'holds', evidence: ['domain.cop.yaml:1'] },
    },
    {
      when: 'it is an open place',
      design: { 'domain.cop.yaml': 'statement: To be defined\n' },
      expect: { outcome: 'silent' },
    },
    { when: 'there is none', design: { 'domain.cop.yaml': 'challenges: {}\n' }, expect: { outcome: 'silent' } },
  ]);

  criterion('planning.clarity/themes-are-defined', [
    {
      when: 'each has a definition',
      design: agenda('themes:\n  smoke: {definition: What it does to people}\n  mud: {definition: After the rain}\n'),
      expect: { outcome: 'holds', evidence: ['learning-agenda.cop.yaml:2', 'learning-agenda.cop.yaml:3'] },
    },
    {
      when: 'one has none, and one an open place',
      design: agenda("themes:\n  smoke: {definition: What it does}\n  mud: {}\n  ash: {definition: '...'}\n"),
      expect: {
        outcome: 'silent',
        evidence: ['learning-agenda.cop.yaml:2'],
        lacking: ['learning-agenda.cop.yaml:3', 'learning-agenda.cop.yaml:4'],
      },
    },
    { when: 'there are no themes', design: agenda('products: {}\n'), expect: { outcome: 'silent' } },
  ]);

  criterion('planning.clarity/themes-answer-challenges', [
    {
      when: 'each answers one',
      design: {
        'domain.cop.yaml': 'challenges:\n  permits: {}\n',
        ...agenda('themes:\n  smoke: {challenges: [permits]}\n  mud:\n    challenges: [permits]\n'),
      },
      expect: { outcome: 'holds', evidence: ['learning-agenda.cop.yaml:2', 'learning-agenda.cop.yaml:4'] },
    },
    {
      when: 'one answers none, and one something that is not there',
      design: {
        'domain.cop.yaml': 'challenges:\n  permits: {}\n',
        ...agenda('themes:\n  smoke: {challenges: [permits]}\n  mud: {}\n  ash: {challenges: [permit]}\n'),
      },
      expect: {
        outcome: 'silent',
        evidence: ['learning-agenda.cop.yaml:2'],
        lacking: ['learning-agenda.cop.yaml:3', 'learning-agenda.cop.yaml:4'],
      },
    },
    { when: 'there are no themes', design: agenda('products: {}\n'), expect: { outcome: 'silent' } },
  ]);

  criterion('planning.clarity/members-raised-them', [
    {
      when: 'members raised every challenge of the themes of high priority',
      design: {
        'members.cop.yaml': 'members:\n  ana: {}\n  luis: {}\n',
        'domain.cop.yaml':
          'challenges:\n  permits: {raised-by: [ana]}\n  health: {raised-by: [ana, luis]}\n  cold: {}\n',
        ...agenda(`themes:
  smoke: {priority: high, challenges: [permits, health]}
  mud: {priority: high, challenges: [permits]}
  ice: {priority: low, challenges: [cold]}
`),
      },
      expect: { outcome: 'holds', evidence: ['domain.cop.yaml:2', 'domain.cop.yaml:3', 'domain.cop.yaml:3'] },
    },
    {
      when: 'one of the challenges is raised by an organisation only',
      design: {
        'members.cop.yaml': 'organisations:\n  trust: {}\nmembers:\n  ana: {}\n',
        'domain.cop.yaml': 'challenges:\n  permits: {raised-by: [ana]}\n  health: {raised-by: [trust]}\n',
        ...agenda('themes:\n  smoke: {priority: high, challenges: [permits, health]}\n'),
      },
      expect: { outcome: 'silent', evidence: ['domain.cop.yaml:2'], lacking: ['domain.cop.yaml:3'] },
    },
    {
      when: 'nobody raised the challenge, or whoever did is not on the map',
      design: {
        'domain.cop.yaml': 'challenges:\n  permits: {}\n  health: {raised-by: [ana]}\n',
        ...agenda('themes:\n  smoke: {priority: high, challenges: [permits, health]}\n'),
      },
      expect: { outcome: 'silent', lacking: ['domain.cop.yaml:2', 'domain.cop.yaml:3'] },
    },
    {
      when: 'a theme of high priority answers no challenge',
      design: {
        'members.cop.yaml': 'members:\n  ana: {}\n',
        'domain.cop.yaml': 'challenges:\n  permits: {raised-by: [ana]}\n',
        ...agenda('themes:\n  smoke: {priority: high, challenges: [permits]}\n  mud: {priority: high}\n'),
      },
      expect: { outcome: 'silent', evidence: ['domain.cop.yaml:2'], lacking: ['learning-agenda.cop.yaml:3'] },
    },
    {
      when: 'no theme is of high priority',
      design: agenda('themes:\n  smoke: {priority: medium}\n  mud: {}\n'),
      expect: { outcome: 'silent', text: 'No theme is said to be of high priority yet.' },
    },
  ]);
});
