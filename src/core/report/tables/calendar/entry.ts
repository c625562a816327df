import type { Entity } from '../../../model/design';
import type { Fact, Place } from '../../../model/fact';
import { parseAmountOfTime } from '../../../values/amounts';
import { addDays, type Day, parseDate, type WrittenDate } from '../../../values/dates';
import { nameOf, type ReportContext } from '../../context';
import type { CalendarEntry, CalendarKind } from '../../report';

type Dated = string | number | undefined;

/** Something that a plan puts, or could put, on a calendar; names and titles as far as they may be told. */
export interface Planned extends Omit<CalendarEntry, 'on' | 'to' | 'written' | 'line' | 'kind'> {
  readonly kind: CalendarKind | 'review-by';
  /**
   * Which entry this is, whatever else of it is edited: its id, or what it is about where it has none. Not to be shown: it is not redacted.
   */
  readonly identity: readonly string[];
  readonly place: Place;
  readonly written: Dated;
  /** Undefined where the plan does not say when. */
  readonly date: WrittenDate | undefined;
  readonly lasts?: string | undefined;
  readonly activity?: Entity<'activity'>;
}

export interface Due {
  readonly title: string | undefined;
  readonly owners: readonly (Fact<string> | undefined)[];
  readonly done: boolean;
  readonly identity: readonly string[];
}

/** Something that somebody has to see to; nothing where it is not said what. */
export function due(
  context: ReportContext,
  kind: 'task' | 'product' | 'decision',
  place: Place,
  written: Dated,
  { title, owners, done, identity }: Due,
): readonly Planned[] {
  if (title === undefined) return [];
  const date = dateOf(written);
  return [
    {
      identity,
      place,
      written,
      date,
      title: context.tell.prose(title),
      kind,
      who: names(
        context,
        owners.filter(owner => owner !== undefined),
      ),
      state: done ? 'done' : date !== undefined && date.last < context.asOf ? 'overdue' : 'due',
    },
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
