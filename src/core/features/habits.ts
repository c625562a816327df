import { columnOfValue, type Line, type Lines } from '../yaml/lines';

/** How a text is laid out, so that what is added looks like what is there. */
export interface Habits {
  readonly newline: '\n' | '\r\n';
  /** Columns by which a map stands deeper than its key; undefined where the text has no such map. */
  readonly step: number | undefined;
  /** Columns by which dashes stand deeper than the key of their list; undefined where the text has none. */
  readonly listStep: number | undefined;
  /** How most lists of single values are written: `[a, b]` or with dashes. */
  readonly lists: 'flow' | 'block';
}

/** The habits of a text, from its lines alone. */
export function habitsOf(lines: Lines): Habits {
  const all = lines.all.filter(({ kind }) => kind === 'text');
  const flowLists = all.filter(line => lines.value(line).startsWith('[')).length;
  const dashes = all.filter(line => line.dashes.length > 0 && line.key === undefined && lines.value(line) !== '');
  return {
    newline: lines.text.includes('\r\n') ? '\r\n' : '\n',
    step: firstOf(all, line => stepBelow(lines, line, 'map')),
    listStep: firstOf(all, line => stepBelow(lines, line, 'list')),
    lists: flowLists > dashes.length ? 'flow' : 'block',
  };
}

/** By how much a map or list stands deeper than the key that it belongs to; undefined where the line holds no such key. */
function stepBelow(lines: Lines, line: Line, kind: 'map' | 'list'): number | undefined {
  if (line.key === undefined || lines.value(line) !== '') return undefined;
  const next = lines.next(line);
  if (next?.kind !== 'text' || next.dashes.length > 0 !== (kind === 'list')) return undefined;
  const deeper = next.column - columnOfValue(line);
  if (kind === 'list') return deeper >= 0 ? deeper : undefined;
  return deeper > 0 && next.key !== undefined ? deeper : undefined;
}

function firstOf(lines: readonly Line[], measure: (line: Line) => number | undefined): number | undefined {
  for (const line of lines) {
    const found = measure(line);
    if (found !== undefined) return found;
  }
  return undefined;
}
