import type { Design, EntryOf } from './design';
import type { Fact } from './fact';

export type Indicator = Fact<EntryOf<'indicator'>>;
export type Level = NonNullable<EntryOf<'indicator'>['level']>;
type Target = Fact<NonNullable<EntryOf<'indicator'>['target']>>;

export function indicatorsOf(design: Design): readonly Indicator[] {
  return design.entities('indicator').map(({ fact }) => fact);
}

export function indicatorsOfLevel(design: Design, level: Level): readonly Indicator[] {
  return indicatorsOf(design).filter(indicator => indicator.get('level')?.value === level);
}

/** The targets of an indicator, whether written as a list or as one. */
export function targetsOf(indicator: Indicator): readonly Target[] {
  const one = indicator.get('target');
  return [...indicator.list('targets'), ...(one === undefined ? [] : [one])];
}
