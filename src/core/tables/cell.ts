import { flowText } from '../edit/yaml-text';
import { isList, isMap, type Plain } from '../yaml/node';

/**
 * A value as the text of a cell: of a list one item a line, of a map `key: value, key: value`. Two different values have different cells,
 * but for a number or a truth value and the text that looks like it.
 */
export function cellOf(value: Plain | undefined): string {
  if (value === undefined || value === null) return '';
  if (isList(value)) return value.map(item => itemText(item, value.length)).join('\n');
  if (isMap(value)) return pairsText(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

/** `value: 6, by: 2027-10-07`: as in `{ … }`, without the brackets. */
function pairsText(value: Plain): string {
  return flowText(value).replace(/^\{ ?| ?\}$/g, '');
}

/** A text that would not be read back as the one item that it is stands in quotes. */
function itemText(item: Plain, count: number): string {
  if (typeof item !== 'string') return isMap(item) ? pairsText(item) : flowText(item);
  const isBare =
    item !== '' && item === item.trim() && !/[\r\n]|^"|"$/.test(item) && (count > 1 || !item.includes(';'));
  return isBare ? item : JSON.stringify(item);
}

/**
 * The items of a cell: a line each; of a cell on one line, what stands between semicolons, and between commas too where the items are single
 * words.
 */
export function itemsIn(cell: string, areWords: boolean): readonly string[] {
  const lines = cell.split(/\r?\n/).filter(line => line.trim() !== '');
  const parts = lines.length > 1 || isQuoted(cell.trim()) ? lines : cell.split(areWords ? /[;,]/ : /;/);
  return parts
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(unquoted);
}

function isQuoted(text: string): boolean {
  return unquoted(text) !== text;
}

function unquoted(text: string): string {
  if (!/^".*"$/.test(text)) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}

/** The text of a cell as it can be compared: programs change line ends, and nobody sees white space at the ends. */
export function comparable(cell: string): string {
  return cell.replace(/\r\n?/g, '\n').trim();
}
