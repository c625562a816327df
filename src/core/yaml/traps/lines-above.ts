import { t } from '@vscode/l10n';
import type { TextEdit } from '../../text/edit';
import type { Line, Lines } from '../lines';
import { shown } from '../quoting';
import { moved } from './shift';
import type { Diagnosis, Situation } from './trap';

/** More lines than this, and something else is wrong than the place of one. */
const mostLines = 4;

/** A file whose first lines stand to the right of all others. */
export function openingLines({ lines, line }: Situation): readonly Diagnosis[] {
  const isLater = lines.isStructure(line) && lines.previous(line) !== undefined;
  const found = isLater ? openingLineTooDeep(lines, line) : undefined;
  return found === undefined ? [] : [found];
}

/** Where the parser stumbles over a line that is right, because lines above it stand out of line. */
export function linesAbove({ lines, line }: Situation): readonly Diagnosis[] {
  if (!lines.isStructure(line) || lines.previous(line) === undefined) return [];
  const item = itemTooShallow(lines, line) ?? itemTooShallow(lines, lines.next(line));
  const key = keyTooShallow(lines, line);
  return [key, item, entryTooShallow(lines, line), entriesTooDeep(lines, line)].filter(found => found !== undefined);
}

function openingLineTooDeep(lines: Lines, line: Line): Diagnosis | undefined {
  const first = lines.all.find(({ kind }) => kind === 'text');
  if (first === undefined || !lines.hasKeyWord(first) || first.dashes.length > 0) return undefined;
  if (first.column === 0 || line.column >= first.column || lines.previous(line) === undefined) return undefined;
  const group = [first, ...lines.below(first, line.column)];
  if (lines.next(group.at(-1) ?? first)?.index !== line.index) return undefined;
  return diagnosis(
    lines,
    first,
    line,
    group.map(part => moved(part, line.column - first.column)),
  );
}

/** A key to the left of its siblings: what is below it stands where it should, and the sibling that follows stands between. */
function keyTooShallow(lines: Lines, line: Line): Diagnosis | undefined {
  const key = lines.parent(line);
  const under = key && lines.next(key);
  if (key?.key === undefined || key.dashes.length > 0 || line.dashes.length > 0 || under === undefined)
    return undefined;
  const step = line.column - key.column;
  const isBetween = under.column === line.column + step;
  if (!isBetween || opensBlock(lines, key) !== opensBlock(lines, line) || !canStand(lines, key, line.column))
    return undefined;
  return diagnosis(lines, key, line, [moved(key, step)]);
}

/** False where a line would become part of a text that begins above it. */
function canStand(lines: Lines, line: Line, column: number): boolean {
  const above = lines.previous(line);
  if (above === undefined || above.column > column) return true;
  return above.kind === 'text' && (above.column === column || opensBlock(lines, above));
}

/** An item to the left of its list: what stands under its first key, and the next item, stand where they should. */
function itemTooShallow(lines: Lines, line: Line | undefined): Diagnosis | undefined {
  const item = line && lines.previous(line);
  if (line?.kind !== 'text' || item?.key === undefined || item.dashes.length === 0 || line.dashes.length > 0)
    return undefined;
  const delta = line.column - (item.key.start - item.start);
  const after = lines.next(lines.below(line, line.column - 1).at(-1) ?? line);
  if (delta <= 0 || after === undefined || after.dashes.length === 0 || after.column !== item.column + delta)
    return undefined;
  return diagnosis(lines, item, after, [moved(item, delta)]);
}

/** True where a line is a key with nothing beside it. */
function opensBlock(lines: Lines, line: Line): boolean {
  return lines.value(line) === '';
}

/** The first entry below a key, to the left of the entries that follow. */
function entryTooShallow(lines: Lines, line: Line): Diagnosis | undefined {
  const key = lines.previous(line);
  const next = lines.next(line);
  if (key?.key === undefined || next === undefined || !lines.isStructure(next) || !opensBlock(lines, key))
    return undefined;
  const isBetween = key.column < next.column && line.column < next.column && lines.value(line) !== '';
  if (!isBetween || line.dashes.length > 0 !== next.dashes.length > 0) return undefined;
  return diagnosis(lines, line, next, [moved(line, next.column - line.column)]);
}

/** Entries right below their key, too far to the right; those that follow stand where they should. */
function entriesTooDeep(lines: Lines, line: Line): Diagnosis | undefined {
  const key = lines.parent(line);
  const first = key && lines.next(key);
  if (first === undefined || !lines.isStructure(first) || first.column <= line.column) return undefined;
  if (first.dashes.length > 0 !== line.dashes.length > 0) return undefined;
  const group = [first, ...lines.below(first, line.column)].filter(({ index }) => index < line.index);
  if (group.length > mostLines) return undefined;
  const delta = line.column - first.column;
  return diagnosis(
    lines,
    first,
    line,
    group.map(part => moved(part, delta)),
  );
}

function diagnosis(lines: Lines, line: Line, below: Line, edits: readonly TextEdit[]): Diagnosis {
  return {
    span: line.dashes.length > 0 ? line.content : (line.key ?? line.content),
    message: inWords(lines, line, below),
    title: t('Line it up with “{0}”', shown(nameOf(lines, below))),
    edits,
  };
}

function nameOf(lines: Lines, line: Line): string {
  return line.dashes.length > 0 ? lines.content(line) : lines.keyText(line) || lines.content(line);
}

function inWords(lines: Lines, line: Line, below: Line): string {
  return t(
    '“{0}” does not stand in line with “{1}” below, so that YAML cannot tell what it belongs to. Line them up.',
    shown(nameOf(lines, line)),
    shown(nameOf(lines, below)),
  );
}
