import { t } from '@vscode/l10n';
import type { TextEdit } from '../../text/edit';
import { isSpace, type Line, type Lines } from '../lines';
import type { Diagnosis, Situation } from './trap';

/** How many spaces a tab may stand for, the likeliest first. */
const widths = [2, 4, 8];

/** Tabs before the content of lines; one mistake, however many lines have it. */
export function tabs({ lines, fault, suspects }: Situation): readonly Diagnosis[] {
  const after = fault.code === 'TAB_AS_INDENT' ? tabAfterDash(lines, fault.start) : undefined;
  if (after !== undefined) return [after];
  if (fault.code !== 'TAB_AS_INDENT' && !suspects.some(line => leadingTab(lines, line) !== undefined)) return [];
  const tabbed = lines.all.filter(line => line.kind !== 'blank' && leadingTab(lines, line) !== undefined);
  const first = tabbed[0];
  if (first === undefined) return [];
  return widths.map(width => ({
    span: { start: first.start, end: first.content.start },
    message: t(
      'This line begins with a tab. YAML counts only spaces there, so it cannot tell what belongs to what. Use spaces, two for each step.',
    ),
    title: t('Replace the tabs by spaces'),
    edits: tabbed.map(line => spaces(lines, line, width)),
  }));
}

function leadingTab(lines: Lines, line: Line): number | undefined {
  for (let at = line.start; at < line.content.start; at++) if (lines.text.charCodeAt(at) === 9) return at;
  return undefined;
}

function spaces({ text }: Lines, line: Line, width: number): TextEdit {
  let column = 0;
  for (let at = line.start; at < line.content.start; at++) {
    column = text.charCodeAt(at) === 9 ? (Math.floor(column / width) + 1) * width : column + 1;
  }
  return { start: line.start, end: line.content.start, newText: ' '.repeat(column) };
}

function tabAfterDash({ text }: Lines, at: number): Diagnosis | undefined {
  let start = at;
  while (start > 0 && isSpace(text.charCodeAt(start - 1))) start--;
  if (text[start - 1] !== '-') return undefined;
  let end = at;
  while (isSpace(text.charCodeAt(end))) end++;
  return {
    span: { start, end },
    message: t('A tab stands after the dash; YAML wants a space there.'),
    title: t('Replace the tab by a space'),
    edits: [{ start, end, newText: ' ' }],
  };
}
