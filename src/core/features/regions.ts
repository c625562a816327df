import { closingQuote, columnOfValue, type Line, type Lines } from '../yaml/lines';
import type { Path } from '../yaml/node';
import { flowEnd } from './flow';

/** A collection in brackets, or a text in quotes, that a line begins. */
export interface Region {
  readonly kind: 'flow' | 'quoted';
  readonly start: number;
  /** After its closing bracket or quote; where it is not closed, where the text around it goes on. */
  readonly end: number;
  readonly closed: boolean;
  /** The path of what it says. */
  readonly path: Path;
}

/** What the value of a line begins; undefined where it stands bare. */
export function regionOf(lines: Lines, line: Line, path: Path): Region | undefined {
  const { start } = line.value;
  const first = lines.text[start];
  if (start >= line.value.end || first === undefined || !'[{"\''.includes(first)) return undefined;
  const limit = limitOf(lines, line);
  const isFlow = first === '[' || first === '{';
  const close = isFlow ? flowEnd(lines.text, start, limit) : closingQuote(lines.text, start, limit);
  const end = close === undefined ? limit : isFlow ? close : close + 1;
  return { kind: isFlow ? 'flow' : 'quoted', start, end, closed: close !== undefined, path };
}

/** Where the text goes on that cannot be part of the value: the next key or dash that does not stand deeper. */
function limitOf(lines: Lines, line: Line): number {
  const column = columnOfValue(line);
  for (let next = lines.next(line); next !== undefined; next = lines.next(next)) {
    if (next.column <= column && lines.isStructure(next)) return lines.all[next.index - 1]?.end ?? next.start;
  }
  return lines.text.length;
}
