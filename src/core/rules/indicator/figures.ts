import { t } from '@vscode/l10n';
import type { Entity } from '../../model/design';
import type { Fact } from '../../model/fact';
import { targetsOf } from '../../model/indicators';

export type Indicator = Entity<'indicator'>;
export type Value = Fact<number | string | { readonly from?: number; readonly to?: number }>;

/** Every value that an indicator gives: its baseline, its targets, its readings. */
export function valuesOf({ fact }: Indicator): readonly Value[] {
  return [
    fact.get('baseline')?.get('value'),
    ...targetsOf(fact).map(target => target.get('value')),
    ...fact.list('readings').map(reading => reading.get('value')),
  ].filter(value => value !== undefined);
}

/** The numbers in a value: one, the two ends of a range, or none where it is told in words. */
export function numbersIn({ value }: Value): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') return [];
  return [value.from, value.to].filter(end => end !== undefined);
}

/** A value as one would say it. */
export function spoken(value: Value): string {
  const [first, second] = numbersIn(value);
  if (first === undefined) return String(value.value);
  return second === undefined ? String(first) : t('{0} to {1}', first, second);
}
