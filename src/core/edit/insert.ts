import { schemaAt } from '../schema/schemas';
import type { TextEdit } from '../text/edit';
import type { Path, Plain } from '../yaml/node';
import { blankBefore, extentOf, hasOwnLine } from './extent';
import { columnOf, lineEnd, lineStart } from './lines';
import type { Container } from './outline';
import { indented, renderDash, renderPair } from './render';
import type { Sheet } from './sheet';
import { flowPair, flowText } from './yaml-text';

/** The edits that add a key to the map at a path, after its neighbours in the order in which a community is planned. */
export function insertPair(sheet: Sheet, map: Container, path: Path, key: string, value: Plain): readonly TextEdit[] {
  const after = indexBefore(sheet, map, path, key);
  if (map.flow) return insertInFlow(sheet, map, after, flowPair(key, value, sheet.style.quotes));
  return insertLines(sheet, map, after, renderPair(key, value, sheet.style));
}

/** The edits that add an item to a list, after the item with this index; -1 puts it first. */
export function insertItem(sheet: Sheet, list: Container, after: number, value: Plain): readonly TextEdit[] {
  if (list.flow) return insertInFlow(sheet, list, after, flowText(value, sheet.style.quotes));
  return insertLines(sheet, list, after, renderDash(value, sheet.style, dashGap(sheet, list)));
}

/** The rank of a key among those of its map, in planning order; undefined where it has none. */
export function rankOf({ kind }: Sheet, path: Path, key: string): number | undefined {
  const rank = Object.keys((kind && schemaAt(kind, path))?.properties ?? {}).indexOf(key);
  return rank === -1 ? undefined : rank;
}

/** The index of the entry after which a key belongs; -1 where it comes first. */
function indexBefore(sheet: Sheet, map: Container, path: Path, key: string): number {
  const own = rankOf(sheet, path, key);
  if (own === undefined) return map.entries.length - 1;
  return map.entries.findLastIndex(entry => {
    const rank = rankOf(sheet, path, entry.key?.text ?? '');
    return rank !== undefined && rank < own;
  });
}

function insertLines(
  { text, style }: Sheet,
  parent: Container,
  after: number,
  lines: readonly string[],
): readonly TextEdit[] {
  const column = columnOf(text, parent.entries[0]?.start ?? parent.span.start);
  const padded = indented(lines, column);
  const { newline } = style;
  if (after >= 0) {
    const { end } = extentOf(text, parent, after);
    const blank = wantsBlank(text, parent, after, lines) ? newline : '';
    return [{ start: end, end, newText: newline + blank + padded.join(newline) }];
  }
  const first = parent.entries[0];
  if (first === undefined) return [];
  if (!hasOwnLine(text, first)) {
    return [
      {
        start: first.start,
        end: first.start,
        newText: padded.join(newline).trimStart() + newline + ' '.repeat(column),
      },
    ];
  }
  const { start } = extentOf(text, parent, 0);
  const blank = wantsBlank(text, parent, 0, lines) ? newline : '';
  return [{ start, end: start, newText: padded.join(newline) + newline + blank }];
}

/** A blank line stands between entries where the neighbours do so; without neighbours to look at, between sections of a file. */
function wantsBlank(text: string, parent: Container, index: number, lines: readonly string[]): boolean {
  const { entries, kind } = parent;
  const entry = entries[index];
  const isAfterBlank = (at: number) => blankBefore(text, extentOf(text, parent, at).start);
  const isSpaced = () => entries.length > 1 && entries.every((_, at) => at === 0 || isAfterBlank(at));
  if (entry === undefined || kind === 'list') return isSpaced();
  const isLong = lines.length > 1 || text.slice(entry.start, entry.end).includes('\n');
  if (entries.length === 1) return isLong && columnOf(text, entry.start) === 0;
  return isLong ? isAfterBlank(Math.min(index + 1, entries.length - 1)) : isSpaced();
}

/** Columns between a dash and what follows it. */
function dashGap({ text }: Sheet, list: Container): number {
  const last = list.entries.at(-1);
  const start = last?.props?.start ?? last?.box?.span.start;
  if (last === undefined || start === undefined || text.slice(last.lead, start).includes('\n')) return 1;
  return Math.max(1, start - last.lead);
}

function insertInFlow({ text, style }: Sheet, parent: Container, after: number, added: string): readonly TextEdit[] {
  const before = parent.entries[after];
  const next = parent.entries[after + 1];
  const ownLines = parent.entries.every(entry => hasOwnLine(text, entry)) && parent.entries.length > 0;
  const lead = ownLines
    ? style.newline + text.slice(lineStart(text, parent.entries[0]?.start ?? 0), parent.entries[0]?.start)
    : ' ';
  if (before === undefined) {
    const start = next?.start ?? parent.span.start + 1;
    const isEmptyMap = next === undefined && parent.kind === 'map';
    const newText = next === undefined ? (isEmptyMap ? ` ${added} ` : added) : `${added},${lead}`;
    return [{ start, end: next === undefined ? parent.span.end - 1 : start, newText }];
  }
  const at = before.commaEnd ?? before.end;
  const comma = before.commaEnd === undefined ? [{ start: before.end, end: before.end, newText: ',' }] : [];
  const place = ownLines && lineEnd(text, at) < parent.span.end ? lineEnd(text, at) : at;
  const trailing = before.commaEnd === undefined ? '' : ',';
  if (comma.length > 0 && place === before.end) return [{ start: place, end: place, newText: `,${lead}${added}` }];
  return [...comma, { start: place, end: place, newText: lead + added + trailing }];
}
