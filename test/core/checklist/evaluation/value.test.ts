import { criterion } from '../../../support/criteria';

const indicators = (text: string) => ({ 'indicators.cop.yaml': text });
const stories = (text: string) => ({ 'stories.cop.yaml': `stories:\n${text}` });

describe('the checklist: aspirations', () => {
  const ana = { 'members.cop.yaml': 'members: {ana: {}}\n' };

  criterion('evaluation.aspirations/in-their-words', [
    {
      when: 'members say it',
      design: {
        ...ana,
        ...indicators(
          'aspirations:\n  - text: A hedge for my daughter\n    by: [ana]\n  - {text: Another, by: [ana, luis]}\n',
        ),
      },
      expect: { outcome: 'holds', evidence: ['indicators.cop.yaml:2', 'indicators.cop.yaml:4'] },
    },
    {
      when: 'it is not said who said it, or by somebody who is not on the map',
      design: { ...ana, ...indicators('aspirations: [{text: A hedge}, {text: A hedge, by: [luis]}]\n') },
      expect: { outcome: 'silent' },
    },
    {
      when: 'the words are a placeholder',
      design: { ...ana, ...indicators('aspirations: [{text: "[what they said]", by: [ana]}]\n') },
      expect: { outcome: 'silent' },
    },
    { when: 'there are none', design: ana, expect: { outcome: 'silent' } },
  ]);
});

describe('the checklist: kinds of value', () => {
  criterion('evaluation.value-cycles/three-of-the-first-four', [
    {
      when: 'indicators and stories look at three of them',
      design: {
        ...indicators('indicators:\n  a: {value: immediate}\n  b: {value: strategic}\n  c: {value: potential}\n'),
        ...stories(`  s:
    state: hoped-for
    steps:
      - {value: realised, text: It lives}
      - {value: immediate, text: We looked}
`),
      },
      expect: {
        outcome: 'holds',
        evidence: ['indicators.cop.yaml:2', 'indicators.cop.yaml:4', 'stories.cop.yaml:5', 'stories.cop.yaml:6'],
      },
    },
    {
      when: 'indicators alone do',
      design: indicators('indicators:\n  a: {value: potential}\n  b: {value: applied}\n  c: {value: realised}\n'),
      expect: {
        outcome: 'holds',
        evidence: ['indicators.cop.yaml:2', 'indicators.cop.yaml:3', 'indicators.cop.yaml:4'],
      },
    },
    {
      when: 'they look at two, however often, and at others',
      design: indicators(`indicators:
  a: {value: applied}
  b: {value: applied}
  c: {value: realised}
  d: {value: enabling}
`),
      expect: {
        outcome: 'silent',
        evidence: ['indicators.cop.yaml:2', 'indicators.cop.yaml:3', 'indicators.cop.yaml:4'],
      },
    },
    {
      when: 'the third is in a step that tells nothing',
      design: {
        ...indicators('indicators: {a: {value: applied}, b: {value: realised}}\n'),
        ...stories('  s: {steps: [{value: immediate}, {value: potential, text: TBD}]}\n'),
      },
      expect: { outcome: 'silent', evidence: ['indicators.cop.yaml:1', 'indicators.cop.yaml:1'] },
    },
    { when: 'nothing is said', design: indicators('indicators: {a: {}}\n'), expect: { outcome: 'silent' } },
  ]);

  criterion('evaluation.value-cycles/one-of-the-others', [
    ...['strategic', 'enabling', 'orienting', 'transformative'].map(value => ({
      when: `an indicator looks at ${value} value`,
      design: indicators(`indicators:\n  a: {value: immediate}\n  b: {value: ${value}}\n`),
      expect: { outcome: 'holds', evidence: ['indicators.cop.yaml:3'] } as const,
    })),
    {
      when: 'a story does',
      design: stories('  s: {steps: [{value: enabling, text: A room of our own}]}\n'),
      expect: { outcome: 'holds', evidence: ['stories.cop.yaml:2'] },
    },
    {
      when: 'they look only at the first four',
      design: indicators('indicators: {a: {value: immediate}, b: {value: realised}}\n'),
      expect: { outcome: 'silent' },
    },
  ]);
});

