import { t } from '@vscode/l10n';
import type { TextEdit } from '../text/edit';
import type { Span } from '../text/text';
import type { ListNode, MapNode, ScalarNode, YamlNode } from '../yaml/node';
import type { YamlProblem } from '../yaml/problem';
import { insert, quote, shown } from '../yaml/quoting';

/** A trap that only shows in the light of what a place takes, and what the writer meant there. */
export interface TextTrap {
  readonly meant: string;
  /** Undefined where it was told already. */
  readonly problem: YamlProblem | undefined;
}

const opening = '“”„‟«»‹›‘’‚‛';
const bullet = /^(?:[•‣◦▪●○–—·+*]|\d{1,2}[.)])[ \t\u00a0]/;

/** `007` and `1.10` where text is wanted. */
export function lostZero(span: Span, written: string): YamlProblem {
  return {
    rule: 'yaml-trap',
    span,
    message: t('YAML takes {0} for a number and drops a zero. Put it in quotes, so that it stays as it is.', written),
    fix: { title: t('Put it in quotes'), edits: [insert(span.start, '"'), insert(span.end, '"')] },
  };
}

/** A word in curly quotes, or with a space that is none around it, where neither can be meant. */
export function dressedWord(node: ScalarNode, value: string): TextTrap | undefined {
  if (node.style !== 'plain') return undefined;
  const first = value.charCodeAt(0);
  const last = value.charCodeAt(value.length - 1);
  if (first < 0x80 && last < 0x80) return undefined;
  const bare = value.replace(/^[\s\u200b-\u200d\u2060]{1,20}|[\s\u200b-\u200d\u2060]{1,20}$/g, '');
  if (opening.includes(bare.charAt(0)) && opening.includes(bare.charAt(bare.length - 1)) && bare.length > 2) {
    return inCurlyQuotes(node, bare.slice(1, -1).trim());
  }
  return bare === value || bare === '' ? undefined : withOddSpace(node, bare);
}

function inCurlyQuotes({ span }: ScalarNode, meant: string): TextTrap {
  const message = t('Curly quotes are letters to YAML, and no part of what is wanted here. Take them out.');
  const edits = [{ ...span, newText: bareOrQuoted(meant) }];
  return {
    meant,
    problem: { rule: 'yaml-trap', span, message, fix: { title: t('Take out the curly quotes'), edits } },
  };
}

function withOddSpace({ span }: ScalarNode, meant: string): TextTrap {
  const message = t(
    'A space that word processors write, or an invisible character, stands before or after “{0}”. YAML takes it for a letter. Take it out.',
    meant,
  );
  const edits = [{ ...span, newText: bareOrQuoted(meant) }];
  return { meant, problem: { rule: 'yaml-trap', span, message, fix: { title: t('Write “{0}”', meant), edits } } };
}

function bareOrQuoted(text: string): string {
  return /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}./%+=;,-]| (?!#)|:(?! ))*$/u.test(text) ? text : JSON.stringify(text);
}

