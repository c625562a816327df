import type { Span } from '../text/text';
import type { YamlNode } from '../yaml/node';

/** A key with all that it holds, without the blank lines below. */
export function wholeOf(text: string, key: Span, value: YamlNode | undefined): Span {
  return trimmed(text, { start: key.start, end: Math.max(key.end, value?.span.end ?? 0) });
}

/** A stretch of a text without the white space at its end. */
export function trimmed(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
