import { type Case, putsWhereItBelongs } from '../../support/completion-cases';

const roles = 'roles.cop.yaml';

const cases: readonly Case[] = [
  [
    'of a snippet, below its key',
    'members.cop.yaml',
    'members:\n  |\n',
    'A member',
    'members:\n  |first-last:\n    name: "[how the person wants to be named]"\n    organisation: \n    status: potential\n    participation: active\n    interests:\n      - \n    strengths:\n      - "[what the person can pass on]"\n    communication:\n      prefers:\n        - \n      skills: medium\n',
  ],
  [
    'of a snippet, with four spaces',
    'readiness.cop.yaml',
    'items:\n    planning.need:\n        note: x\n    |\n',
    'Give a point to somebody',
    'items:\n    planning.need:\n        note: x\n    |cultivate.visibility:\n        owner: \n        due: \n        note: "[what to do]"\n',
  ],
  [
    'of a snippet, when its name is taken',
    'readiness.cop.yaml',
    'items:\n  cultivate.visibility:\n    note: x\n  |\n',
    'Give a point to somebody',
    'items:\n  cultivate.visibility:\n    note: x\n  |planning.interests:\n    owner: \n    due: \n    note: "[what to do]"\n',
  ],
  [
    'of a snippet for an item',
    roles,
    'roles:\n  a:\n    held-by:\n      - |\n',
    'A holder with a term',
    'roles:\n  a:\n    held-by:\n      - member: |\n        from: \n        until: \n        as: current\n',
  ],
  [
    'of a snippet for an item, in a list that is not indented',
    'domain.cop.yaml',
    'sources:\n- text: x\n|\n',
    'A source',
    'sources:\n- text: x\n- text: |"[what it is]"\n  url: \n',
  ],
  [
    'of a sample indicator',
    'indicators.cop.yaml',
    'indicators:\n  |\n',
    'Cases recorded',
    'indicators:\n  cases-recorded:\n    title: Cases recorded\n    level: monitoring\n    measures: [knowledge]\n    type: count\n    unit: cases\n',
  ],
  [
    'of a point of the checklist',
    'readiness.cop.yaml',
    'items:\n  |\n',
    'planning.need',
    'items:\n  planning.need:\n    |\n',
  ],
  ['of a rule', 'community.cop.yaml', 'checks:\n  |\n', 'overdue', 'checks:\n  overdue: |\n'],
  [
    'of somebody who is spoken of and not described',
    'members.cop.yaml',
    'members:\n  |\nconversations:\n  - with: [rosa]\n',
    'rosa',
    'members:\n  rosa:\n    |\nconversations:\n  - with: [rosa]\n',
  ],
];

putsWhereItBelongs('an entry', cases);
