import { parseDate } from '../../values/dates';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** A date in another form as Copse writes it; undefined where it could mean several days, or none. */
export function dateLike(written: string): string | undefined {
  const text = written.trim();
  const found = yearFirst(text) ?? yearLast(text) ?? inWords(text) ?? withSeconds(text);
  return found !== undefined && parseDate(found) !== undefined ? found : undefined;
}

/** True for a date in the right form that no calendar has. */
export function isNoDay(written: string): boolean {
  return /^\d{4}-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2})?)?$/.test(written) && parseDate(written) === undefined;
}

/** True for a day and a month of which nobody can tell which is which. */
export function isTwoWays(written: string): boolean {
  return /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(written.trim());
}

/** `2026-3-5`, `2026/03/05`, `2026.3.5`, `20260305`, `2026/3`. */
function yearFirst(text: string): string | undefined {
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const match = packed ?? /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ,]{1,2}(\d{1,2}):(\d{2}))?$/.exec(text);
  return match === null ? undefined : joined(match.slice(1));
}

/** `14.3.2027` and the like, but only where it cannot be read in two ways. */
function yearLast(text: string): string | undefined {
  const match = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const [, first = '', second = '', year] = match ?? [];
  if (year === undefined) return undefined;
  if (Number(first) > 12) return joined([year, second, first]);
  return Number(second) > 12 || first === second ? joined([year, first, second]) : undefined;
}

/** `14 March 2027`, `March 14, 2027`, `Mar 2027`. */
function inWords(text: string): string | undefined {
  const words = text
    .replaceAll(/[,.]/g, ' ')
    .split(/\s+/)
    .filter(word => word !== '' && word.toLowerCase() !== 'of');
  const month = words.findIndex(word => monthOf(word) !== undefined);
  const name = words[month];
  const numbers = words.toSpliced(month, 1).map(word => word.replace(/^(\d{1,2})(?:st|nd|rd|th)$/i, '$1'));
  const year = numbers.find(word => /^\d{4}$/.test(word));
  const days = numbers.filter(word => word !== year);
  if (name === undefined || year === undefined || days.length > 1 || days.some(day => !/^\d{1,2}$/.test(day)))
    return undefined;
  return joined([year, String(monthOf(name)), days[0]]);
}

/** `2027-03-14T15:00:00`, with or without a time zone. */
function withSeconds(text: string): string | undefined {
  return /^(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}):\d{2}(?:\.\d{1,9})?$/.exec(text)?.[1];
}

function monthOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  const index = months.findIndex(
    month => month === lower || (lower.length >= 3 && lower === month.slice(0, 3)) || lower === 'sept',
  );
  if (lower === 'sept') return 9;
  return index === -1 ? undefined : index + 1;
}

function joined([year, month, day, hour, minute]: readonly (string | undefined)[]): string {
  const date = [year, month, day]
    .filter(part => part !== undefined)
    .map(part => part.padStart(2, '0'))
    .join('-');
  return hour === undefined || minute === undefined ? date : `${date}T${hour.padStart(2, '0')}:${minute}`;
}
