import { t } from '@vscode/l10n';
import type { TextEdit } from '../../text/edit';
import type { Span } from '../../text/text';
import { blockHeader, type Line, type Lines } from '../lines';
import type { ScalarNode } from '../node';
import { insert, quote, shown } from '../quoting';
import type { Diagnosis, Situation } from './trap';

/** `title:Monthly`; not `https://…`. */
const noSpaceAfterColon = /^(\p{L}[\p{L}\p{M}\p{N}_-]{0,79}):(?=[^\s:/]|\/(?!\/))/u;
const wideColon = /^(\p{L}[\p{L}\p{M}\p{N}_-]{0,79})[ \t]*[：﹕][ \t]*/u;
const equalsSign = /^(\p{L}[\p{L}\p{M}\p{N}_-]{0,79})[ \t]*=[ \t]*(?=[^\s=])/u;
/** `-one`; not `--one`, nor a negative number. */
const noSpaceAfterDash = /^-(?=[^\s\d.-])/;

/** A key and its value run together, where that makes the parser stumble. */
export function missingSpaceAfterColon({ lines, suspects }: Situation): readonly Diagnosis[] {
  return suspects.flatMap(line => {
    if (line.kind !== 'text') return [];
    const found = colonWithoutSpace(lines, line.body, line.content.end) ?? otherThanColon(lines, line);
    return found === undefined ? [] : [found];
  });
}

/** What is wrong with `title:Monthly` at an offset; undefined where something else stands there. */
export function colonWithoutSpace({ text }: Pick<Lines, 'text'>, start: number, end: number): Diagnosis | undefined {
  const key = noSpaceAfterColon.exec(text.slice(start, Math.min(end, start + 100)))?.[1];
  if (key === undefined) return undefined;
  const colon = start + key.length;
  const rest = { start: colon + 1, end };
  return {
    span: { start, end: colon + 1 },
    message: t(
      'A space is missing after “{0}:”, so that YAML reads on as if this were one word. Put a space after the colon.',
      key,
    ),
    title: t('Put a space after the colon'),
    edits:
      /[#&*!@`%|>]/.test(text.charAt(rest.start)) && !blockHeader.test(text.slice(rest.start, end))
        ? spacedAndQuoted(text, rest)
        : [insert(rest.start, ' ')],
  };
}

/** With the space alone the text would fall into the next trap. */
function spacedAndQuoted(text: string, rest: Span): readonly TextEdit[] {
  const [open, ...others] = quote(text, rest);
  return open === undefined ? [] : [{ ...open, newText: ` ${open.newText}` }, ...others];
}

/** A file whose keys and values all run together, which YAML takes for one text. */
export function keysWithoutSpace(lines: Lines, { span }: ScalarNode): Diagnosis | undefined {
  const found: Diagnosis[] = [];
  for (
    let line: Line | undefined = lines.at(span.start);
    line !== undefined && line.start < span.end;
    line = lines.next(line)
  ) {
    const diagnosis = colonWithoutSpace(lines, line.body, line.content.end) ?? otherThanColon(lines, line);
    if (diagnosis === undefined) return undefined;
    found.push(diagnosis);
  }
  return found[0] && { ...found[0], edits: found.flatMap(({ edits }) => edits) };
}

function otherThanColon({ text }: Lines, line: Line): Diagnosis | undefined {
  const body = text.slice(line.body, Math.min(line.content.end, line.body + 100));
  const wide = wideColon.exec(body);
  const match = wide ?? (line.key === undefined ? equalsSign.exec(body) : null);
  if (match === null) return undefined;
  const [written, key = ''] = match;
  const end = line.body + written.length;
  return {
    span: { start: line.body, end },
    message:
      wide === null
        ? t('YAML does not know “=”. Write a colon and a space after “{0}”.', key)
        : t(
            'The colon after “{0}” is a wide one, which YAML takes for a letter. Write an ordinary colon and a space.',
            key,
          ),
    title: t('Write “{0}: ”', key),
    edits: [{ start: line.body + key.length, end, newText: ': ' }],
  };
}

/** An item whose dash touches its text, where that makes the parser stumble. */
export function missingSpaceAfterDash({ lines, suspects }: Situation): readonly Diagnosis[] {
  return suspects.flatMap(line =>
    isDashed(lines, line) && isInList(lines, line) ? [dashesWithoutSpace(lines, line)] : [],
  );
}

/** True where a line begins with a dash that touches what follows. */
export function isDashed({ text }: Lines, line: Line): boolean {
  return line.kind === 'text' && noSpaceAfterDash.test(text.slice(line.content.start, line.content.start + 2));
}

/** The whole list is one mistake: whoever forgets one space forgets the next. */
export function dashesWithoutSpace(lines: Lines, first: Line): Diagnosis {
  const items = [first, ...siblingsBelow(lines, first)].filter(line => isDashed(lines, line));
  const word = shown(lines.text.slice(first.content.start, first.content.end));
  return {
    span: first.content,
    message: t(
      'A space is missing after the dash, so that YAML takes “{0}” for a text and not for an item of a list. Put a space after the dash.',
      word,
    ),
    title: t('Put a space after the dash'),
    edits: items.flatMap(item => spaced(lines, item)),
  };
}

/** A space after the dash; what stands under the first key of the item moves along with it. */
function spaced(lines: Lines, item: Line): readonly TextEdit[] {
  const under = lines.below(item, item.column);
  const moves = under[0]?.column === item.column + 1 ? under : [];
  return [insert(item.content.start + 1, ' '), ...moves.map(line => insert(line.start, ' '))];
}

function siblingsBelow(lines: Lines, first: Line): readonly Line[] {
  const siblings: Line[] = [];
  for (let line = lines.next(first); line !== undefined && line.column >= first.column; line = lines.next(line)) {
    if (line.column > first.column) continue;
    if (line.dashes.length === 0 && !isDashed(lines, line)) break;
    siblings.push(line);
  }
  return siblings;
}

/** True where a neighbour is an item too, or the line stands directly under a key. */
function isInList(lines: Lines, line: Line): boolean {
  const above = lines.previous(line);
  if (above === undefined) return siblingsBelow(lines, line).length > 0;
  if (above.column < line.column && above.key !== undefined && above.value.start === above.value.end) return true;
  for (let other: Line | undefined = above; other !== undefined && other.column >= line.column - 1; ) {
    if (other.column === line.column - 1) return other.dashes.length > 0;
    if (other.column === line.column || (other.dashes.length > 0 && other.column === line.column + 1)) {
      return other.dashes.length > 0 || isDashed(lines, other);
    }
    other = lines.previous(other);
  }
  return siblingsBelow(lines, line).length > 0;
}
