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
  const asLineAbove = besideLineAbove(lines, tabbed);
  const ways = [
    ...(asLineAbove === undefined ? [] : [asLineAbove]),
    ...widths.map(width => tabbed.map(line => spaces(line, columnFor(lines, line, width)))),
  ];
  return ways.map(edits => ({
    span: { start: first.start, end: first.content.start },
    message: t(
      'This line begins with a tab. YAML counts only spaces there, so it cannot tell what belongs to what. Use spaces, two for each step.',
    ),
    title: t('Replace the tabs by spaces'),
    edits,
  }));
}

function leadingTab(lines: Lines, line: Line): number | undefined {
  for (let at = line.start; at < line.content.start; at++) if (lines.text.charCodeAt(at) === 9) return at;
  return undefined;
}

/**
 * The lines as if the first of them stood where the line above it does, or one step further in where that one opens a map or
 * list; the others by how much further in or out they stand. Undefined where nothing stands above.
 */
function besideLineAbove(lines: Lines, tabbed: readonly Line[]): readonly TextEdit[] | undefined {
  const [first] = tabbed;
  const above = lines.all.slice(0, first?.index).findLast(({ kind }) => kind === 'text');
  if (first === undefined || above === undefined || leadingTab(lines, above) !== undefined) return undefined;
  const opens = above.key !== undefined && /^(?:[|>].{0,2})?$/.test(lines.value(above));
  const column = (above.dashes.length > 0 ? above.body - above.start : above.column) + (opens ? 2 : 0);
  const depth = columnFor(lines, first, 2);
  return tabbed.map(line => spaces(line, Math.max(0, column + columnFor(lines, line, 2) - depth)));
}

function columnFor({ text }: Lines, line: Line, width: number): number {
  let column = 0;
  for (let at = line.start; at < line.content.start; at++) {
    column = text.charCodeAt(at) === 9 ? (Math.floor(column / width) + 1) * width : column + 1;
  }
  return column;
}

function spaces(line: Line, column: number): TextEdit {
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
