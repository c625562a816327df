import type { Design } from '../../../model/design';
import type { Fact } from '../../../model/fact';
import { indicatorsOf } from '../../../model/indicators';
import type { Item, JudgeContext, Judgement } from '../../item';
import { anySaid, holds, silent } from '../../judgement';
import { type Cycle, firstCycles } from './cycles';

export const valueCycles: Item = {
  id: 'evaluation.value-cycles',
  weight: 'enriching',
  phase: 'before-launch',
  question: 'Which kinds of value are looked at?',
  why: 'Looking only at what is easily counted hides most of what people gain, use and set going.',
  sources: [{ document: 'SL', section: 'A value-creation framework (I and II)' }],
  criteria: [
    {
      id: 'three-of-the-first-four',
      text: 'Indicators or stories look at three of these at least: immediate, potential, applied and realised value',
      next: 'Write under “value” of your indicators, and of the steps of your stories, which kind of value they look at, until three of immediate, potential, applied and realised are there',
      where: { kind: 'indicators', at: ['indicators'] },
      judge: threeOfTheFirstFour,
    },
    {
      id: 'one-of-the-others',
      text: 'Indicators or stories look at strategic, enabling, orienting or transformative value',
      next: 'Add an indicator or a story about strategic, enabling, orienting or transformative value, for example what talks with sponsors change',
      where: { kind: 'indicators', at: ['indicators'] },
      judge: ({ design }) => anySaid(...values(design).filter(({ value }) => !isFirst(value))),
    },
  ],
};

function threeOfTheFirstFour({ design }: JudgeContext): Judgement {
  const first = values(design).filter(({ value }) => isFirst(value));
  return new Set(first.map(({ value }) => value)).size >= 3 ? holds(first) : silent([], undefined, first);
}

function isFirst(cycle: Cycle): boolean {
  return firstCycles.some(first => first === cycle);
}

/** Where an indicator, or a step of a story that says what happened, names a kind of value. */
function values(design: Design): readonly Fact<Cycle>[] {
  return [
    ...indicatorsOf(design).flatMap(indicator => indicator.get('value') ?? []),
    ...design
      .entities('story')
      .flatMap(({ fact }) => fact.list('steps'))
      .filter(step => step.get('text') !== undefined)
      .flatMap(step => step.get('value') ?? []),
  ];
}
