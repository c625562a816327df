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

/** The usual names of time zones; the platform knows more, and takes small letters for large ones. */
let usualTimeZones: ReadonlySet<string> | undefined;

function isTimeZone(text: string): boolean {
  usualTimeZones ??= new Set(['UTC', ...(Intl.supportedValuesOf?.('timeZone') ?? [])]);
  return usualTimeZones.has(text) || isOtherTimeZone(text);
}

/** The first time, the platform reads its words for dates, which takes as long as all else that is done to a file. */
function isOtherTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
