import { t } from '@vscode/l10n';
import type { Span } from '../../text/text';
import { closingQuote, columnOfValue, isSpace, type Line, type Lines } from '../lines';
import { insert, quote, requote, shown } from '../quoting';
import { bracketsAround } from './flow';
import type { Diagnosis, Situation } from './trap';

/** Words that begin with an apostrophe, which is no opening quote. */
const leadingApostrophe = /^'(?:\d0s|tis|twas|til|em|cause)\b/i;

/** How many lines up an open quote is looked for: the parser may notice only at the end of the file. */
const farthest = 20_000;

/** Quotes that do not close, that close too early, or with something after them. */
export function quotes({ lines, fault, line }: Situation): readonly Diagnosis[] {
  const opening = openQuote(lines, line, fault.start);
  if (opening !== undefined) return unclosed(lines, opening.line, opening.start);
  const start = quotedStart(lines, line);
  if (start === undefined || bracketsAround(lines, start) !== undefined) return [];
  const close = closingQuote(lines.text, start, line.content.end);
  return close === undefined ? unclosed(lines, line, start) : closed(lines, line, { start, end: close + 1 });
}

/** Where the key or value of a line begins, if with a quote. */
function quotedStart({ text }: Lines, line: Line): number | undefined {
  return [line.value.start, line.body].find(at => text[at] === '"' || text[at] === "'");
}

interface Opening {
  readonly line: Line;
  readonly start: number;
}

/** The nearest line, from the fault upwards, with a quote that closes neither on it nor at the end of a line below. */
function openQuote(lines: Lines, from: Line, before: number): Opening | undefined {
  let line: Line | undefined = from;
  for (let steps = 0; line !== undefined && steps < farthest; steps++) {
    if (line.kind === 'text' && line.value.start < before) {
      const start = quotedStart(lines, line) ?? quoteInBrackets(lines, line);
      if (start !== undefined && closingQuote(lines.text, start, line.content.end) === undefined) {
        if (!closesBelow(lines, start, before)) return { line, start };
      }
    }
    line = lines.previous(line);
  }
  return undefined;
}

