import { t } from '@vscode/l10n';
import { type Day, parseDate } from '../values/dates';
import { language } from '../values/language';

/**
 * A date as people say it: "22 April 2027", "April 2027", "22 April 2027, 15:00"; as written where it is no date. The parts are
 * put together here, because the commas between them differ from one version of Node to the next.
 */
export function dateInWords(written: string): string {
  const date = parseDate(written);
  if (date === undefined || date.precision === 'year') return written;
  const month = part(date.first, { month: 'long' });
  const year = date.first.slice(0, 4);
  if (date.precision === 'month') return t('{0} {1}', month, year);
  const day = t('{0} {1} {2}', String(Number(date.first.slice(8))), month, year);
  return date.time === undefined ? day : t('{0}, {1}', day, date.time);
}

/** The same with its weekday: "Thursday 22 April 2027". */
export function dayInWords(written: string): string {
  const date = parseDate(written);
  if (date === undefined || date.first !== date.last) return dateInWords(written);
  return t('{0} {1}', weekdayOf(date.first), dateInWords(written));
}

/** "Thursday". */
export function weekdayOf(day: Day): string {
  return part(day, { weekday: 'long' });
}

/** How far away a day is: "in 12 days", "today", "3 days ago". */
export function daysInWords(days: number): string {
  if (days === 0) return t('today');
  if (days === 1) return t('tomorrow');
  if (days === -1) return t('yesterday');
  return days > 0 ? t('in {0} days', days) : t('{0} days ago', -days);
}

function part(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language(), { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
