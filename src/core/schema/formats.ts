import { parseAmountOfTime } from '../values/amounts';
import { parseDate } from '../values/dates';

/** The named frequencies of `repeats`; anything else must be an iCalendar recurrence rule. */
const frequencies = new Set(['weekly', 'fortnightly', 'monthly', 'quarterly', 'yearly', 'on-demand']);
const recurrenceRule = /^(?:RRULE:)?FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[A-Z]{2,12}=[A-Z0-9,+:-]{1,80}){0,12}$/;
const address = /^(?:https?:\/\/[^\s<>"{}|\\^`]{1,2000}|mailto:[^\s<>"{}|\\^`]{1,500})$/i;
const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,5}$/i;

/** The formats that the schemas name; each says whether a text is of that form. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  'copse-date': text => parseDate(text) !== undefined,
  'copse-amount-of-time': text => parseAmountOfTime(text) !== undefined,
  'copse-recurrence': text => frequencies.has(text) || recurrenceRule.test(text),
  'copse-time-zone': isTimeZone,
  'copse-url': text => address.test(text),
  'copse-language': text => languageTag.test(text),
};

function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
