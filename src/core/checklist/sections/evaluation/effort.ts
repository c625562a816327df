import { t } from '@vscode/l10n';
import type { Fact, Place } from '../../../model/fact';
import { type Indicator, indicatorsOf } from '../../../model/indicators';
import { hoursAMonth, parseAmountOfTime } from '../../../values/amounts';
import type { Item, JudgeContext, Judgement } from '../../item';
import { allSaid, holds, silent, unless } from '../../judgement';
import { membersMeant } from '../../members-meant';

export const effort: Item = {
  id: 'evaluation.effort',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Does measuring stay light?',
  why: 'Members have little time, and each hour spent on proving that the community is worth it is one not spent on learning.',
  sources: [{ document: 'FAQ', section: 'About cultivating communities of practice (measurement)' }],
  criteria: [
    {
      id: 'limit',
      text: 'It is said how much of a member’s time measuring may take',
      next: 'Agree how much of a member’s time measuring may take at most, and write it under “effort-limit”, for example 1 h/month',
      where: { kind: 'indicators', at: ['effort-limit'] },
      judge: ({ design }) => allSaid(design.part('indicators').get('effort-limit')),
    },
    {
      id: 'within-the-limit',
      text: 'Nobody who collects figures spends more time on it than that',
      next: 'Write under each indicator who collects it (“collected-by”) and how long that takes (“effort”, for example 2 h/quarter), then share the work or drop indicators until nobody is above the limit',
      where: { kind: 'indicators', at: ['indicators'] },
      judge: withinTheLimit,
    },
  ],
};

/** The time that one indicator takes of one collector. */
interface Effort {
  readonly collector: string;
  readonly place: Place;
  readonly hours: number;
}

/** A hair's breadth, for amounts that are equal but for the arithmetic. */
const tolerance = 1e-9;

function withinTheLimit(context: JudgeContext): Judgement {
  const written = context.design.part('indicators').get('effort-limit');
  const limit = monthly(written);
  if (written === undefined || limit === undefined) return silent(written === undefined ? [] : [written]);
  const indicators = indicatorsOf(context.design);
  const efforts = indicators.flatMap(indicator => effortsOf(context, indicator));
  const above = [...grouped(efforts).values()].filter(own => sum(own) > limit + tolerance);
  const unsaid = indicators.filter(indicator => effortsOf(context, indicator).length === 0);
  const places = (of: readonly Effort[]) => [...new Set(of.map(({ place }) => place))];
  return unless(
    places(above.flat()),
    above.length === 1
      ? t('One collector is above the limit.')
      : t('{0} collectors are above the limit.', above.length),
    efforts.length > 0 && unsaid.length === 0
      ? holds([written, ...places(efforts)])
      : silent(unsaid, undefined, places(efforts)),
  );
}

/** The work of collecting is taken to be shared evenly by those who are named; a role that nobody holds counts as one. */
function effortsOf(context: JudgeContext, indicator: Indicator): readonly Effort[] {
  const place = indicator.get('effort');
  const hours = monthly(place);
  if (place === undefined || hours === undefined) return [];
  const collectors = new Set(
    indicator.list('collected-by').flatMap(({ value }) => {
      const members = membersMeant(context, ['role', 'member'], value);
      return members.length === 0 ? [value] : members.map(({ id }) => id);
    }),
  );
  return [...collectors].map(collector => ({ collector, place, hours: hours / collectors.size }));
}

function monthly(amount: Fact<string> | undefined): number | undefined {
  const parsed = amount === undefined ? undefined : parseAmountOfTime(amount.value);
  return parsed === undefined ? undefined : hoursAMonth(parsed);
}

function grouped(efforts: readonly Effort[]): ReadonlyMap<string, readonly Effort[]> {
  const groups = new Map<string, Effort[]>();
  for (const effort of efforts) groups.set(effort.collector, [...(groups.get(effort.collector) ?? []), effort]);
  return groups;
}

function sum(efforts: readonly Effort[]): number {
  return efforts.reduce((total, { hours }) => total + hours, 0);
}
