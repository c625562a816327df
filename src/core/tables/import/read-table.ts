import { t } from '@vscode/l10n';
import { largestFile } from '../../model/decode';
import { type CsvRow, delimiters, rowsIn } from '../csv';

/** The bytes of a table as rows, with what was assumed of them; or why they are none. */
export type ReadTable =
  | { readonly rows: readonly CsvRow[]; readonly notes: readonly string[] }
  | { readonly refused: string };

/** @param known how many of the titles in a row mean something; by that the delimiter is told. */
export function readTable(bytes: Uint8Array, known: (titles: readonly string[]) => number): ReadTable {
  if (bytes.byteLength > largestFile) return { refused: t('This is larger than a table of people or indicators is.') };
  const binary = binaryName(bytes);
  if (binary !== undefined) return { refused: binary };
  const { text, encoding } = decoded(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no text holds
  if (/[\u0000-\u0008\u000e-\u001a\ufffe\uffff]/.test(text))
    return { refused: t('This is no text, so it is no table.') };
  const hint = /^sep=(.)\r?\n/.exec(text)?.[1];
  const body = hint === undefined ? text : text.replace(/^sep=.(\r?\n)/, '$1');
  const delimiter = hint ?? delimiterOf(body, known);
  const rows = rowsIn(body, delimiter).filter(({ cells }) => cells.some(cell => cell.trim() !== ''));
  if (rows.length === 0) return { refused: t('This file is empty.') };
  const broken = rows.find(({ isBroken }) => isBroken);
  if (broken !== undefined) {
    return {
      refused: t(
        'Line {0}: a quotation mark is opened and not closed, or stands in the middle of a cell. Write a quotation mark within a cell twice, and put the cell in quotation marks.',
        broken.line,
      ),
    };
  }
  return { rows, notes: [...encodingNote(encoding), ...delimiterNote(delimiter)] };
}

/** Workbooks are often renamed where they should be saved as something else. */
function binaryName(bytes: Uint8Array): string | undefined {
  const begins = (...start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0xd0, 0xcf, 0x11, 0xe0)) {
    return t('This is a workbook, not CSV. Open it in the spreadsheet program and save it as “CSV UTF-8”.');
  }
  return begins(0x25, 0x50, 0x44, 0x46) ? t('This is a PDF, not CSV.') : undefined;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

function decoded(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: fromWindows1252(bytes), encoding: 'windows-1252' };
  }
}

/** What Windows-1252 has where Latin-1 has control characters: 0x80 to 0x9F. */
const ofItsOwn = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Not every version of Node knows more of Windows-1252 than Latin-1. */
function fromWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, character => ofItsOwn.charAt(character.charCodeAt(0) - 0x80));
}

/** UTF-16 by its mark; without one, by the zeros that every other byte of a text in Latin letters is. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 200);
  const zeros = (rest: number) => start.filter((byte, index) => byte === 0 && index % 2 === rest).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (even === 0 && odd > start.length / 4) return 'utf-16le';
  return odd === 0 && even > start.length / 4 ? 'utf-16be' : undefined;
}

function encodingNote(encoding: Encoding): readonly string[] {
  if (encoding === 'utf-8') return [];
  if (encoding !== 'windows-1252') return [t('Read as UTF-16.')];
  return [t('This is not UTF-8; it was read as Windows-1252. Look whether letters with accents are right.')];
}

/** What tables are divided by that come from elsewhere. */
const readDelimiters: readonly string[] = [...Object.values(delimiters), '|'];

function delimiterOf(text: string, known: (titles: readonly string[]) => number): string {
  const found = readDelimiters.map(delimiter => {
    const [first] = rowsIn(text.trimStart(), delimiter, 1);
    const cells = first?.cells ?? [];
    return { delimiter, known: known(cells), count: cells.length };
  });
  const best = found.toSorted((a, b) => b.known - a.known || b.count - a.count)[0];
  return best?.delimiter ?? delimiters.comma;
}

function delimiterNote(delimiter: string): readonly string[] {
  if (delimiter === delimiters.comma) return [];
  const names: Readonly<Record<string, string>> = { ';': t('semicolons'), '\t': t('tabs'), '|': t('vertical bars') };
  return [t('The cells were taken to be divided by {0}.', names[delimiter] ?? delimiter)];
}
