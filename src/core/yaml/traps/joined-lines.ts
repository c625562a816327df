import { t } from '@vscode/l10n';
import type { Line, Lines } from '../lines';
import type { ScalarNode, YamlNode } from '../node';
import { insert } from '../quoting';
import { dashesWithoutSpace, isDashed } from './missing-space';
import { itemOutOfLine } from './out-of-line';
import type { Diagnosis } from './trap';
import { isDivider, noDivider } from './wrapped-line';

/**
 * Lines that were to be items of a list, and that YAML joins to one text. A text may well have a line that begins with a dash; only
 * what cannot be one is told.
 * @param owner what the text stands in.
 */
export function joinedLines(lines: Lines, node: ScalarNode, owner: YamlNode): Diagnosis | undefined {
  const first = lines.at(node.span.start);
  const rest = linesUpTo(lines, first, node.span.end);
  if (first.content.start === node.span.start && isDashed(lines, first) && rest.every(line => isItem(lines, line))) {
    return dashesWithoutSpace(lines, first);
  }
  const divider = rest.find(line => isDivider(lines, line));
  if (divider !== undefined) return noDivider(divider);
  const items = rest.filter(line => isItem(lines, line));
  const item = items[0];
  if (item === undefined) return undefined;
  if (owner.kind === 'list' && first.dashes.length > 0) {
    const dash = (first.dashes.at(-1) ?? first.content.start) - first.start;
    const isBesideDash = item.column !== first.body - first.start && Math.abs(item.column - dash) <= 3;
    if (isBesideDash)
      return isDashed(lines, item) ? dashesWithoutSpace(lines, item) : itemOutOfLine(lines, item, first);
  }
  const isListBelow = items.length > 1 && items.length === rest.length;
  return isListBelow && first.body <= node.span.start ? listBelowText(node, item) : undefined;
}

function linesUpTo(lines: Lines, first: Line, end: number): readonly Line[] {
  const found: Line[] = [];
  for (let next = lines.next(first); next !== undefined && next.start < end; next = lines.next(next)) found.push(next);
  return found;
}

function isItem(lines: Lines, line: Line): boolean {
  return line.dashes.length > 0 || isDashed(lines, line);
}

/** A list below a text that stands beside its key: kept as it is typed, line by line. */
function listBelowText({ span }: ScalarNode, item: Line): Diagnosis {
  return {
    span: item.content,
    message: t(
      'A text stands above this list already, and YAML joins the list to it in one line. Write “|” and begin the text on the next line to keep the lines, or take the text out.',
    ),
    title: t('Keep the lines with “|”'),
    edits: [insert(span.start, `|\n${' '.repeat(item.column)}`)],
  };
}
