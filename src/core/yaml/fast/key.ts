import type { Span } from '../../text/text';
import { colon } from './chars';
import type { Cursor } from './cursor';
import { leave } from './leave';
import { isPlainStart } from './plain';
import { isQuote, quotedEnd, readQuoted } from './quoted';

/** No key of a design is longer; `yaml` refuses those of more than 1,024 characters. */
const maxKeyLength = 500;

export interface Key {
  readonly text: string;
  readonly span: Span;
  /** After the colon. */
  readonly end: number;
}

/** The key that begins at the cursor; undefined where something else stands there. */
export function keyAt(cursor: Cursor): Key | undefined {
  const start = cursor.pos;
  if (isQuote(cursor.at(start))) return quotedKeyAt(cursor, false);
  if (!isPlainStart(cursor, start, false)) return undefined;
  const stop = cursor.plainStop(start, cursor.line);
  return cursor.at(stop) === colon ? plainKey(cursor, start, stop) : undefined;
}

/** The key that must begin at the cursor, between braces. */
export function keyInFlow(cursor: Cursor): Key {
  const start = cursor.pos;
  if (isQuote(cursor.at(start))) return quotedKeyAt(cursor, true) ?? leave();
  if (!isPlainStart(cursor, start, true)) leave();
  const stop = cursor.flowStop(start, cursor.line);
  return cursor.at(stop) === colon && cursor.isGap(stop + 1) ? plainKey(cursor, start, stop) : leave();
}

function plainKey(cursor: Cursor, start: number, stop: number): Key {
  const span = { start, end: cursor.trimmed(start, stop) };
  return checked(cursor, { text: cursor.key(start, span.end), span, end: stop + 1 });
}

/** @param tight where the value may follow the colon at once, as in JSON. */
function quotedKeyAt(cursor: Cursor, tight: boolean): Key | undefined {
  const end = quotedEnd(cursor, cursor.pos);
  if (end === undefined || end > cursor.end(cursor.line)) return undefined;
  const at = cursor.afterSpaces(end);
  if (cursor.at(at) !== colon || !(tight || cursor.isGap(at + 1))) return undefined;
  const { value, span } = readQuoted(cursor, 0);
  return checked(cursor, { text: String(value), span, end: at + 1 });
}

function checked(cursor: Cursor, key: Key): Key {
  if (key.text === '<<' || key.end - key.span.start > maxKeyLength) leave();
  cursor.pos = key.end;
  return key;
}
