import assert from 'node:assert/strict';
import type { Design } from '../../src/core/model/design';
import type { Span } from '../../src/core/text/text';
import { designOf } from './designs';

type Texts = Readonly<Record<string, string>>;

/** A design in one of whose texts `|` marked the cursor. */
export interface AtCursor {
  readonly design: Design;
  readonly files: Texts;
  readonly path: string;
  readonly offset: number;
}

/** A design from texts by path, in exactly one of which a `|` marks the cursor; it is no part of the text. */
export function atCursor(marked: Texts): AtCursor {
  const [found, ...others] = Object.entries(marked).filter(([, text]) => text.includes('|'));
  assert.ok(found !== undefined && others.length === 0, 'exactly one text has a cursor');
  const [path, text] = found;
  const offset = text.indexOf('|');
  const files = { ...marked, [path]: text.slice(0, offset) + text.slice(offset + 1) };
  return { design: designOf(files), files, path, offset };
}

/** The texts with `‹…›` around each of these places; those without a place are left out. */
export function withMarks(files: Texts, spots: readonly { readonly path: string; readonly span: Span }[]): Texts {
  const marked: Record<string, string> = {};
  for (const { path, span } of [...spots].sort((a, b) => b.span.start - a.span.start)) {
    const text = marked[path] ?? files[path] ?? '';
    marked[path] = `${text.slice(0, span.start)}‹${text.slice(span.start, span.end)}›${text.slice(span.end)}`;
  }
  return Object.fromEntries(Object.entries(marked).sort(([a], [b]) => (a < b ? -1 : 1)));
}
