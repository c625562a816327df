import Papa from 'papaparse';

export const delimiters = { comma: ',', semicolon: ';', tab: '\t' } as const;
export type Delimiter = keyof typeof delimiters;

/**
 * What spreadsheets take for a formula gets an apostrophe before it (OWASP, “CSV injection”), and so does what begins with apostrophes before
 * such a thing, so that `withoutGuard` gives every text back. A negative number is none: it stays a number to reckon with.
 */
const risky = /^(?!-\d+(?:[.,]\d+)?$)'*[=+\-@\t\r\n＝＋－＠]/;

/** The text that a cell stands for. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && risky.test(cell) ? cell.slice(1) : cell;
}

/** A table as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export function toCsv(rows: readonly (readonly string[])[], delimiter: Delimiter): string {
  const options = { delimiter: delimiters[delimiter], newline: '\r\n', escapeFormulae: risky };
  return `\uFEFF${Papa.unparse(
    rows.map(row => [...row]),
    options,
  )}\r\n`;
}

export interface CsvRow {
  /** One-based, of the line on which it begins. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Its quotation marks do not fit together. */
  readonly isBroken: boolean;
}

/** Reads rows; line ends of any sort. */
export function rowsIn(text: string, delimiter: string, most = 0): readonly CsvRow[] {
  const whole = text.replace(/\r\n?/g, '\n');
  const rows: CsvRow[] = [];
  let [start, line] = [0, 1];
  Papa.parse<string[]>(whole, {
    delimiter,
    newline: '\n',
    preview: most,
    step: ({ data, errors, meta }) => {
      const isBroken = errors.some(({ type }) => type === 'Quotes');
      rows.push({ line, cells: data, isBroken });
      line += whole.slice(start, meta.cursor).split('\n').length - 1;
      start = meta.cursor;
    },
  });
  return rows;
}
