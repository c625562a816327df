import type { TextEdit } from '../text/edit';
import type { Plain } from '../yaml/node';
import { type Box, type Entry, headEnd, isContainer } from './outline';
import { indented, renderItem, renderValue } from './render';
import { isFree, type Sheet } from './sheet';
import { columnOf, endOfLineBefore, isBlock, lineEnd } from './style';
import { flowText, type Quotes, yamlText } from './yaml-text';

/** The edits that put another value in an entry; comments beside the value stay. None where an alias elsewhere still needs what would go. */
export function replaceEntryValue(sheet: Sheet, entry: Entry, inFlow: boolean, value: Plain): readonly TextEdit[] {
  if (entry.key !== undefined && !entry.simple) return [];
  if (entry.box !== undefined && !isFree(sheet, entry.box.span.start, entry.box.span.end)) return [];
  const start = startOfValue(sheet, entry);
  if (start === undefined) return [];
  if (inFlow) return [replaceInFlow(entry, start, value)];
  return entry.key === undefined
    ? replaceItem(sheet, entry, start, value)
    : replacePairValue(sheet, entry, start, value);
}

/** Where the old value begins. An anchor before it stays, so that aliases follow; a tag goes, since it would change the meaning of the new value. */
function startOfValue(sheet: Sheet, { lead, props, box }: Entry): number | undefined {
  if (props === undefined) return box?.span.start ?? lead;
  if (!props.tagged) return box?.span.start ?? props.end;
  return isFree(sheet, props.start, props.end) ? props.start : undefined;
}

function replaceInFlow({ lead, box, end }: Entry, start: number, value: Plain): TextEdit {
  const newText = scalarLike(box, value, 'flow') ?? flowText(value);
  const space = start === lead && box === undefined ? ' ' : '';
  return { start, end: Math.max(start, end), newText: space + newText };
}

function replacePairValue({ text, style }: Sheet, entry: Entry, start: number, value: Plain): readonly TextEdit[] {
  const { box, key } = entry;
  const keyStart = key?.start ?? entry.start;
  const { inline, below } = renderInPlace(box, value) ?? renderValue(value, style, key?.text);
  const pad = columnOf(text, keyStart);
  const lines = indented(below, pad).map(line => style.newline + line);
  if (box !== undefined && isBlock(box))
    return [...inlineEdit(entry.props?.end ?? entry.lead, inline), blockEdit(text, box, lines)];
  const end = box === undefined ? start : headEnd(box);
  const from = inline === '' && entry.props === undefined ? entry.lead : start;
  const space = box === undefined && inline !== '' ? ' ' : '';
  const head = { start: from, end, newText: space + inline };
  const tail =
    box?.kind === 'block-scalar'
      ? { start: lineEnd(text, end), end: Math.max(lineEnd(text, end), box.span.end) }
      : undefined;
  const at = tail ?? { start: lineEnd(text, end), end: lineEnd(text, end) };
  return [head, ...(lines.length > 0 || at.end > at.start ? [{ ...at, newText: lines.join('') }] : [])];
}

/** A flow collection stays one; a text in quotes keeps them. */
function renderInPlace(box: Box | undefined, value: Plain): { inline: string; below: readonly string[] } | undefined {
  const single = scalarLike(box, value, 'value');
  if (single !== undefined) return { inline: single, below: [] };
  const isCollection = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  const staysFlow = box !== undefined && isContainer(box) && box.flow && box.entries.length > 0;
  if (!isCollection || !staysFlow || flowText(value).length > 120) return undefined;
  return { inline: flowText(value), below: [] };
}

function scalarLike(box: Box | undefined, value: Plain, position: 'value' | 'flow'): string | undefined {
  if (typeof value !== 'string' || /\n/.test(value)) return undefined;
  return yamlText(value, position, quotesOf(box));
}

function quotesOf(box: Box | undefined): Quotes | undefined {
  return box?.kind === 'scalar' ? box.quotes : undefined;
}

function inlineEdit(at: number, inline: string): readonly TextEdit[] {
  return inline === '' ? [] : [{ start: at, end: at, newText: ` ${inline}` }];
}

/** Puts lines in place of a block that begins on a line of its own; comments between the key and the block stay. */
function blockEdit(text: string, box: Box, lines: readonly string[]): TextEdit {
  return { start: endOfLineBefore(text, box.span.start), end: box.span.end, newText: lines.join('') };
}

function replaceItem({ text, style }: Sheet, entry: Entry, start: number, value: Plain): readonly TextEdit[] {
  const { box } = entry;
  const kept = renderInPlace(box, value);
  const [first = '', ...rest] = kept === undefined ? renderItem(value, style) : [kept.inline];
  const column = box === undefined ? columnOf(text, entry.start) + 2 : columnOf(text, box.span.start);
  const lines = indented(rest, column).map(line => style.newline + line);
  const space = box === undefined && first !== '' ? ' ' : '';
  if (box !== undefined && isBlock(box)) return [{ start, end: box.span.end, newText: first + lines.join('') }];
  const end = box === undefined ? start : headEnd(box);
  const below = { start: lineEnd(text, end), end: Math.max(lineEnd(text, end), box?.span.end ?? 0) };
  const head = { start, end, newText: space + first };
  return lines.length > 0 || below.end > below.start ? [head, { ...below, newText: lines.join('') }] : [head];
}
