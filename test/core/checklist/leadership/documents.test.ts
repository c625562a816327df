import { criterion } from '../../../support/criteria';

const documents = (text: string) => ({ 'governance.cop.yaml': `documents:\n${text}` });
const people = { 'members.cop.yaml': 'members: {ana: {}, luis: {status: left}}\n' };

describe('the checklist: documents', () => {
  criterion('leadership.documents/mission-exists', [
    {
      when: 'there is a mission, a charter or a strategy',
      design: documents('  a: {kind: mission}\n  b: {kind: charter}\n  c: {kind: strategy}\n  d: {kind: plan}\n'),
      expect: {
        outcome: 'holds',
        evidence: ['governance.cop.yaml:2', 'governance.cop.yaml:3', 'governance.cop.yaml:4'],
      },
    },
    {
      when: 'there is a single one',
      design: documents('  a:\n    kind: charter\n'),
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:3'] },
    },
    {
      when: 'there are others only, whatever they are called',
      design: documents('  mission: {title: Mission}\n  b: {kind: participation-rules}\n  c: {kind: code-of-care}\n'),
      expect: { outcome: 'silent' },
    },
    { when: 'there are none', design: people, expect: { outcome: 'silent' } },
  ]);

  criterion('leadership.documents/rules-exist', [
    {
      when: 'there are rules, or a model of participation',
      design: documents('  a: {kind: participation-rules}\n  b: {kind: participation-model}\n'),
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:2', 'governance.cop.yaml:3'] },
    },
    {
      when: 'there is a single one',
      design: documents('  a:\n    kind: participation-model\n'),
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:3'] },
    },
    {
      when: 'there are others only',
      design: documents('  a: {kind: mission}\n  b: {kind: code-of-care}\n  c: {kind: other}\n'),
      expect: { outcome: 'silent' },
    },
    { when: 'there are none', design: people, expect: { outcome: 'silent' } },
  ]);

  criterion('leadership.documents/members-made-them', [
    {
      when: 'two members made one of them, even if one has left since',
      design: {
        ...people,
        ...documents('  a:\n    kind: mission\n    developed-by:\n      - ana\n      - luis\n  b: {kind: charter}\n'),
      },
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:5', 'governance.cop.yaml:6'] },
    },
    {
      when: 'it is told in words',
      design: { ...people, ...documents('  a: {kind: participation-model, developed-by: [all founders]}\n') },
      expect: { outcome: 'holds', evidence: ['governance.cop.yaml:2'] },
    },
    {
      when: 'one member made each, told twice of one, and an open place stands in another',
      design: {
        ...people,
        ...documents(`  a: {kind: mission, developed-by: [ana, ana]}
  b: {kind: participation-rules, developed-by: [luis]}
  c: {kind: strategy, developed-by: [TBD]}
`),
      },
      expect: {
        outcome: 'silent',
        lacking: ['governance.cop.yaml:2', 'governance.cop.yaml:3', 'governance.cop.yaml:4'],
      },
    },
    {
      when: 'members made a document of another kind',
      design: { ...people, ...documents('  a: {kind: plan, developed-by: [ana, luis]}\n') },
      expect: { outcome: 'silent' },
    },
  ]);
});
