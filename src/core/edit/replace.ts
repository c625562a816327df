import type { TextEdit } from '../text/edit';
import { isList, isMap, type Plain } from '../yaml/node';
import { columnOf, endOfLineBefore, lineEnd, nextLine } from './lines';
import { type Box, type Entry, headEnd, isBlock, isContainer } from './outline';
import { indented, type Rendered, renderItem, renderValue } from './render';
import { isFree, type Sheet } from './sheet';
import { flowText, yamlText } from './yaml-text';

/** Collections on one line that would become longer than this are written on lines of their own. */
const widestFlow = 120;

/** The edits that put another value in an entry; comments beside the value stay. None where an alias elsewhere still needs what would go. */
export function replaceEntryValue(sheet: Sheet, entry: Entry, inFlow: boolean, value: Plain): readonly TextEdit[] {
  if (entry.key !== undefined && !entry.simple) return [];
  if (entry.box !== undefined && !isFree(sheet, entry.box.span.start, entry.box.span.end)) return [];
  const start = startOfValue(sheet, entry);
  if (start === undefined) return [];
  if (inFlow) return [replaceInFlow(sheet, entry, start, value)];
  const rendered = renderFor(sheet, entry, value);
  return isBlock(entry.box)
    ? replaceBlock(sheet, entry, entry.box, rendered)
    : replaceOnLine(sheet, entry, start, rendered);
}

/** Where the old value begins. An anchor before it stays, so that aliases follow; a tag goes, since it would change the meaning of the new value. */
function startOfValue(sheet: Sheet, { lead, props, box }: Entry): number | undefined {
  if (props === undefined) return box?.span.start ?? lead;
  if (!props.tagged) return box?.span.start ?? props.end;
  return isFree(sheet, props.start, props.end) ? props.start : undefined;
}

function replaceInFlow({ style }: Sheet, { lead, box, end }: Entry, start: number, value: Plain): TextEdit {
  const newText = singleLine(box, value, 'flow') ?? flowText(value, style.quotes);
  const space = start === lead && box === undefined ? ' ' : '';
  return { start, end: Math.max(start, end), newText: space + newText };
}

/** The value as it would stand in the place of the old one: a collection in brackets stays in brackets, a text in quotes keeps them. */
function renderFor({ text, style }: Sheet, { key, box, start, lead }: Entry, value: Plain): Rendered {
  const inline =
    singleLine(box, value, 'value') ?? (staysInFlow(box, value) ? flowText(value, style.quotes) : undefined);
  if (inline !== undefined) return { inline, below: [] };
  if (key !== undefined) {
    const rendered = renderValue(value, style, key.text);
    // Comments and blank lines that stay below the key would become part of a text that is written below it.
    if (typeof value === 'string' && isBlock(box) && nextLine(text, lead) <= endOfLineBefore(text, box.span.start)) {
      return { inline: yamlText(value, { force: 'double' }), below: [] };
    }
    return { inline: rendered.inline, below: indented(rendered.below, columnOf(text, key.start)) };
  }
  const column = box === undefined ? columnOf(text, start) + 2 : columnOf(text, box.span.start);
  const [first = '', ...rest] = renderItem(value, style);
  return { inline: first, below: indented(rest, column) };
}

function singleLine(box: Box | undefined, value: Plain, position: 'value' | 'flow'): string | undefined {
  if (typeof value !== 'string' || value.includes('\n')) return undefined;
  return yamlText(value, { position, force: box === undefined || isContainer(box) ? undefined : box.quotes });
}

function staysInFlow(box: Box | undefined, value: Plain): boolean {
  if (box === undefined || !isContainer(box) || !box.flow || box.entries.length === 0) return false;
  return (isList(value) || isMap(value)) && flowText(value).length <= widestFlow;
}

/** Comments between a key and the block below it stay; one beside the last line of the block is about what stands there, and goes. */
function replaceBlock(
  { text, style }: Sheet,
  entry: Entry,
  box: Box,
  { inline, below }: Rendered,
): readonly TextEdit[] {
  const lines = below.map(line => style.newline + line).join('');
  const end = lineEnd(text, box.span.end);
  if (entry.key === undefined) return [{ start: box.span.start, end, newText: inline + lines }];
  const at = entry.props?.end ?? entry.lead;
  const beside = inline === '' ? [] : [{ start: at, end: at, newText: ` ${inline}` }];
  return [...beside, { start: endOfLineBefore(text, box.span.start), end, newText: lines }];
}

function replaceOnLine(
  { text, style }: Sheet,
  entry: Entry,
  start: number,
  { inline, below }: Rendered,
): readonly TextEdit[] {
  const { box, lead, props, key } = entry;
  const end = box === undefined ? start : headEnd(box);
  const from = inline === '' && props === undefined && key !== undefined ? lead : start;
  const head = { start: from, end, newText: (box === undefined && inline !== '' ? ' ' : '') + inline };
  const tail = { start: lineEnd(text, end), end: Math.max(lineEnd(text, end), box?.span.end ?? 0) };
  if (below.length === 0 && tail.start === tail.end) return [head];
  return [head, { ...tail, newText: below.map(line => style.newline + line).join('') }];
}
