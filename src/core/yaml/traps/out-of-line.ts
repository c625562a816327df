import { t } from '@vscode/l10n';
import type { TextEdit } from '../../text/edit';
import type { Line, Lines } from '../lines';
import { insert, shown } from '../quoting';
import type { Diagnosis, Situation } from './trap';

/** Farther off, a line was more likely meant to stand where it stands. */
const farthest = 4;

/** A key or an item that stands a little to the left or right of its neighbours. */
export function outOfLine({ lines, line, suspects }: Situation): readonly Diagnosis[] {
  const opening = openingLineTooDeep(lines, line);
  const found = suspects.flatMap(suspect =>
    lines.isStructure(line) && lines.isStructure(suspect) && suspect.index >= line.index
      ? targets(lines, suspect).map(target => diagnosis(lines, suspect, target))
      : [],
  );
  return opening === undefined ? found : [opening, ...found];
}

/** A line to stand in line with, and the column that this means. */
interface Target {
  readonly line: Line;
  readonly column: number;
}

/** Where a line may have been meant to stand, the nearest line above first. */
function targets(lines: Lines, line: Line): readonly Target[] {
  const found: Target[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (let above = lines.previous(line); above !== undefined && limit > 0; above = lines.previous(above)) {
    if (!lines.isStructure(above) || above.column >= limit) continue;
    if (isMixed(line, above)) return [];
    limit = above.column;
    for (const column of columnsOf(line, above)) {
      const distance = Math.abs(column - line.column);
      const isNear = distance === 1 || (distance <= farthest && found.length === 0);
      if (distance > 0 && isNear && !found.some(other => other.column === column)) found.push({ line: above, column });
    }
  }
  return found.sort((a, b) => Math.abs(a.column - line.column) - Math.abs(b.column - line.column));
}

/** A key right under the dash of a text: nobody knows where to move it. */
function isMixed(line: Line, above: Line): boolean {
  return line.dashes.length === 0 && above.key === undefined && above.column === line.column;
}

/** Items stand under dashes, keys under keys. */
function columnsOf(line: Line, above: Line): readonly number[] {
  if (line.dashes.length > 0) return above.dashes.map(dash => dash - above.start);
  return above.key === undefined ? [] : [above.key.start - above.start];
}

function diagnosis(lines: Lines, line: Line, target: Target): Diagnosis {
  const isItem = line.dashes.length > 0;
  const other = lines.keyText(target.line);
  return {
    span: isItem ? line.content : (line.key ?? line.content),
    message: isItem
      ? t(
          'The dash of this item does not stand under the dash of the item above, so that YAML cannot take both for one list. Line them up.',
        )
      : t(
          '“{0}” does not stand in line with “{1}” above, so that YAML cannot tell what it belongs to. Line them up.',
          shown(lines.keyText(line)),
          shown(other),
        ),
    title: isItem ? t('Line up the items') : t('Line it up with “{0}”', shown(other)),
    edits: shift(lines, line, target.column),
  };
}

/** Moves a line, the neighbours below that share its mistake, and what belongs to them. */
export function shift(lines: Lines, line: Line, column: number): readonly TextEdit[] {
  const delta = column - line.column;
  const edits: TextEdit[] = [];
  for (let at: Line | undefined = line; at !== undefined && at.column === line.column; ) {
    if (at.dashes.length > 0 !== line.dashes.length > 0 || at.kind !== 'text') break;
    edits.push(moved(at, delta));
    const under = partsOf(lines, at, column);
    if (followsAlong(under[0], at, delta)) edits.push(...under.map(part => moved(part, delta)));
    at = lines.next(under.at(-1) ?? at);
  }
  return edits;
}

/** What stands deeper than a line; where the line moves right, not what stands in its new column already. */
function partsOf(lines: Lines, line: Line, column: number): readonly Line[] {
  const under = lines.below(line, line.column);
  const end = under.findIndex(part => part.column <= column);
  return column > line.column && end !== -1 ? under.slice(0, end) : under;
}

/** What stands rightly under a line as it is moves along with it; what will stand rightly once the line has moved stays. */
function followsAlong(part: Line | undefined, line: Line, delta: number): boolean {
  if (part === undefined) return false;
  const column = line.column + delta;
  if (line.dashes.length > 0) return part.column !== line.body - line.start + delta;
  return part.column <= column || (isStep(part.column - line.column) && !isStep(part.column - column));
}

function isStep(columns: number): boolean {
  return columns === 2 || columns === 4;
}

function moved(line: Line, delta: number): TextEdit {
  if (delta > 0) return insert(line.start, ' '.repeat(delta));
  return { start: line.start, end: Math.min(line.start - delta, line.content.start), newText: '' };
}

/** A file whose first line stands to the right of all others. */
function openingLineTooDeep(lines: Lines, line: Line): Diagnosis | undefined {
  const first = lines.all.find(({ kind }) => kind === 'text');
  if (first === undefined || first.column === 0 || line.column >= first.column || lines.previous(line) === undefined)
    return undefined;
  const group = [first, ...lines.below(first, line.column)];
  if (lines.next(group.at(-1) ?? first)?.index !== line.index) return undefined;
  return {
    span: first.key ?? first.content,
    message: t(
      '“{0}” does not stand in line with “{1}” below, so that YAML cannot tell what it belongs to. Line them up.',
      shown(lines.content(first)),
      shown(lines.content(line)),
    ),
    title: t('Line it up with “{0}”', shown(lines.keyText(line) || lines.content(line))),
    edits: group.map(part => moved(part, line.column - first.column)),
  };
}

/** An item that stands to the right of the list it belongs to, so that YAML joins it to the text of the item before. */
export function itemOutOfLine(lines: Lines, item: Line, target: Line): Diagnosis {
  const column = (target.dashes.at(-1) ?? target.content.start) - target.start;
  return {
    span: item.content,
    message: t(
      'The dash of this item does not stand under the dash of the item above, so that YAML joins it to the text above. Line them up.',
    ),
    title: t('Line up the items'),
    edits: shift(lines, item, column),
  };
}
