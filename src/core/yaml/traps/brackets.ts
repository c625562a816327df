import { t } from '@vscode/l10n';
import { columnOfValue, type Line, type Lines } from '../lines';
import { insert, quote, shown } from '../quoting';
import { inQuotes } from './first-character';
import { type Brackets, bracketsAround, bracketsIn, endOfFlowItem, opensBrackets } from './flow';
import { insideBrackets } from './inside-brackets';
import { needless } from './quotes';
import type { Diagnosis, Situation } from './trap';

/** How many lines up an open bracket is looked for. */
const farthest = 200;
const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** Lists and maps in brackets that do not close, close too often, or with something after or between. */
export function brackets(situation: Situation): readonly Diagnosis[] {
  const { lines, line } = situation;
  const around = bracketsAround(lines, line.start);
  const own = opensBrackets(lines, line) ? [line] : [];
  return [...own, ...(around === undefined ? [] : [around])].flatMap(opening => opened(situation, opening));
}

/** What may be wrong with the brackets that open on a line. */
function opened({ lines, fault }: Situation, opening: Line): readonly Diagnosis[] {
  const { start } = opening.value;
  const inside = insideBrackets(lines, opening, fault);
  const found = bracketsIn(lines.text, start, opening.content.end);
  if (found.open.length > 0 && closesBelow(lines, opening)) return inside;
  if (found.open.length > 0) return [...inside, ...hashInside(lines, opening), ...unclosed(lines, opening, found)];
  return found.closed === undefined ? inside : [...somethingAfter(lines, opening, found.closed), ...inside];
}

function closesBelow(lines: Lines, line: Line): boolean {
  const last = lines.below(line, columnOfValue(line)).at(-1);
  const after = lines.next(last ?? line);
  const end = after !== undefined && /^[\]}]/.test(lines.content(after)) ? after : last;
  return end !== undefined && bracketsIn(lines.text, line.value.start, end.content.end).open.length === 0;
}

/** `[#one, #two]`: the rest of the line is a comment. */
function hashInside(lines: Lines, line: Line): readonly Diagnosis[] {
  const found = /(?:[[{,]|:[ \t])[ \t]{0,9}(?=#[\p{L}\p{N}])/u.exec(
    lines.text.slice(line.value.start, line.content.end),
  );
  if (found === null) return [];
  const start = line.value.start + found.index + found[0].length;
  return [inQuotes(lines, { start, end: endOfFlowItem(lines.text, start) })];
}

function unclosed(lines: Lines, line: Line, { open }: Brackets): readonly Diagnosis[] {
  const shallow = goesOnBelow(lines, line);
  if (shallow !== undefined) return [shallow];
  const last = lines.below(line, columnOfValue(line)).findLast(({ kind }) => kind === 'text') ?? line;
  return [...new Set([line, last])].flatMap(end => closers(lines.text, open, endOfValue(end)));
}

function endOfValue(line: Line): number {
  return line.value.end > line.value.start ? line.value.end : line.content.end;
}

/** The missing bracket, or the right one instead of another that was typed. */
function closers(text: string, open: readonly number[], end: number): readonly Diagnosis[] {
  const at = open.at(-1) ?? end;
  const mark = closing[text.charAt(at)] ?? ']';
  const outer = closing[text.charAt(open.at(-2) ?? at)];
  const last = text.charAt(end - 1);
  const close: Diagnosis = {
    span: { start: at, end: at + 1 },
    message: t('The “{0}” that opens here never closes. Close it with “{1}”.', text.charAt(at), mark),
    title: t('Close it with “{0}”', mark),
    edits: [insert(last === ',' ? end - 1 : end, mark)],
  };
  if (last === ',') return [{ ...close, edits: [{ start: end - 1, end, newText: mark }] }, close];
  if (!/[)\]}]/.test(last) || last === mark) return [close];
  if (open.length > 1 && last === outer) return [{ ...close, edits: [insert(end - 1, mark)] }];
  const other: Diagnosis = {
    span: { start: end - 1, end },
    message: t('What opens with “{0}” closes with “{1}”, not with “{2}”.', text.charAt(at), mark, last),
    title: t('Close it with “{0}”', mark),
    edits: [{ start: end - 1, end, newText: mark }],
  };
  return [other, close];
}

/** Brackets whose lines do not stand deeper than their key. */
function goesOnBelow(lines: Lines, line: Line): Diagnosis | undefined {
  const column = columnOfValue(line);
  const below: Line[] = [];
  for (let next = lines.next(line); next !== undefined && below.length < farthest; next = lines.next(next)) {
    if (lines.isStructure(next) && next.column <= column && !isPartOfMap(lines, line)) return undefined;
    below.push(next);
    if (bracketsIn(lines.text, line.value.start, next.content.end).open.length === 0) break;
  }
  const shallow = below.filter(({ column: own }) => own <= column);
  const [first] = shallow;
  const last = below.at(-1);
  if (
    first === undefined ||
    last === undefined ||
    bracketsIn(lines.text, line.value.start, last.content.end).open.length > 0
  )
    return undefined;
  return {
    span: first.content,
    message: t('This line belongs to the brackets above, but does not stand deeper than their key. Indent it.'),
    title: t('Indent what stands in the brackets'),
    edits: shallow.map(({ start, column: own }) => insert(start, ' '.repeat(column + 2 - own))),
  };
}

function isPartOfMap({ text }: Lines, line: Line): boolean {
  return text[line.value.start] === '{';
}

/** `[draft] text`, `[a, b],` and `[a]]`. */
function somethingAfter(lines: Lines, line: Line, closed: number): readonly Diagnosis[] {
  const { text } = lines;
  const end = line.value.end;
  const rest = text.slice(closed + 1, end).trim();
  if (rest === '' || rest.startsWith('#')) return hashAfter(lines, line, closed);
  const at = text.indexOf(rest, closed + 1);
  if (rest === ',' || rest === ';') return [needless(at, rest)];
  if (/^[\]}]$/.test(rest)) {
    return [
      {
        span: { start: at, end: at + 1 },
        message: t('This “{0}” closes nothing. Take it out.', rest),
        title: t('Take out “{0}”', rest),
        edits: [{ start: at, end: at + 1, newText: '' }],
      },
    ];
  }
  const span = { start: line.value.start, end };
  return [
    {
      span,
      message: t(
        'YAML takes “{0}” at the start of a text for the start of a list or map. Put “{1}” in quotes.',
        text.charAt(span.start),
        shown(text.slice(span.start, end)),
      ),
      title: t('Put the text in quotes'),
      edits: quote(text, span),
    },
  ];
}

/** `[a]#comment` */
function hashAfter({ text }: Lines, line: Line, closed: number): readonly Diagnosis[] {
  if (text[closed + 1] !== '#' || closed + 1 >= line.content.end) return [];
  return [
    {
      span: { start: closed + 1, end: closed + 2 },
      message: t('A comment needs a space before its “#”.'),
      title: t('Put a space before “#”'),
      edits: [insert(closed + 1, ' ')],
    },
  ];
}
