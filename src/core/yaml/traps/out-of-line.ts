import { t } from '@vscode/l10n';
import type { TextEdit } from '../../text/edit';
import type { Line, Lines } from '../lines';
import { shown } from '../quoting';
import { shift } from './shift';
import type { Diagnosis, Situation } from './trap';

/** Farther off, a line was more likely meant to stand where it stands. */
const farthest = 4;

/** More lines than this, and something else is wrong than the place of one. */
const mostLines = 4;

/** A key or an item that stands a little to the left or right of its neighbours. */
export function outOfLine({ lines, line, suspects }: Situation): readonly Diagnosis[] {
  return suspects.flatMap(suspect =>
    lines.isStructure(line) && lines.isStructure(suspect) && suspect.index >= line.index
      ? targets(lines, suspect)
          .map(target => ({ target, edits: shift(lines, suspect, target.column) }))
          .filter(({ target, edits }) => isSlip(lines, suspect, target, edits.length))
          .map(({ target, edits }) => diagnosis(lines, suspect, target, edits))
      : [],
  );
}

/**
 * True where a slip of the hand explains that a line stands where it does: one column off, where no other line stands; under the dash of
 * its item; or deeper than a key that has its value beside it.
 */
function isSlip(lines: Lines, line: Line, target: Target, moved: number): boolean {
  const distance = target.column - line.column;
  if (line.column === 0 && line.dashes.length === 0) return false;
  if (Math.abs(distance) === 1) return !isLevel(lines, line, moved) || isBetween(lines, line, target, moved);
  if (moved > mostLines || lines.previous(line)?.index !== target.line.index) return false;
  if (distance < 0) return line.dashes.length > 0 || target.line.value.end > target.line.value.start;
  const isUnderDash = target.line.dashes.some(dash => dash - target.line.start === line.column);
  return distance === 2 && (line.dashes.length > 0 || isUnderDash);
}

/** True where what follows the moved lines stands in line with what is above them. */
function isBetween(lines: Lines, line: Line, target: Target, moved: number): boolean {
  const after = lines.all[line.index + moved];
  return after !== undefined && lines.isStructure(after) && columnsOf(line, after).includes(target.column);
}

/** True where other lines of the same sort stand in the column of a line, so that it is meant to be used. */
function isLevel(lines: Lines, line: Line, moved: number): boolean {
  return lines.all.some(other => {
    const isOther = other.index < line.index || other.index >= line.index + moved;
    return isOther && lines.isStructure(other) && columnsOf(line, other).includes(line.column);
  });
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
  const rank = (target: Target) =>
    Math.abs(target.column - line.column) * 2 + (isAlike(lines, line, target.line) ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b));
}

/** An entry with keys of its own stands beside other such entries. */
function isAlike(lines: Lines, line: Line, other: Line): boolean {
  return line.dashes.length > 0 || (lines.value(line) === '') === (lines.value(other) === '');
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

function diagnosis(lines: Lines, line: Line, target: Target, edits: readonly TextEdit[]): Diagnosis {
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
    edits,
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
