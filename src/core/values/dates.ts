/** A calendar day, `2027-03-14`; days compare as strings. */
export type Day = string;

/** A date as people write it: a year, a month, a day, or a day with a time. */
export interface WrittenDate {
  /** The first and the last day that the date can mean. */
  readonly first: Day;
  readonly last: Day;
  readonly precision: 'year' | 'month' | 'day' | 'time';
  /** `15:00`, where the precision is `time`. */
  readonly time?: string;
}

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2}))?)?)?$/;

/** Reads `2027`, `2027-03`, `2027-03-14` or `2027-03-14T15:00`; undefined where the text is none, or no such day exists. */
export function parseDate(written: string | number): WrittenDate | undefined {
  const match = shape.exec(String(written));
  if (match === null) return undefined;
  const [, year = '', month, day, hour, minute] = match;
  if (year === '0000') return undefined;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31`, precision: 'year' };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const length = daysInMonth(Number(year), Number(month));
  if (day === undefined)
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${length}`, precision: 'month' };
  if (Number(day) < 1 || Number(day) > length) return undefined;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return { first: date, last: date, precision: 'day' };
  if (Number(hour) > 23 || Number(minute) > 59) return undefined;
  return { first: date, last: date, precision: 'time', time: `${hour}:${minute}` };
}

/** True where everything that `a` can mean lies before everything that `b` can mean. */
export function isBefore(a: WrittenDate, b: WrittenDate): boolean {
  if (a.last !== b.first || a.time === undefined || b.time === undefined) return a.last < b.first;
  return a.time < b.time;
}

/** Whole days from one day to another; negative where `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toTime(to) - toTime(from)) / 86_400_000);
}

export function addDays(day: Day, days: number): Day {
  return new Date(toTime(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day of a later month, or that month's last day. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  const newDay = Math.min(date, daysInMonth(newYear, newMonth));
  return `${String(newYear).padStart(4, '0')}-${pad(newMonth)}-${pad(newDay)}`;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function toTime(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
