import { closingQuote, isSpace, type Line, type Lines } from '../lines';

/** How many lines up an open bracket is looked for. */
const farthest = 200;

/** Where the item of `[ … ]` or `{ … }` that begins at an offset ends, on its line. */
export function endOfFlowItem(text: string, start: number): number {
  let at = start;
  while (at < text.length && !/[,\]}\r\n]/.test(text.charAt(at))) {
    if (at > start && text[at] === '#' && isSpace(text.charCodeAt(at - 1))) break;
    at++;
  }
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** True where the value of a line begins with a bracket, an anchor before it or not. */
export function opensBrackets({ text }: Lines, { kind, value }: Line): boolean {
  return kind === 'text' && /^(?:&[^\s,[\]{}]{1,60}[ \t]{1,9})?[[{]/.test(text.slice(value.start, value.start + 80));
}

/** The line whose brackets an offset stands in; undefined where it stands in none. */
export function bracketsAround(lines: Lines, offset: number): Line | undefined {
  let line: Line | undefined = lines.at(offset);
  for (let steps = 0; line !== undefined && steps < farthest; steps++) {
    if (opensBrackets(lines, line) && line.value.start < offset) {
      return bracketsIn(lines.text, line.value.start, offset).open.length > 0 ? line : undefined;
    }
    line = lines.previous(line);
  }
  return undefined;
}

/** The brackets that are open at the end of a stretch of text, outermost first, each by its offset. */
export interface Brackets {
  readonly open: readonly number[];
  /** Where the last bracket that was open closed. */
  readonly closed: number | undefined;
}

/** Reads the brackets between two offsets; quoted texts and comments are left out. */
export function bracketsIn(text: string, start: number, end: number): Brackets {
  const open: number[] = [];
  let closed: number | undefined;
  for (let at = start; at < end; at++) {
    switch (text[at]) {
      case '[':
      case '{':
        open.push(at);
        break;
      case ']':
      case '}':
        if (!closes(text, open.at(-1), at)) break;
        open.pop();
        if (open.length === 0) closed = at;
        break;
      default:
        at = skipped(text, at, start, end);
    }
    if (closed !== undefined && open.length === 0) break;
  }
  return { open, closed };
}

function closes(text: string, open: number | undefined, at: number): boolean {
  return open !== undefined && text[open] === (text[at] === ']' ? '[' : '{');
}

/** The last character of a quoted text or comment that begins here; else the place itself. */
function skipped(text: string, at: number, start: number, end: number): number {
  const character = text[at];
  if ((character === '"' || character === "'") && opensQuote(text, at, start)) return closingQuote(text, at, end) ?? at;
  if (character !== '#' || !/[\s[{,]/.test(text.charAt(at - 1))) return at;
  const lineEnd = text.indexOf('\n', at);
  return lineEnd === -1 || lineEnd > end ? end : lineEnd;
}

/** An apostrophe inside a word opens nothing. */
function opensQuote(text: string, at: number, start: number): boolean {
  let before = at - 1;
  while (before > start && isSpace(text.charCodeAt(before))) before--;
  return before < start || /[[{,:\n]/.test(text.charAt(before));
}