/** True for a text in quotes that goes over several lines, and is whole before what the parser stumbles over. */
function closesBelow({ text }: Lines, start: number, before: number): boolean {
  const close = closingQuote(text, start, before);
  return close !== undefined && /^[ \t]*(?:[ \t]#|\r?\n|$)/.test(text.slice(close + 1, close + 20));
}

/** The last quote in brackets that does not close on its line. */
function quoteInBrackets({ text }: Lines, line: Line): number | undefined {
  if (!/[[{]/.test(text.charAt(line.value.start))) return undefined;
  for (let at = line.value.start; at < line.content.end; at++) {
    if (!/["']/.test(text.charAt(at)) || !/[[{,:][ \t]{0,9}$/.test(text.slice(Math.max(line.value.start, at - 10), at)))
      continue;
    const close = closingQuote(text, at, line.content.end);
    if (close === undefined) return at;
    at = close;
  }
  return undefined;
}

function unclosed(lines: Lines, line: Line, start: number): readonly Diagnosis[] {
  const { text } = lines;
  const mark = text.charAt(start);
  const end = line.content.end;
  const found: Diagnosis[] = [];
  if (mark === "'" && leadingApostrophe.test(text.slice(start, start + 10))) {
    found.push({
      span: { start, end: start + 1 },
      message: t(
        'YAML takes the apostrophe at the start for an opening quote. Put “{0}” in double quotes.',
        shown(text.slice(start, end)),
      ),
      title: t('Put the text in double quotes'),
      edits: quote(text, { start, end }),
    });
  }
  if (mark === '"' && text.slice(start, end).endsWith('\\"')) {
    found.push(backslash(text, { start, end }));
  }
  const wrapped = wrappedInQuotes(lines, line, start);
  if (wrapped !== undefined) found.push(wrapped);
  return [...found, ...places(text, start, end).map(at => closeAt(start, at, mark))];
}

/** Where the closing quote may have been forgotten: at the end of the line, or before the brackets and commas that end it. */
function places(text: string, start: number, end: number): readonly number[] {
  let tail = end;
  while (tail > start && /[\]},]/.test(text.charAt(tail - 1))) tail--;
  const inBrackets = tail < end ? [start + text.slice(start, end).search(/[,\]}]/), tail] : [];
  return [...new Set([...inBrackets, end])];
}

function closeAt(start: number, at: number, mark: string): Diagnosis {
  return {
    span: { start, end: start + 1 },
    message: t(
      'The quote that opens here never closes, so that YAML takes the lines below for a part of this text. Close it with {0}.',
      mark,
    ),
    title: t('Close the quote'),
    edits: [insert(at, mark)],
  };
}

/** A quoted text that goes on below without standing deeper than its key. */
function wrappedInQuotes(lines: Lines, line: Line, start: number): Diagnosis | undefined {
  const column = columnOfValue(line);
  const mark = lines.text.charAt(start);
  const wrapped: Line[] = [];
  for (let next = lines.next(line); next !== undefined && wrapped.length < 20; next = lines.next(next)) {
    if (lines.isStructure(next)) return undefined;
    wrapped.push(next);
    if (lines.text.slice(next.content.start, next.content.end).includes(mark)) break;
  }
  const shallow = wrapped.filter(({ column: own }) => own <= column);
  const [first] = shallow;
  if (first === undefined || !lines.text.slice(first.start, wrapped.at(-1)?.end).includes(mark)) return undefined;
  return {
    span: first.content,
    message: t('This line goes on with the text in quotes above, but does not stand deeper than its key. Indent it.'),
    title: t('Indent the text'),
    edits: shallow.map(({ start: at, column: own }) => insert(at, ' '.repeat(column + 2 - own))),
  };
}

/** What is wrong with a quoted text that closes on its line. */
function closed(lines: Lines, line: Line, quoted: Span): readonly Diagnosis[] {
  const { text } = lines;
  const mark = text.charAt(quoted.start);
  const restStart = skip(text, quoted.end, line.content.end);
  const rest = text.slice(restStart, line.content.end);
  const whole = { start: quoted.start, end: line.content.end };
  if (rest === '')
    return mark === '"' && text.slice(quoted.start, quoted.end).includes('\\') ? [backslash(text, quoted)] : [];
  if (rest.startsWith('#') && restStart === quoted.end) return [commentTouches(restStart)];
  if (rest === ',' || rest === ';') return [needless(restStart, rest)];
  const value = { start: whole.start, end: line.value.end > quoted.end ? line.value.end : whole.end };
  const isNested = text[value.end - 1] === mark && value.end > quoted.end && looksNested(text, quoted);
  return [isNested ? quoteInside(text, value, mark) : textAfter(text, value, quoted)];
}

/** True where the first closing quote reads like an apostrophe, or like an opening quote inside the text. */
function looksNested(text: string, { start, end }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(end)) || (end - 1 > start + 1 && isSpace(text.charCodeAt(end - 2)));
}

function quoteInside(text: string, span: Span, mark: string): Diagnosis {
  return {
    span,
    message:
      mark === "'"
        ? t("YAML takes the apostrophe inside this text for the closing quote. Double it ('').")
        : t(
            'YAML takes the quote inside this text for the closing one. Use other quotes around the text, or write \\" inside.',
          ),
    title: mark === "'" ? t('Double the apostrophe') : t('Change the quotes around the text'),
    edits: requote(text, span),
  };
}

function textAfter(text: string, span: Span, quoted: Span): Diagnosis {
  return {
    span,
    message: t(
      'The text goes on after its closing quote, and YAML takes only {0}. Put the whole text in quotes.',
      shown(text.slice(quoted.start, quoted.end)),
    ),
    title: t('Put the whole text in quotes'),
    edits: quote(text, span),
  };
}

function commentTouches(at: number): Diagnosis {
  return {
    span: { start: at, end: at + 1 },
    message: t('A comment needs a space before its “#”.'),
    title: t('Put a space before “#”'),
    edits: [insert(at, ' ')],
  };
}

/** A comma at the end of a line, as in other notations. */
export function needless(at: number, sign: string): Diagnosis {
  return {
    span: { start: at, end: at + 1 },
    message: t('Nothing may follow here: in YAML a line needs no “{0}” at its end. Take it out.', sign),
    title: t('Take out “{0}”', sign),
    edits: [{ start: at, end: at + 1, newText: '' }],
  };
}

function backslash(text: string, span: Span): Diagnosis {
  return {
    span,
    message: t(
      'Inside double quotes YAML gives a backslash a meaning of its own. Use single quotes around the text, or double the backslash.',
    ),
    title: t('Let the backslash stand for itself'),
    edits: requote(text, span),
  };
}

function skip(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}