/** `[draft]` and `{name}` where text is wanted. */
export function bracketedText(text: string, node: ListNode | MapNode): TextTrap | undefined {
  const written = text.slice(node.span.start, node.span.end);
  if (!node.flow || /[\r\n]/.test(written) || !isOneWord(node)) return undefined;
  if (!/^[[{]/.test(written)) return questionInBrackets(text, node);
  const message = t(
    'YAML takes “{0}” at the start of a text for the start of a list or map. Put “{1}” in quotes.',
    written.charAt(0),
    shown(written),
  );
  return { meant: written, problem: inQuotes(text, node.span, message) };
}

/** `[? to be settled, …]` */
function questionInBrackets(text: string, { span }: ListNode | MapNode): TextTrap | undefined {
  let start = span.start;
  while (text[start - 1] === ' ') start--;
  if (text[start - 1] !== '?') return undefined;
  const whole = { start: start - 1, end: span.end };
  const written = text.slice(whole.start, whole.end);
  return { meant: written, problem: inQuotes(text, whole, questionMark(written)) };
}

function questionMark(written: string): string {
  return t('YAML takes “?” and a space at the start for the sign of a key. Put “{0}” in quotes.', shown(written));
}

/** Brackets around a few words, as people mark what is not settled yet. */
function isOneWord(node: ListNode | MapNode): boolean {
  if (node.kind === 'map') return node.pairs.length === 1 && node.pairs[0]?.value === undefined;
  const [item] = node.items;
  return node.items.length === 1 && item !== undefined && item.kind === 'scalar' && item.style === 'plain';
}

/**
 * A sentence with a colon where text is wanted: YAML takes what stands before the colon for a key.
 * @param isItem true in a list, where no key can be meant.
 */
export function textWithColon(text: string, node: MapNode, isItem: boolean): TextTrap | undefined {
  const [pair, another] = node.pairs;
  if (node.flow || pair === undefined || another !== undefined) return undefined;
  const isMended = wasMended(text, pair.value);
  const isText = pair.value === undefined || isMended || (pair.value.kind === 'scalar' && pair.value.style === 'plain');
  const isKey = !isItem && !/\s/.test(pair.key);
  const span = { start: node.span.start, end: pair.value?.span.end ?? endOfPair(text, pair.keySpan.end) };
  const written = text.slice(span.start, span.end);
  if (!isText || isKey || /^["'&*!]/.test(written)) return undefined;
  const message = written.startsWith('?')
    ? questionMark(written)
    : t(
        'A colon inside a sentence needs quotes: without them, YAML takes “{0}” for a key. Put the text in quotes.',
        shown(pair.key),
      );
  const meant = written
    .split(/\r?\n/)
    .map(line => line.replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, ''))
    .join(' ');
  return { meant, problem: isMended ? undefined : inQuotes(text, span, message) };
}

/** True where a text reads as one in quotes, and there are none: a trap was told there. */
function wasMended(text: string, value: YamlNode | undefined): boolean {
  return value?.kind === 'scalar' && value.style !== 'plain' && !/["'|>]/.test(text.charAt(value.span.start));
}

function endOfPair(text: string, keyEnd: number): number {
  return text[keyEnd] === ':' ? keyEnd + 1 : keyEnd;
}

function inQuotes(text: string, span: Span, message: string): YamlProblem {
  return { rule: 'yaml-trap', span, message, fix: { title: t('Put the text in quotes'), edits: quote(text, span) } };
}

/** Lines below a key that begin with a bullet or a number, which YAML joins to one; undefined where that is not so. */
export function bulletLines(text: string, { span, style }: ScalarNode): readonly Span[] | undefined {
  if (style !== 'plain' || !bullet.test(text.slice(span.start, span.start + 4)) || !isOnOwnLine(text, span.start))
    return undefined;
  const lines: Span[] = [];
  for (let start = span.start; start < span.end; ) {
    const next = text.indexOf('\n', start);
    const end = next === -1 || next > span.end ? span.end : next;
    const from = start + (/^[ \t]{0,200}/.exec(text.slice(start, start + 200))?.[0].length ?? 0);
    const to = text[end - 1] === '\r' ? end - 1 : end;
    if (from < to && !bullet.test(text.slice(from, from + 4))) return undefined;
    if (from < to) lines.push({ start: from, end: to });
    start = end + 1;
  }
  return lines;
}

/** Bullets where a list is wanted. */
export function bulletsForDashes(text: string, lines: readonly Span[]): YamlProblem {
  const edits = lines.map(({ start }): TextEdit => {
    const sign = bullet.exec(text.slice(start, start + 4))?.[0] ?? '';
    return { start, end: start + sign.length, newText: '- ' };
  });
  return {
    rule: 'yaml-trap',
    span: lines[0] ?? { start: 0, end: 0 },
    message: t(
      'In YAML the items of a list begin with a dash and a space. With other signs, YAML joins the lines to one text.',
    ),
    fix: { title: t('Write dashes'), edits },
  };
}

/** Bullets where text is wanted: the lines are to stay lines. */
export function bulletsInText(text: string, lines: readonly Span[]): YamlProblem | undefined {
  const [first] = lines;
  if (first === undefined || lines.length < 2) return undefined;
  let colon = first.start;
  while (/\s/.test(text.charAt(colon - 1))) colon--;
  if (text[colon - 1] !== ':') return undefined;
  return {
    rule: 'yaml-trap',
    span: first,
    message: t('YAML joins these lines to one. Write “|” after the key to keep them as lines.'),
    fix: { title: t('Keep the lines with “|”'), edits: [insert(colon, ' |')] },
  };
}

function isOnOwnLine(text: string, start: number): boolean {
  let at = start;
  while (text[at - 1] === ' ') at--;
  return at === 0 || text[at - 1] === '\n';
}
