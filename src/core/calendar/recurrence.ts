import ICAL from 'ical.js';
import { addDays, type Day, type WrittenDate } from '../values/dates';
import type { Zone } from './zone';

/** A recurrence rule as jCal has it: `{ freq: 'MONTHLY', byday: '1TU' }`. */
export type Rule = Readonly<Record<string, unknown>>;

export interface Repetition {
  /** As the design says it: a word or an iCalendar rule. */
  readonly repeats: string;
  readonly from: WrittenDate;
  readonly until: WrittenDate | undefined;
  /** Undefined for whole days, and for times that no zone is known of. */
  readonly zone: Zone | undefined;
}

const words: Readonly<Record<string, (from: Day) => Rule>> = {
  weekly: () => ({ freq: 'WEEKLY' }),
  fortnightly: () => ({ freq: 'WEEKLY', interval: 2 }),
  monthly: from => ({ freq: 'MONTHLY', ...dayOfMonth(from) }),
  quarterly: from => ({ freq: 'MONTHLY', interval: 3, ...dayOfMonth(from) }),
  yearly: from => (from.endsWith('-02-29') ? { freq: 'YEARLY', bymonth: 2, bymonthday: -1 } : { freq: 'YEARLY' }),
};

/** The rule by which something recurs; undefined where it does not, or where calendar programs would not understand the rule. */
export function ruleOf(repetition: Repetition): Rule | undefined {
  const { repeats, from } = repetition;
  const own = repeats === 'on-demand' ? undefined : (words[repeats]?.(from.first) ?? ruleIn(repeats));
  return own && withEnd(own, repetition);
}

/** The reader of rules passes over parts that it does not know; a rule that has such parts would mean something else. */
function ruleIn(written: string): Rule | undefined {
  const text = written.replace(/^RRULE:/, '');
  try {
    const rule = ICAL.Recur.fromString(text).toJSON() as Rule;
    const isWhole = text.split(';').every(part => part === 'INTERVAL=1' || keyOf(part) in rule);
    return isWhole ? rule : undefined;
  } catch {
    return undefined;
  }
}

function keyOf(part: string): string {
  return part.slice(0, part.indexOf('=')).toLowerCase();
}

/** On the 31st of every month there is nothing in June; who says so means the last day. */
function dayOfMonth(from: Day): Rule {
  const day = Number(from.slice(8));
  if (day <= 28) return {};
  return { bymonthday: Array.from({ length: day - 27 }, (_, index) => 28 + index), bysetpos: -1 };
}

/** The end must be of the same sort as the beginning (RFC 5545, 3.3.10): a day, or a time in UTC. */
function withEnd({ until: own, ...rule }: Rule, { from, until, zone }: Repetition): Rule {
  const days = [typeof own === 'string' ? own.slice(0, 10) : undefined, until?.last].filter(day => day !== undefined);
  const last = days.sort()[0];
  if (last === undefined) return rule;
  // A rule that is counted has no end beside.
  const { count: _, ...uncounted } = rule;
  if (until === undefined && typeof own === 'string' && own.endsWith('Z') && from.precision === 'time' && zone)
    return { ...uncounted, until: own };
  return { ...uncounted, until: from.precision === 'time' ? (zone?.endOf(last) ?? `${last}T23:59:59`) : last };
}

/** The day after the last one: where whole days end in iCalendar. */
export function dayAfter(day: Day): Day {
  return addDays(day, 1);
}
