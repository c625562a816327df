import { t } from '@vscode/l10n';
import type { Fault } from '../fault';
import { columnOfValue, type Line, type Lines, trimEnd } from '../lines';
import { insert, quote, requote } from '../quoting';
import { bracketsIn, endOfFlowItem } from './flow';
import type { Diagnosis } from './trap';

/** Commas too many or too few, and quotes that close too early, between brackets that close. */
export function insideBrackets(lines: Lines, opening: Line, fault: Fault): readonly Diagnosis[] {
  const { text } = lines;
  const { start } = opening.value;
  const at = fault.start;
  if (at <= start || text[at - 1] === undefined) return [];
  if (text[at] === ',') return [commaTooMany(at)];
  if (fault.code === 'MULTILINE_IMPLICIT_KEY') return commasAtLineEnds(lines, opening, lines.at(at));
  if (fault.code !== 'MISSING_CHAR' && fault.code !== 'UNEXPECTED_TOKEN') return [];
  const before = trimEnd(text, start, at);
  const mark = text.charAt(before - 1);
  const goesOn = (mark === '"' || mark === "'") && !/["'[{]/.test(text.charAt(at));
  if (goesOn) return textAfterQuote(lines, at, before);
  // Brackets inside a text are no list of their own.
  if (/[[{]/.test(text.charAt(at)) && /[^\]}]/.test(mark)) return [];
  return bracketsIn(text, start, at).open.length === 0 ? [] : [commaMissing(text, endOfText(text, start, at))];
}

function commaTooMany(at: number): Diagnosis {
  return {
    span: { start: at, end: at + 1 },
    message: t('There is a comma too many here: nothing stands between it and what comes before. Take it out.'),
    title: t('Take out the comma'),
    edits: [{ start: at, end: at + 1, newText: '' }],
  };
}

function commaMissing(text: string, at: number, others: readonly number[] = []): Diagnosis {
  let start = at - 1;
  while (start > 0 && /[^\s[\]{},]/.test(text.charAt(start - 1))) start--;
  return {
    span: { start, end: at },
    message: t('A comma is missing here between two entries in brackets.'),
    title: t('Put a comma between them'),
    edits: [at, ...others].map(place => insert(place, ',')),
  };
}

/** What stands before an offset, without white space and line breaks. */
function endOfText(text: string, start: number, at: number): number {
  let end = at;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

/** `{`, then `a: b` on one line and `c: d` on the next, without commas between. */
function commasAtLineEnds(lines: Lines, opening: Line, line: Line): readonly Diagnosis[] {
  const below = lines.below(opening, columnOfValue(opening));
  const inside = below.filter(({ index }) => index >= line.index);
  const missing = inside.filter((entry, index) => {
    const next = inside[index + 1];
    return next !== undefined && lines.isStructure(next) && !/[,[{]$/.test(lines.value(entry));
  });
  const [first, ...others] = missing.map(({ value }) => value.end);
  return first === undefined ? [] : [commaMissing(lines.text, first, others)];
}

/** `['it's', b]` and `["x" y, z]` */
function textAfterQuote({ text }: Lines, at: number, close: number): readonly Diagnosis[] {
  const mark = text.charAt(close - 1);
  let open = close - 2;
  while (open > 0 && text[open] !== mark && text[open] !== '\n') open--;
  const span = { start: open, end: endOfFlowItem(text, at) };
  if (text[open] !== mark) return [];
  const isInside = text.charAt(span.end - 1) === mark;
  return [
    {
      span,
      message: isInside
        ? t('YAML takes a quote inside this text for the closing one, so that the rest is left over.')
        : t('The text goes on after its closing quote. Put the whole text in quotes.'),
      title: isInside ? t('Change the quotes') : t('Put the whole text in quotes'),
      edits: isInside ? requote(text, span) : quote(text, span),
    },
  ];
}
