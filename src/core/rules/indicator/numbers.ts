import { t } from '@vscode/l10n';
import { saysMore } from '../../model/credited';
import type { Fact } from '../../model/fact';
import { targetsOf } from '../../model/indicators';
import { isBefore, parseDate } from '../../values/dates';
import type { RuleContext } from '../rule';
import { type Indicator, numbersIn, spoken, type Value, valuesOf } from './figures';

/** A number that does not say what it counts; a percentage needs no unit. */
export function numberWithoutUnit({ design, report }: RuleContext, indicator: Indicator): void {
  const { fact, title } = indicator;
  const type = fact.get('type')?.value;
  if (type === 'percentage' || type === 'yes-no' || type === 'qualitative') return;
  if (fact.get('unit') !== undefined || saysMore(design, fact, 'unit') || saysMore(design, fact, 'type')) return;
  const value = firstNumber(indicator);
  if (value === undefined) return;
  report(value, t('“{1}” gives {0} without a unit. Say under “unit” what is counted.', spoken(value), title));
}

export function percentOutside({ report }: RuleContext, indicator: Indicator): void {
  if (!isPercentage(indicator)) return;
  for (const value of valuesOf(indicator)) {
    if (numbersIn(value).every(number => number >= 0 && number <= 100)) continue;
    report(
      value,
      t(
        'A percentage lies between 0 and 100, but “{1}” has {0}. Correct the number, or choose another “type”.',
        spoken(value),
        indicator.title,
      ),
    );
  }
}

export function wordsAsNumber({ report }: RuleContext, indicator: Indicator): void {
  const value = firstNumber(indicator);
  if (value === undefined || indicator.fact.get('type')?.value !== 'qualitative') return;
  report(
    value,
    t(
      '“{1}” is to be told in words (qualitative), but {0} is a number. Put it into words, or choose another “type”.',
      spoken(value),
      indicator.title,
    ),
  );
}

/** A target that lies before the baseline, in time or (where the design says which way is good) in value. */
export function targetBeforeBaseline({ report }: RuleContext, indicator: Indicator): void {
  const { fact, title } = indicator;
  const baseline = fact.get('baseline');
  for (const target of targetsOf(fact)) {
    const by = target.get('by');
    const on = baseline?.get('on');
    if (by !== undefined && on !== undefined && comesBefore(by, on)) {
      report(
        by,
        t(
          'The target of “{0}” is set for {1}, before its baseline ({2}). Correct one of the two dates.',
          title,
          String(by.value),
          String(on.value),
        ),
      );
    }
    const value = target.get('value');
    const start = baseline?.get('value');
    if (value !== undefined && start !== undefined && liesBehind(value, start, fact.get('direction')?.value)) {
      report(
        value,
        t(
          'The target {1} of “{0}” is worse than its baseline {2}, by its own “direction”. Correct one of the three.',
          title,
          spoken(value),
          spoken(start),
        ),
      );
    }
  }
}

function firstNumber(indicator: Indicator): Value | undefined {
  return valuesOf(indicator).find(value => numbersIn(value).length > 0);
}

function isPercentage({ fact }: Indicator): boolean {
  const type = fact.get('type')?.value;
  const unit = fact.get('unit')?.value.trim().toLowerCase();
  return type === 'percentage' || (type === undefined && (unit === '%' || unit === 'percent' || unit === 'per cent'));
}

function comesBefore(by: Fact<string | number>, on: Fact<string | number>): boolean {
  const end = parseDate(by.value);
  const start = parseDate(on.value);
  return start !== undefined && end !== undefined && isBefore(end, start);
}

/** Ranges are compared as wholes: they lie behind only where no part of them reaches the other. */
function liesBehind(target: Value, baseline: Value, direction: 'up' | 'down' | 'hold' | undefined): boolean {
  const ends = numbersIn(target);
  const starts = numbersIn(baseline);
  if (ends.length === 0 || starts.length === 0) return false;
  if (direction === 'up') return Math.max(...ends) < Math.min(...starts);
  return direction === 'down' && Math.min(...ends) > Math.max(...starts);
}
