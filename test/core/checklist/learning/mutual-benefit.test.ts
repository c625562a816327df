import { criterion } from '../../../support/criteria';

const members = (text: string) => ({ 'members.cop.yaml': text });
const agenda = {
  'domain.cop.yaml': 'challenges:\n  burn-permits: {title: Permits that come too late}\n',
  'learning-agenda.cop.yaml': `themes:
  prescribed-burning: {title: Burning by plan, challenges: [burn-permits]}
  smoke: {interested: [kim]}
`,
};

describe('the checklist: mutual benefit', () => {
  criterion('learning.mutual-benefit/members-give-and-get', [
    {
      when: 'each core and active member says both',
      design: members(`members:
  ana: {participation: core, interests: [smoke], strengths: [maps]}
  luis:
    participation: active
    interests: [maps]
    strengths: [smoke]
  eva: {participation: occasional}
`),
      expect: { outcome: 'holds', evidence: [2, 2, 5, 6].map(line => `members.cop.yaml:${line}`) },
    },
    {
      when: 'one says only what they want, and one only what they can give',
      design: members(`members:
  ana: {participation: core, interests: [smoke], strengths: [maps]}
  luis: {participation: core, interests: [maps], strengths: [TBD]}
  eva: {participation: active, strengths: [maps]}
  kim: {participation: active, interests: [smoke], strengths: [songs]}
`),
      expect: {
        outcome: 'silent',
        evidence: ['members.cop.yaml:2', 'members.cop.yaml:2', 'members.cop.yaml:5', 'members.cop.yaml:5'],
        lacking: ['members.cop.yaml:3', 'members.cop.yaml:4'],
      },
    },
    {
      when: 'nobody is core or active',
      design: members('members:\n  ana: {interests: [smoke], strengths: [maps]}\n'),
      expect: { outcome: 'silent', text: 'No member is said to be core or active yet.' },
    },
  ]);

  const meeting = (strength: string, interest: string) => ({
    ...members(`members:\n  ana:\n    strengths: [${strength}]\n  luis:\n    interests: [${interest}]\n`),
    ...agenda,
  });
  const meets = { outcome: 'holds', evidence: ['members.cop.yaml:3', 'members.cop.yaml:5'] } as const;
  const apart = { outcome: 'silent', lacking: ['learning-agenda.cop.yaml:2', 'learning-agenda.cop.yaml:3'] } as const;

  criterion('learning.mutual-benefit/strength-meets-interest', [
    {
      when: 'a strength names the theme that another wants, by its short name',
      design: meeting('Fifteen years of prescribed-burning', 'prescribed-burning'),
      expect: meets,
    },
    {
      when: 'a strength names it in words, and the other wants a challenge that it answers',
      design: meeting('"Prescribed burning, uphill"', 'burn-permits'),
      expect: meets,
    },
    {
      when: 'a strength names it by its title',
      design: meeting('I teach BURNING BY PLAN', 'prescribed-burning'),
      expect: meets,
    },
    {
      when: 'a strength names the challenge, by short name or title',
      design: {
        ...members(`members:
  ana:
    strengths:
      - Knows about permits that come too late
      - Wrote (burn-permits) for ten years
      - Sings
  luis: {interests: [prescribed-burning]}
`),
        ...agenda,
      },
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:4', 'members.cop.yaml:5', 'members.cop.yaml:7'] },
    },
    {
      when: 'the theme names who wants it',
      design: {
        ...members('members:\n  ana: {strengths: [Reading smoke]}\n  kim: {}\n'),
        ...agenda,
      },
      expect: { outcome: 'holds', evidence: ['members.cop.yaml:2', 'learning-agenda.cop.yaml:3'] },
    },
    {
      when: 'the two speak of different themes',
      design: meeting('Reading smoke', 'prescribed-burning'),
      expect: apart,
    },
    {
      when: 'a strength names a theme only as a part of another word',
      design: meeting('Runs a smokehouse', 'smoke'),
      expect: apart,
    },
    {
      when: 'both are of one member',
      design: { ...members('members:\n  ana: {strengths: [smoke], interests: [smoke]}\n'), ...agenda },
      expect: apart,
    },
    {
      when: 'only an organisation wants it',
      design: {
        ...members('organisations:\n  trust: {interests: [smoke]}\nmembers:\n  ana: {strengths: [smoke]}\n'),
        ...agenda,
      },
      expect: apart,
    },
    {
      when: 'whoever is good at it has left',
      design: {
        ...members('members:\n  ana: {status: left, strengths: [smoke]}\n  luis: {interests: [smoke]}\n'),
        ...agenda,
      },
      expect: apart,
    },
    {
      when: 'there are no themes',
      design: members('members:\n  ana: {strengths: [smoke]}\n  luis: {interests: [smoke]}\n'),
      expect: { outcome: 'silent' },
    },
  ]);
});
