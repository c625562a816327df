import type { ScalarNode } from '../node';
import { colon, dash, dot, hash, isFlowIndicator, mayBeginPlain, nine, plus, zero } from './chars';
import type { Cursor } from './cursor';
import { leave } from './leave';

/** Plain text may begin here. */
export function isPlainStart(cursor: Cursor, pos: number, inFlow: boolean): boolean {
  const code = cursor.at(pos);
  if (code !== dash) return mayBeginPlain(code);
  return !cursor.isGap(pos + 1) && !(inFlow && isFlowIndicator(cursor.at(pos + 1)));
}

/**
 * Reads a plain value of a block, with the lines that continue it.
 * @param indent of the map or list it stands in; what continues it is indented by more.
 */
export function readPlain(cursor: Cursor, indent: number): ScalarNode {
  const start = cursor.pos;
  if (!isPlainStart(cursor, start, false)) leave();
  let source = readPart(cursor, start);
  let blank = 0;
  for (let line = cursor.line + 1; mayContinue(cursor, line); line++) {
    if (cursor.isBlank(line)) {
      blank++;
      continue;
    }
    if (cursor.indent(line) <= indent || cursor.isComment(line)) break;
    cursor.goTo(line);
    source += fold(blank) + readPart(cursor, cursor.pos);
    blank = 0;
  }
  return { kind: 'scalar', span: { start, end: cursor.pos }, value: plainValue(source), style: 'plain' };
}

/** Reads a plain value between the brackets or braces of a flow, on one line. The caller leaves a text in which anything but its end follows. */
export function readPlainInFlow(cursor: Cursor): ScalarNode {
  const start = cursor.pos;
  if (!isPlainStart(cursor, start, true)) leave();
  const stop = cursor.flowStop(start, cursor.line);
  cursor.pos = cursor.trimmed(start, stop);
  const source = cursor.text.slice(start, cursor.pos);
  return { kind: 'scalar', span: { start, end: cursor.pos }, value: plainValue(source), style: 'plain' };
}

/** What stands between two lines of folded text, with so many blank lines between them. */
export function fold(blankLines: number): string {
  return blankLines === 0 ? ' ' : '\n'.repeat(blankLines);
}

function readPart(cursor: Cursor, from: number): string {
  const stop = cursor.plainStop(from, cursor.line);
  if (cursor.at(stop) === colon) leave();
  cursor.pos = cursor.trimmed(from, stop);
  return cursor.text.slice(from, cursor.pos);
}

/** Nothing continues what a comment follows on its line. */
function mayContinue(cursor: Cursor, line: number): boolean {
  return line < cursor.lines && cursor.at(cursor.afterSpaces(cursor.pos)) !== hash;
}

const words: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...['~', 'null', 'Null', 'NULL'].map(word => [word, null] as const),
  ...['true', 'True', 'TRUE'].map(word => [word, true] as const),
  ...['false', 'False', 'FALSE'].map(word => [word, false] as const),
]);

const longestWord = 5;

/** The value of plain text by the core schema of YAML 1.2.2 (section 10.3.2), as `yaml` takes it. */
function plainValue(source: string): ScalarNode['value'] {
  const code = source.charCodeAt(0);
  if ((code >= zero && code <= nine) || code === dash || code === plus || code === dot) return numberOr(source);
  const word = source.length <= longestWord ? words.get(source) : undefined;
  return word === undefined ? source : word;
}

function numberOr(source: string): number | string {
  if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(source))
    return /[.eE]/.test(source) ? Number.parseFloat(source) : Number.parseInt(source, 10);
  if (source.startsWith('0')) return inOtherBase(source);
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(source)) return source.startsWith('-') ? -Infinity : Infinity;
  return /^\.(?:nan|NaN|NAN)$/.test(source) ? Number.NaN : source;
}

function inOtherBase(source: string): number | string {
  if (/^0o[0-7]+$/.test(source)) return Number.parseInt(source.slice(2), 8);
  return /^0x[0-9a-fA-F]+$/.test(source) ? Number.parseInt(source.slice(2), 16) : source;
}
