import type { Design } from '../../../model/design';
import type { Fact, Place } from '../../../model/fact';
import { type Indicator, indicatorsOfLevel, targetsOf } from '../../../model/indicators';
import type { Item, JudgeContext, Judgement } from '../../item';
import { some } from '../../judgement';

export const impact: Item = {
  id: 'evaluation.impact',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Level 3: does the situation it set out to change, change?',
  why: 'A community is there for something beyond itself, and without a look at how things stood nobody can tell that they moved.',
  sources: [{ document: 'PN', section: 'Monitoring and evaluation (third level)' }],
  criteria: [
    {
      id: 'measures-a-change',
      text: 'An indicator of the level impact measures a change that is hoped for',
      next: 'Add an indicator of the “level” impact, and write under “measures” which of the outcomes under “change” it is about',
      where: { kind: 'indicators', at: ['indicators'] },
      judge: ({ design }) => some(indicatorsOfLevel(design, 'impact'), indicator => changesMeasured(design, indicator)),
    },
    {
      id: 'from-where-to-where',
      text: 'It has a baseline, or a reason for having none, and a target',
      next: 'Write how things stand today under “baseline” (or “none-because”), and what you hope for under “targets”',
      where: { kind: 'indicators', at: ['indicators'] },
      judge: fromWhereToWhere,
    },
  ],
};

function changesMeasured(design: Design, indicator: Indicator): readonly Fact<string>[] {
  return indicator.list('measures').filter(({ value }) => design.entity('change', value) !== undefined);
}

function fromWhereToWhere({ design }: JudgeContext): Judgement {
  const meant = indicatorsOfLevel(design, 'impact').filter(indicator => changesMeasured(design, indicator).length > 0);
  return some(meant, indicator => {
    const from = baselineOf(indicator);
    const to = targetsOf(indicator).flatMap(target => target.get('value') ?? []);
    return from === undefined || to.length === 0 ? [] : [from, ...to];
  });
}

function baselineOf(indicator: Indicator): Place | undefined {
  const baseline = indicator.get('baseline');
  return baseline?.get('value') ?? baseline?.get('none-because');
}
