import { t } from '@vscode/l10n';
import type { Line, Lines } from '../lines';
import { insert } from '../quoting';
import type { Diagnosis } from './trap';

/**
 * What ends the first document of a text, of which alone is read. Undefined where only comments follow.
 * @param end where the first document ends, or the second begins.
 */
export function secondDocument(lines: Lines, end: number): Diagnosis | undefined {
  const marks = lines.all.filter(line => isMark(lines, line) && line.start >= startOf(lines));
  const mark = marks.findLast(line => line.start <= end) ?? marks[0];
  if (mark === undefined || lines.all.every(line => line.index <= mark.index || saysNothing(lines, line)))
    return undefined;
  const written = lines.content(mark).slice(0, 3);
  return {
    span: { start: mark.content.start, end: mark.content.start + 3 },
    message: t(
      '“{0}” ends what YAML reads here, so that nothing below it counts. Take it out, or put “# ” before it.',
      written,
    ),
    title: t('Make it a comment'),
    edits: [insert(mark.content.start, '# ')],
  };
}

function isMark({ text }: Lines, { content: { start }, column }: Line): boolean {
  return column === 0 && /^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(start, start + 4));
}

/** What follows the mark that may open a file. */
function startOf(lines: Lines): number {
  const first = lines.all.find(({ kind }) => kind === 'text');
  return first !== undefined && isMark(lines, first) ? first.end : 0;
}

function saysNothing(lines: Lines, line: Line): boolean {
  return line.kind === 'blank' || line.kind === 'comment' || (isMark(lines, line) && lines.content(line).length === 3);
}
