import { t } from '@vscode/l10n';
import { plain } from '../../report/plain';
import type { Problem } from './rows';

/**
 * What is wrong with a table, with its place, on one line that is safe to show.
 * @param file what people call the table’s file
 */
export function problemInWords(file: string, { message, line, column }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return plain(
    column === undefined ? t('{0}: {1}', place, message) : t('{0}: column {1}: {2}', place, column, message),
  );
}
