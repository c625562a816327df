import { t } from '@vscode/l10n';
import type { Span } from '../../text/text';
import { columnOfValue, type Line, type Lines } from '../lines';
import { quote, shown } from '../quoting';
import { endOfFlowItem } from './flow';
import type { Diagnosis, Situation } from './trap';

/** A colon with a space after it inside a sentence: YAML takes what stands before it for a key. */
export function colonInText({ lines, fault, line, suspects }: Situation): readonly Diagnosis[] {
  if (fault.code === 'BLOCK_IN_FLOW') {
    const span = { start: fault.start, end: endOfFlowItem(lines.text, fault.start) };
    return hasColon(lines.text.slice(span.start, span.end)) ? [diagnosis(lines, span)] : [];
  }
  const sentences = suspects
    .filter(suspect => isSentenceBelowKey(lines, suspect))
    .map(found => textFrom(lines, found, found.body));
  const spans = [...colonInValue(lines, line), ...sentences, ...sentenceAbove(lines, line)];
  return spans.map(span => diagnosis(lines, span));
}

/** The value of a line, else the whole item where what stands before its first colon is no key either. */
function colonInValue(lines: Lines, line: Line): readonly Span[] {
  if (!isPlain(lines, line) || !hasColon(lines.value(line))) return [];
  const whole = line.dashes.length > 0 && beginsLikeSentence(lines, line) ? [textFrom(lines, line, line.body)] : [];
  return [...whole, textFrom(lines, line, line.value.start)];
}

/** Keys are written small and in one word. */
function beginsLikeSentence(lines: Lines, line: Line): boolean {
  return /^\p{Lu}|\s/u.test(lines.keyText(line));
}

/** The same where the colon stands in a wrapped line of the text. What could be a key that stands out of line is left for later. */
export function colonInWrappedText({ lines, line }: Situation, isKeyToo: boolean): readonly Diagnosis[] {
  const next = lines.next(line);
  if (next?.key === undefined || !isPlain(lines, line) || next.column <= columnOfValue(line)) return [];
  const others = lines.below(line, columnOfValue(line)).slice(1);
  if (others.some(other => lines.isStructure(other))) return [];
  const isSentence = lines.value(line).split(' ').length > 2 && isPlain(lines, next);
  const isKey = lines.isStructure(next) && !(isSentence && next.column - columnOfValue(line) > 1);
  return isKey === isKeyToo ? [diagnosis(lines, textFrom(lines, line, line.value.start))] : [];
}

function diagnosis(lines: Lines, span: Span): Diagnosis {
  const before = beforeColon(lines.text.slice(span.start, span.end));
  return {
    span: lineOfColon(lines, span),
    message:
      before === ''
        ? t('A text that begins with a colon needs quotes: without them, YAML takes the colon for the end of a key.')
        : t(
            'A colon inside a sentence needs quotes: without them, YAML takes “{0}” for a key. Put the text in quotes.',
            before,
          ),
    title: t('Put the text in quotes'),
    edits: quote(lines.text, span),
  };
}

/** The line of a text on which the colon stands. */
function lineOfColon(lines: Lines, { start, end }: Span): Span {
  const line = lines.at(start + Math.max(0, lines.text.slice(start, end).search(/:(?:\s|$)/)));
  return { start: Math.max(start, line.content.start), end: Math.min(end, line.content.end) };
}

function beforeColon(written: string): string {
  return shown(
    written
      .slice(0, Math.max(0, written.search(/:(?:\s|$)/)))
      .split(/\r?\n/)
      .at(-1) ?? '',
  );
}

function hasColon(value: string): boolean {
  return /:(?:[ \t]|$)/.test(value);
}

function isPlain(lines: Lines, line: Line): boolean {
  return line.value.end > line.value.start && !/^["'[{|>]/.test(lines.value(line));
}

/** A line below a key with nothing after it that reads like a sentence with a colon. */
function isSentenceBelowKey(lines: Lines, line: Line): boolean {
  if (line.kind !== 'text' || line.key === undefined || line.dashes.length > 0 || lines.hasKeyWord(line)) return false;
  const above = lines.previous(line);
  return (
    above !== undefined &&
    above.column < line.column &&
    above.key !== undefined &&
    above.value.end === above.value.start
  );
}

/** An item that reads like a sentence with a colon, and that the line goes on with. */
function sentenceAbove(lines: Lines, line: Line): readonly Span[] {
  const item = lines.previous(line);
  if (item?.key === undefined || item.dashes.length === 0 || lines.isStructure(line)) return [];
  return beginsLikeSentence(lines, item) && line.column === item.body - item.start
    ? [textFrom(lines, item, item.body)]
    : [];
}

/** From an offset of a line to the end of the text that goes on below. */
export function textFrom(lines: Lines, line: Line, start: number): Span {
  const isOwnLine = start === line.content.start;
  const column = isOwnLine ? (lines.parent(line)?.column ?? line.column) : columnOfText(line, start);
  const last = lines.below(line, column).at(-1);
  return {
    start,
    end:
      last === undefined
        ? Math.max(start, line.value.end)
        : last.value.end > last.value.start
          ? last.value.end
          : last.content.end,
  };
}

/** The column that every further line of a text stands deeper than. */
function columnOfText(line: Line, start: number): number {
  return line.key !== undefined && line.key.start < start
    ? columnOfValue(line)
    : (line.dashes.at(-1) ?? line.start) - line.start;
}
