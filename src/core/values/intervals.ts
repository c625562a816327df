import { addDays, addMonths, type Day } from './dates';

/** How often something comes round. */
export interface Interval {
  readonly count: number;
  readonly unit: 'day' | 'month';
}

const words: Readonly<Record<string, Interval>> = {
  weekly: days(7),
  fortnightly: days(14),
  monthly: months(1),
  quarterly: months(3),
  'half-yearly': months(6),
  'six-monthly': months(6),
  'twice a year': months(6),
  yearly: months(12),
  annually: months(12),
};

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

const units: Readonly<Record<string, Interval>> = {
  day: days(1),
  week: days(7),
  fortnight: days(14),
  month: months(1),
  quarter: months(3),
  'half-year': months(6),
  'half year': months(6),
  year: months(12),
};

export const asWord = new RegExp(`^(${Object.keys(words).join('|')})(?![\\w-])`);
const asPeriod =
  /^(?:once )?(?:every|each|per|a) (?:(\d{1,3}|other|[a-z]{2,7}) )?(day|week|fortnight|month|quarter|half[- ]year|year)s?(?![\w-])/;

/**
 * How often, in words as people begin to say it: `every 6 months`, `yearly, in October`, `twice a year`. Undefined where the words say
 * something else.
 */
export function parseInterval(written: string): Interval | undefined {
  const text = written
    .trim()
    .toLowerCase()
    .replace(/^(?:about|at least|roughly) /, '');
  const word = asWord.exec(text)?.[1];
  if (word !== undefined) return words[word];
  const period = asPeriod.exec(text);
  const unit = units[period?.[2] ?? ''];
  const count = period?.[1] === undefined ? 1 : countOf(period[1]);
  return unit === undefined || count === undefined ? undefined : { ...unit, count: unit.count * count };
}

/** The day on which it comes round again. */
export function addInterval(day: Day, { count, unit }: Interval): Day {
  return unit === 'day' ? addDays(day, count) : addMonths(day, count);
}

function countOf(written: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written) === 0 ? undefined : Number(written);
  if (written === 'other') return 2;
  const index = Math.max(numbers.indexOf(written), ordinals.indexOf(written));
  return index === -1 ? undefined : index + 1;
}

function days(count: number): Interval {
  return { count, unit: 'day' };
}

function months(count: number): Interval {
  return { count, unit: 'month' };
}
