import { t } from '@vscode/l10n';
import type { Span } from '../../text/text';
import { isSpace, trimEnd } from '../lines';
import type { MapNode, Pair, ScalarNode, YamlNode } from '../node';
import { quote, shown } from '../quoting';
import { inQuotes } from './first-character';
import { endOfFlowItem } from './flow';
import { colonWithoutSpace } from './missing-space';
import type { Diagnosis } from './trap';

/** `channel: #general`, `title: &Learn`, `title: !`: a key whose value YAML reads as something else, so that nothing is left. */
export function lostValue(text: string, pair: Pair): Diagnosis | undefined {
  if (pair.value !== undefined && !isEmptyText(pair.value)) return undefined;
  const colon = colonAfter(text, pair.keySpan.end);
  return colon === undefined ? undefined : lostText(text, colon + 1);
}

/** The same in a list. */
export function lostItem(text: string, item: YamlNode | undefined): Diagnosis | undefined {
  if (item === undefined || (item.kind === 'scalar' && item.value !== null) || item.kind !== 'scalar') return undefined;
  if (item.span.end > item.span.start) return undefined;
  let at = item.span.start;
  while (at > 0 && !/[-\n,[]/.test(text.charAt(at - 1))) at--;
  return /[-,[]/.test(text.charAt(at - 1)) ? lostText(text, at) : undefined;
}

/** `{ member:ana }`: a key that holds what was to be its value. */
export function keyHoldsValue(text: string, map: MapNode, pair: Pair): Diagnosis | undefined {
  if (!pair.key.includes(':') || pair.key.includes('://')) return undefined;
  if (map.flow && pair.value !== undefined) return undefined;
  if (pair.key.endsWith(':')) return secondColon(text, pair);
  return colonWithoutSpace({ text }, pair.keySpan.start, pair.keySpan.end);
}

/** `title:: Call` */
function secondColon(text: string, { key, keySpan }: Pair): Diagnosis | undefined {
  if (text[keySpan.end] !== ':' || text[keySpan.end - 1] !== ':') return undefined;
  return {
    span: { start: keySpan.end, end: keySpan.end + 1 },
    message: t(
      'Two colons stand after “{0}”, and YAML takes the first for a part of the key. Take one out.',
      shown(key.slice(0, -1)),
    ),
    title: t('Take out the second colon'),
    edits: [{ start: keySpan.end, end: keySpan.end + 1, newText: '' }],
  };
}

/** `Call #3`: a number sign after a text, which YAML takes for a comment. */
export function numberSign(text: string, { span, style, value }: ScalarNode): Diagnosis | undefined {
  if (text.charCodeAt(span.end) !== 32 || text.charCodeAt(span.end + 1) !== 35) return undefined;
  if (style !== 'plain' || typeof value !== 'string' || text.slice(span.start, span.end).includes('\n'))
    return undefined;
  if (!/^ #\d{1,3}(?![\d\p{L}-])/u.test(text.slice(span.end, span.end + 6))) return undefined;
  const whole = { start: span.start, end: lineEnd(text, span.end) };
  return {
    span: whole,
    message: t(
      'YAML takes “#” after a space for the start of a comment, and reads only “{0}”. Put the text in quotes.',
      shown(value),
    ),
    title: t('Put the text in quotes'),
    edits: quote(text, whole),
  };
}

/** `>5`: YAML takes this for the start of a longer text, of which there is none. */
export function comparison(text: string, { span, style, value }: ScalarNode): Diagnosis | undefined {
  if (style !== 'block' || value !== '') return undefined;
  const header = { start: span.start, end: lineEnd(text, span.start) };
  return /^[|>]\d/.test(text.slice(header.start, header.end)) ? inQuotes({ text }, header) : undefined;
}

function lostText(text: string, from: number): Diagnosis | undefined {
  let start = from;
  while (isSpace(text.charCodeAt(start))) start++;
  const end = lineEnd(text, start);
  const written = text.slice(start, end);
  if (!/^(?:#[\p{L}\p{N}]|!|&[^\s&])/u.test(written)) return undefined;
  if (written.startsWith('&') && isPointedAt(text, written)) return undefined;
  return inQuotes({ text }, textOf(text, { start, end }));
}

/** A comment after the text is left out of it; a text that begins with “#” has none. */
function textOf(text: string, span: Span): Span {
  if (text[span.start] === '#') return span;
  const flowEnd = endOfFlowItem(text, span.start);
  return { start: span.start, end: Math.min(span.end, Math.max(flowEnd, span.start + 1)) };
}

/** True where an alias speaks of the anchor. */
function isPointedAt(text: string, written: string): boolean {
  const name = /^&([^\s,[\]{}]+)/.exec(written)?.[1] ?? '';
  return text.includes(`*${name}`);
}

function isEmptyText(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.style === 'plain' && node.span.start === node.span.end;
}

function colonAfter(text: string, from: number): number | undefined {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return text[at] === ':' ? at : undefined;
}

function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  const end = found === -1 ? text.length : found;
  return trimEnd(text, from, text[end - 1] === '\r' ? end - 1 : end);
}
