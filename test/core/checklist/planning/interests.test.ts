import { criterion } from '../../../support/criteria';

const members = (text: string) => ({ 'members.cop.yaml': text });

describe('the checklist: interests', () => {
  criterion('planning.interests/organisations-name-an-interest', [
    {
      when: 'every organisation of a confirmed or invited member names one, in words or by reference',
      design: members(`organisations:
  trust: {interests: [burn permits]}
  agency: {interests: [permits]}
  far-away: {}
members:
  ana: {organisation: trust, status: confirmed}
  luis: {organisation: agency, status: invited}
  eva: {organisation: far-away, status: potential}
`),
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:2', 'members.cop.yaml:3'] },
    },
    {
      when: 'one of them names none, or only holds the place open',
      design: members(`organisations:
  trust: {interests: [TBD]}
  agency: {interests: [permits]}
  office: {interests: ['']}
members:
  ana: {organisation: trust, status: confirmed}
  luis: {organisation: agency, status: invited}
  eva: {organisation: office, status: confirmed}
`),
      expect: {
        outcome: 'silent',
        evidence: ['members.cop.yaml:3'],
        lacking: ['members.cop.yaml:2', 'members.cop.yaml:4'],
      },
    },
    {
      when: 'the only confirmed member of an organisation has left',
      design: members(`organisations:
  trust: {interests: [permits]}
members:
  ana: {organisation: trust, status: left}
`),
      expect: { outcome: 'silent', text: 'No organisation has a confirmed or invited member yet.' },
    },
    {
      when: 'there are no organisations',
      design: members('members:\n  ana: {status: confirmed}\n'),
      expect: { outcome: 'silent', text: 'No organisation has a confirmed or invited member yet.' },
    },
  ]);

  criterion('planning.interests/members-name-an-interest', [
    {
      when: 'each core and active member names one',
      design: members(`members:
  ana: {participation: core, interests: [burn permits]}
  eva: {participation: active, interests: [smoke]}
  luis: {participation: peripheral}
`),
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:2', 'members.cop.yaml:3'] },
    },
    {
      when: 'one of them names none',
      design: members(`members:
  ana: {participation: core, interests: [burn permits]}
  eva: {participation: active}
`),
      expect: { outcome: 'silent', evidence: ['members.cop.yaml:2'], lacking: ['members.cop.yaml:3'] },
    },
    {
      when: 'one of them only holds the place open',
      design: members('members:\n  ana: {participation: core, interests: [TBD]}\n'),
      expect: { outcome: 'silent', lacking: ['members.cop.yaml:2'] },
    },
    {
      when: 'nobody is core or active',
      design: members('members:\n  luis: {participation: peripheral, interests: [smoke]}\n'),
      expect: { outcome: 'silent', text: 'No member is said to be core or active yet.' },
    },
  ]);

  criterion('planning.interests/themes-serve-two', [
    {
      when: 'two want each theme: by its name, by a challenge that it answers, or named by the theme itself',
      design: {
        ...members(`organisations:
  trust: {interests: [permits]}
members:
  ana: {interests: [burning]}
  luis: {}
  eva: {interests: [smoke]}
`),
        'domain.cop.yaml': 'challenges:\n  permits: {}\n',
        'learning-agenda.cop.yaml': `themes:
  burning:
    challenges: [permits]
  smoke:
    interested: [luis]
`,
      },
      expect: {
        outcome: 'holds',
        evidence: ['members.cop.yaml:4', 'members.cop.yaml:2', 'members.cop.yaml:6', 'learning-agenda.cop.yaml:5'],
      },
    },
    {
      when: 'an organisation is named by the theme beside a member',
      design: {
        ...members('organisations:\n  trust: {}\nmembers:\n  ana: {}\n'),
        'learning-agenda.cop.yaml': 'themes:\n  smoke:\n    interested: [ana, trust]\n',
      },
      expect: { outcome: 'holds', evidence: ['learning-agenda.cop.yaml:3', 'learning-agenda.cop.yaml:3'] },
    },
    {
      when: 'one theme is wanted by one member only, told twice',
      design: {
        ...members('members:\n  ana: {interests: [smoke, permits]}\n'),
        'domain.cop.yaml': 'challenges:\n  permits: {}\n',
        'learning-agenda.cop.yaml': 'themes:\n  smoke:\n    challenges: [permits]\n    interested: [ana]\n',
      },
      expect: { outcome: 'silent', lacking: ['learning-agenda.cop.yaml:2'] },
    },
    {
      when: 'the second to want it has left',
      design: {
        ...members('members:\n  ana: {interests: [smoke]}\n  luis: {status: left, interests: [smoke]}\n'),
        'learning-agenda.cop.yaml': 'themes:\n  smoke:\n    interested: [luis]\n',
      },
      expect: { outcome: 'silent', lacking: ['learning-agenda.cop.yaml:2'] },
    },
    {
      when: 'one theme is wanted by two and another by nobody',
      design: {
        ...members('members:\n  ana: {interests: [smoke]}\n  luis: {interests: [smoke]}\n'),
        'learning-agenda.cop.yaml': 'themes:\n  smoke: {}\n  mud: {}\n',
      },
      expect: {
        outcome: 'silent',
        evidence: ['members.cop.yaml:2', 'members.cop.yaml:3'],
        lacking: ['learning-agenda.cop.yaml:3'],
      },
    },
    {
      when: 'interests miss the name of the theme by a letter',
      design: {
        ...members('members:\n  ana: {interests: [smok]}\n  luis: {interests: [smoke]}\n'),
        'learning-agenda.cop.yaml': 'themes:\n  smoke: {}\n',
      },
      expect: { outcome: 'silent', lacking: ['learning-agenda.cop.yaml:2'] },
    },
    {
      when: 'there are no themes',
      design: members('members:\n  ana: {interests: [smoke]}\n'),
      expect: { outcome: 'silent' },
    },
  ]);

  criterion('planning.interests/organisations-are-served', [
    {
      when: 'each organisation wants a theme or a challenge that one answers, or is named by one',
      design: {
        ...members(`organisations:
  trust: {interests: [a place to meet, smoke]}
  agency: {interests: [permits]}
  office: {}
`),
        'domain.cop.yaml': 'challenges:\n  permits: {}\n',
        'learning-agenda.cop.yaml': 'themes:\n  smoke:\n    challenges: [permits]\n    interested: [office]\n',
      },
      expect: {
        outcome: 'holds',
        evidence: ['members.cop.yaml:2', 'members.cop.yaml:3', 'learning-agenda.cop.yaml:4'],
      },
    },
    {
      when: 'one wants only what no theme answers',
      design: {
        ...members(
          'organisations:\n  trust: {interests: [smoke]}\n  agency: {interests: [permits, a place to meet]}\n',
        ),
        'domain.cop.yaml': 'challenges:\n  permits: {}\n',
        'learning-agenda.cop.yaml': 'themes:\n  smoke: {}\n',
      },
      expect: { outcome: 'silent', evidence: ['members.cop.yaml:2'], lacking: ['members.cop.yaml:3'] },
    },
    {
      when: 'there are no organisations',
      design: { 'learning-agenda.cop.yaml': 'themes:\n  smoke: {}\n' },
      expect: { outcome: 'silent' },
    },
  ]);
});
