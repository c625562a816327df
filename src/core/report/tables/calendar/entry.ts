import type { Fact, Place } from '../../../model/fact';
import { parseAmountOfTime } from '../../../values/amounts';
import { addDays, type Day, parseDate, type WrittenDate } from '../../../values/dates';
import { lineOf, nameOf, type ReportContext } from '../../context';
import type { CalendarEntry } from '../../report';

type Dated = string | number | undefined;

export interface Due {
  readonly title: string | undefined;
  readonly owners: readonly (Fact<string> | undefined)[];
  readonly done: boolean;
}

export function due(
  context: ReportContext,
  kind: 'task' | 'product' | 'decision',
  place: Place,
  written: Dated,
  { title, owners, done }: Due,
): readonly CalendarEntry[] {
  const last = dateOf(written)?.last;
  if (last === undefined || title === undefined) return [];
  return entry(context, place, written, {
    title: context.tell.prose(title),
    kind,
    who: names(
      context,
      owners.filter(owner => owner !== undefined),
    ),
    state: done ? 'done' : last < context.asOf ? 'overdue' : 'due',
  });
}

export function entry(
  context: ReportContext,
  place: Place,
  written: Dated,
  { lasts, ...said }: Omit<CalendarEntry, 'on' | 'to' | 'written' | 'line'> & { readonly lasts?: string | undefined },
): readonly CalendarEntry[] {
  const date = dateOf(written);
  if (date === undefined) return [];
  return [
    { on: date.first, to: lastDay(date, lasts), written: String(written), ...said, line: lineOf(context, place) },
  ];
}

/** The last day of something that begins on a date and lasts so long. */
export function lastDay(date: WrittenDate, lasts: string | undefined): Day {
  const amount = lasts === undefined ? undefined : parseAmountOfTime(lasts);
  if (amount === undefined || amount.per !== undefined || date.first !== date.last) return date.last;
  const days = { min: 0, h: 0, day: 1, week: 7, month: 30, '%': 0 }[amount.unit] * amount.to;
  return addDays(date.first, Math.max(0, Math.min(Math.ceil(days), 3660) - 1));
}

export function names(context: ReportContext, ids: readonly Fact<string>[]): readonly string[] {
  return ids.map(({ value }) => nameOf(context, value));
}

export function dateOf(written: Dated): WrittenDate | undefined {
  return written === undefined ? undefined : parseDate(written);
}
