import { t } from '@vscode/l10n';
import type { Span } from '../../text/text';
import { blockHeader, columnOfValue, type Line, type Lines } from '../lines';
import { insert, quote, shown } from '../quoting';
import { textFrom } from './colon-in-text';
import { bracketsAround, endOfFlowItem } from './flow';
import type { Diagnosis, Situation } from './trap';

/** Characters that mean something to YAML where a text begins, and stop the parser there. */
const stoppers = new Set([...'@`%,*&!|>?]}']);

/** A text that begins with a character which YAML keeps for itself. */
export function firstCharacter(situation: Situation): readonly Diagnosis[] {
  const { lines, fault, suspects } = situation;
  const instruction = fault.code === 'BAD_DIRECTIVE' && situation.line.key === undefined;
  if (instruction) return [notAnInstruction(situation.line)];
  const here = stoppers.has(lines.text[fault.start] ?? '') ? atFault(situation) : [];
  const values = suspects
    .filter(
      line =>
        line.kind === 'text' &&
        !isMarkup(lines, line) &&
        stoppers.has(lines.text[line.value.start] ?? '') &&
        line.value.end > line.value.start,
    )
    .flatMap(line => [...textBelowHeader(lines, line), inQuotes(lines, textFrom(lines, line, line.value.start))]);
  return [...values.filter(({ span }) => span.start === fault.start), ...here, ...values];
}

/** A line that begins with “%” and has no key. */
function notAnInstruction({ content }: Line): Diagnosis {
  return {
    span: content,
    message: t(
      'YAML takes a line that begins with “%” for an instruction to a program. Put “#” and a space before it, so that it is a comment.',
    ),
    title: t('Make it a comment'),
    edits: [insert(content.start, '# ')],
  };
}

/** What can only be meant as YAML: a merge key, the sign of a longer text. */
function isMarkup(lines: Lines, line: Line): boolean {
  return lines.keyText(line) === '<<' || blockHeader.test(lines.value(line));
}

/** The text that begins where the parser stopped: a value, a key, or an item of a list in brackets. */
function atFault({ lines, fault, line }: Situation): readonly Diagnosis[] {
  const { start } = fault;
  if (isMarkup(lines, line)) return [];
  if (line.key !== undefined && start === line.key.start) return [inQuotes(lines, line.key)];
  const isFlow = bracketsAround(lines, start) !== undefined;
  const end = isFlow ? endOfFlowItem(lines.text, start) : line.value.end;
  return end > start ? [inQuotes(lines, { start, end })] : [];
}

/** A text that begins beside its `|` or `>`, and goes on below. */
function textBelowHeader(lines: Lines, line: Line): readonly Diagnosis[] {
  const [, header = '', space = ''] = /^([|>][+-]?)([ \t]+)[^\s#]/.exec(lines.value(line)) ?? [];
  const under = lines.below(line, columnOfValue(line))[0];
  if (header === '' || under === undefined) return [];
  const start = line.value.start + header.length;
  return [
    {
      span: line.value,
      message: t(
        'After “{0}” the text begins on the next line; YAML takes no text beside it. Move the text down.',
        header,
      ),
      title: t('Move the text to the next line'),
      edits: [{ start, end: start + space.length, newText: `\n${' '.repeat(under.column)}` }],
    },
  ];
}

/** Puts a text in quotes because of what it begins with. */
export function inQuotes(lines: Pick<Lines, 'text'>, span: Span): Diagnosis {
  const written = lines.text.slice(span.start, span.end);
  return { span, message: reason(written), title: t('Put the text in quotes'), edits: quote(lines.text, span) };
}

function reason(written: string): string {
  const text = shown(written);
  switch (written[0]) {
    case '*':
      return t(
        'YAML takes “*” at the start for a pointer to something marked with “&”, and nothing in this file is marked so. Put “{0}” in quotes.',
        text,
      );
    case '&':
      return t('YAML takes “&” at the start for a mark and drops the word beside it. Put “{0}” in quotes.', text);
    case '!':
      return t(
        'YAML takes “!” at the start for the name of a type and drops the word beside it. Put “{0}” in quotes.',
        text,
      );
    case '#':
      return t(
        'YAML takes “#” after a space for the start of a comment and drops the text. Put “{0}” in quotes.',
        text,
      );
    case '|':
    case '>':
      return t(
        'YAML takes “{0}” at the start for a sign that a longer text follows below. Put “{1}” in quotes.',
        written.charAt(0),
        text,
      );
    case '?':
      return t('YAML takes “?” and a space at the start for the sign of a key. Put “{0}” in quotes.', text);
    default:
      return t('YAML does not let a text begin with “{0}”. Put “{1}” in quotes.', written.charAt(0), text);
  }
}
