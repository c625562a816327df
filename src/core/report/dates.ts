import { t } from '@vscode/l10n';
import { type Day, parseDate } from '../values/dates';

/** A date as people say it: "22 April 2027", "April 2027", "22 April 2027, 15:00"; as written where it is no date. */
export function dateInWords(written: string): string {
  const date = parseDate(written);
  if (date === undefined || date.precision === 'year') return written;
  const month = monthOf(date.first);
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
  return weekdays()[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? day;
}

/** "Apr". */
export function shortMonthOf(day: Day): string {
  return shortMonths()[monthIndex(day)] ?? day;
}

/** How far away a day is: "in 12 days", "today", "3 days ago". */
export function daysInWords(days: number): string {
  if (days === 0) return t('today');
  if (days === 1) return t('tomorrow');
  if (days === -1) return t('yesterday');
  return days > 0 ? t('in {0} days', days) : t('{0} days ago', -days);
}

function monthOf(day: Day): string {
  return months()[monthIndex(day)] ?? day;
}

function monthIndex(day: Day): number {
  return Number(day.slice(5, 7)) - 1;
}

// Node's own names of months and days cost a start as much as reading a whole design.

function months(): readonly string[] {
  return [
    t('January'),
    t('February'),
    t('March'),
    t('April'),
    t('May'),
    t('June'),
    t('July'),
    t('August'),
    t('September'),
    t('October'),
    t('November'),
    t('December'),
  ];
}

function shortMonths(): readonly string[] {
  return [
    t('Jan'),
    t('Feb'),
    t('Mar'),
    t('Apr'),
    t('May'),
    t('Jun'),
    t('Jul'),
    t('Aug'),
    t('Sep'),
    t('Oct'),
    t('Nov'),
    t('Dec'),
  ];
}

function weekdays(): readonly string[] {
  return [t('Sunday'), t('Monday'), t('Tuesday'), t('Wednesday'), t('Thursday'), t('Friday'), t('Saturday')];
}
