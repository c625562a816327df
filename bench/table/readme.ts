import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '../README.md');
const [start, end] = ['<!-- measured: begin -->', '<!-- measured: end -->'] as const;

/** Puts a table in the place of the one before, between its marks in bench/README.md. @throws where the marks are gone */
export function writeReadme(table: string): void {
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`bench/README.md has lost its marks ${start} and ${end}.`);
  writeFileSync(file, `${text.slice(0, from + start.length)}\n\n${table}\n${text.slice(to)}`);
}
