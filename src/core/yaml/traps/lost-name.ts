import { t } from '@vscode/l10n';
import { slug } from '../../text/slug';
import type { Line, Lines } from '../lines';
import { insert, shown } from '../quoting';
import type { Diagnosis, Situation } from './trap';

/** Where nothing in an entry tells how it might be called. */
const anyName = 'short-name';

/** The first entry below a key without the line that names it: its keys stand there, and the entry after it stands one level above them. */
export function lostName({ lines, line }: Situation): readonly Diagnosis[] {
  const key = lines.parent(line);
  const first = key && lines.next(key);
  if (key === undefined || first === undefined || !opensEntry(lines, key) || !opensEntry(lines, line)) return [];
  const isBelow = first.column > line.column && lines.next(line)?.column === first.column;
  if (!isBelow || !isKey(lines, first)) return [];
  const entry = keysFrom(lines, first, line);
  if (alike(lines, entry, keysBelow(lines, line)) === 0 || mayBeNamedBy(lines, key, entry, line)) return [];
  const name = slug(calledIn(lines, entry)) ?? anyName;
  return [
    {
      span: first.key ?? first.content,
      message: t(
        'The entry that begins here has no short name, as “{0}” below has, so that YAML cannot tell what belongs to what. Write its name on a line above, with a colon after it.',
        shown(lines.keyText(line)),
      ),
      title: t('Put “{0}:” above it', shown(name)),
      edits: [insert(first.start, `${' '.repeat(line.column)}${name}:\n`)],
    },
  ];
}

/** True where the key above is more likely the name of the entry, too far to the left, than what the entries stand below. */
function mayBeNamedBy(lines: Lines, key: Line, entry: readonly Line[], next: Line): boolean {
  const above = lines.previous(key);
  if (above === undefined) return false;
  if (above.column <= key.column) return opensEntry(lines, above);
  const sibling = siblingAbove(lines, key, next.column);
  if (sibling === undefined || !opensEntry(lines, sibling)) return false;
  return alike(lines, entry, keysFrom(lines, lines.next(sibling), key)) >= alike(lines, entry, keysBelow(lines, next));
}

function siblingAbove(lines: Lines, key: Line, column: number): Line | undefined {
  let above = lines.previous(key);
  while (above !== undefined && above.column > column) above = lines.previous(above);
  return above?.column === column ? above : undefined;
}

function keysBelow(lines: Lines, line: Line): readonly Line[] {
  const inside = lines.below(line, line.column);
  return inside.filter(({ column }) => column === inside[0]?.column);
}

/** The keys that stand in line with the first, up to another line. */
function keysFrom(lines: Lines, first: Line | undefined, end: Line): readonly Line[] {
  return lines.all.slice(first?.index, end.index).filter(line => line.column === first?.column && isKey(lines, line));
}

/** How many keys of one entry another one has as well. */
function alike(lines: Lines, entry: readonly Line[], other: readonly Line[]): number {
  const known = new Set(other.map(line => lines.keyText(line)));
  return entry.filter(line => known.has(lines.keyText(line))).length;
}

function calledIn(lines: Lines, entry: readonly Line[]): string {
  const named = entry.find(line => ['name', 'title'].includes(lines.keyText(line)));
  return named === undefined ? '' : lines.value(named);
}

function opensEntry(lines: Lines, line: Line): boolean {
  return isKey(lines, line) && lines.value(line) === '';
}

function isKey(lines: Lines, line: Line): boolean {
  return line.dashes.length === 0 && lines.hasKeyWord(line);
}