describe('the checklist: stories', () => {
  const steps = `    steps:
      - {value: immediate, text: We looked}
      - {value: potential, text: I learned}
      - {value: applied, text: I did}
      - {value: realised, text: It lives}
      - {value: strategic, text: They listened}
`;
  const story = (rest: string, told = steps) => stories(`  s:\n${told}${rest}`);
  const lines = [4, 5, 6, 7].map(line => `stories.cop.yaml:${line}`);

  criterion('evaluation.stories/complete-with-consent', [
    ...['    state: told\n', '    state: checked\n'].map(state => ({
      when: `it is complete, with consent and${state.replace(/\s+/g, ' ').trimEnd()}`,
      design: story(`    consent: {publish: true}\n${state}`),
      expect: { outcome: 'holds', evidence: [...lines, 'stories.cop.yaml:9'] } as const,
    })),
    {
      when: 'no state is given',
      design: story('    consent: {publish: true}\n'),
      expect: { outcome: 'holds', evidence: [...lines, 'stories.cop.yaml:9'] },
    },
    ...['hoped-for', 'draft'].map(state => ({
      when: `it is ${state}`,
      design: story(`    consent: {publish: true}\n    state: ${state}\n`),
      expect: { outcome: 'silent' } as const,
    })),
    {
      when: 'consent is not spoken of',
      design: story('    consent: {on: 2026}\n    state: told\n'),
      expect: { outcome: 'silent', lacking: ['stories.cop.yaml:2'] },
    },
    {
      when: 'whoever told it does not want it passed on',
      design: story('    consent:\n      publish: false\n    state: told\n'),
      expect: {
        outcome: 'fails',
        evidence: ['stories.cop.yaml:10'],
        text: 'Whoever told it does not want it passed on.',
      },
    },
    {
      when: 'one may not be passed on and of another it is not said',
      design: stories(`  s:\n${steps}    consent: {publish: false}\n  t:\n${steps}`),
      expect: { outcome: 'silent', lacking: ['stories.cop.yaml:10'] },
    },
    ...['immediate', 'potential', 'applied', 'realised'].map(value => ({
      when: `the ${value} step is missing`,
      design: story(
        '    consent: {publish: true}\n    state: told\n',
        steps
          .split('\n')
          .filter(line => !line.includes(value))
          .join('\n'),
      ),
      expect: { outcome: 'silent', lacking: ['stories.cop.yaml:2'] } as const,
    })),
    {
      when: 'a step holds a placeholder',
      design: story('    consent: {publish: true}\n    state: told\n', steps.replace('I did', 'TBD')),
      expect: { outcome: 'silent', lacking: ['stories.cop.yaml:2'] },
    },
    { when: 'there are no stories', design: stories('  x-note: none\n'), expect: { outcome: 'silent' } },
  ]);

  const figures = indicators('indicators: {alive: {}}\n');
  const naming = (id: string) => steps.replace('text: It lives', `text: It lives, indicators: [${id}]`);

  criterion('evaluation.stories/names-an-indicator', [
    {
      when: 'a complete story names one, whether it may be passed on or not',
      design: { ...figures, ...story('    state: told\n', naming('alive')) },
      expect: { outcome: 'holds', evidence: ['stories.cop.yaml:7'] },
    },
    {
      when: 'the name leads nowhere',
      design: { ...figures, ...story('    state: told\n', naming('living')) },
      expect: { outcome: 'silent', lacking: ['stories.cop.yaml:2'] },
    },
    {
      when: 'none is named',
      design: { ...figures, ...story('    state: told\n') },
      expect: { outcome: 'silent', lacking: ['stories.cop.yaml:2'] },
    },
    {
      when: 'the story that names one is only hoped for',
      design: { ...figures, ...story('    state: hoped-for\n', naming('alive')) },
      expect: { outcome: 'silent' },
    },
  ]);
});
