import { t } from '@vscode/l10n';
import { dateInWords, dayInWords, daysInWords } from '../report/dates';
import { type Day, daysBetween, parseDate } from '../values/dates';

/** The weekday and the distance of a date: "Sunday 14 March 2027, in 12 days". */
export function dateDetails(written: string, asOf: Day): string | undefined {
  const date = parseDate(written);
  if (date === undefined) return undefined;
  if (date.first !== date.last) return dateInWords(written);
  return t('{0}, {1}', dayInWords(written), daysInWords(daysBetween(asOf, date.first)));
}
