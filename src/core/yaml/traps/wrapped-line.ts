import { t } from '@vscode/l10n';
import { columnOfValue, type Line, type Lines } from '../lines';
import { insert, shown } from '../quoting';
import type { Diagnosis, Situation } from './trap';

const oneWord = /^[\p{L}\p{M}\p{N}_-]{1,80}$/u;

/** Lines that are neither key nor item: a text that goes on, or else a key without its colon. */
export function looseLine({ lines, suspects }: Situation): readonly Diagnosis[] {
  return suspects.flatMap(line => {
    if (line.kind !== 'text' || lines.isStructure(line)) return [];
    return [...comment(lines, line), ...wrapped(lines, line), ...keyWithoutColon(lines, line)];
  });
}

/** A comment that goes on without its sign. */
function comment(lines: Lines, line: Line): readonly Diagnosis[] {
  if (lines.all[line.index - 1]?.kind !== 'comment') return [];
  const run = [line];
  for (
    let next = lines.all[line.index + 1];
    next?.kind === 'text' && !lines.isStructure(next);
    next = lines.all[next.index + 1]
  ) {
    run.push(next);
  }
  return [
    {
      span: line.content,
      message: t('This line goes on with the comment above, but every line of a comment needs its own “#”.'),
      title: t('Put “# ” before it'),
      edits: run.map(({ content }) => insert(content.start, '# ')),
    },
  ];
}

/** A line of signs between parts of a file. */
export function divider({ lines, suspects }: Situation): readonly Diagnosis[] {
  return suspects.filter(line => isDivider(lines, line)).map(noDivider);
}

export function isDivider(lines: Lines, line: Line): boolean {
  return line.kind === 'text' && /^(?:-{3,}|={3,}|\*{3,}|_{3,}|~{3,}|\+{3,}|\.{4,})$/.test(lines.content(line));
}

export function noDivider({ content }: Line): Diagnosis {
  return {
    span: content,
    message: t('YAML has no dividing lines. Put “#” and a space before it, so that it is a comment.'),
    title: t('Make it a comment'),
    edits: [insert(content.start, '# ')],
  };
}

/** A word with lines below that stand deeper: it was to be their key. */
export function missingColon({ lines, suspects }: Situation): readonly Diagnosis[] {
  return suspects.flatMap(line => {
    const next = lines.next(line);
    const opens = next !== undefined && next.column > line.column && lines.isStructure(next);
    const isWord = line.kind === 'text' && !lines.isStructure(line) && oneWord.test(lines.content(line));
    return opens && isWord ? [addColon(lines, line)] : [];
  });
}

/** A word that no text stands before. */
function keyWithoutColon(lines: Lines, line: Line): readonly Diagnosis[] {
  return oneWord.test(lines.content(line)) ? [addColon(lines, line)] : [];
}

function addColon(lines: Lines, line: Line): Diagnosis {
  const word = shown(lines.content(line));
  return {
    span: line.content,
    message: t('A colon is missing after “{0}”, so that YAML does not know it as a key.', word),
    title: t('Write “{0}:”', word),
    edits: [insert(line.content.end, ':')],
  };
}

/** A text that goes on without standing deeper than its key. */
function wrapped(lines: Lines, line: Line): readonly Diagnosis[] {
  const above = lines.previous(line);
  const column = above === undefined ? undefined : columnFor(lines, above);
  if (column === undefined || line.column >= column) return [];
  const run = [line];
  for (
    let next = lines.next(line);
    next !== undefined && !lines.isStructure(next) && next.column < column;
    next = lines.next(next)
  )
    run.push(next);
  return [
    {
      span: line.content,
      message: t(
        'This line goes on with the text above, but does not stand deeper than its key, so that YAML takes it for a key of its own. Indent it.',
      ),
      title: t('Indent the text'),
      edits: run.map(({ start, column: own }) => insert(start, ' '.repeat(column - own))),
    },
  ];
}

/** The column at which the text of a line goes on; undefined where it has none that could. */
function columnFor(lines: Lines, above: Line): number | undefined {
  if (above.kind === 'block') return lines.at(blockStart(lines, above)).column;
  const value = lines.value(above);
  if (/^["'[{*&!]/.test(value)) return undefined;
  if (above.key === undefined && above.dashes.length === 0) return above.column;
  return above.dashes.length > 0 && above.key === undefined ? above.body - above.start : columnOfValue(above) + 2;
}

/** Where the text of a block that a line is in begins. */
function blockStart(lines: Lines, line: Line): number {
  let first = line;
  for (let above = lines.previous(line); above?.kind === 'block'; above = lines.previous(above)) first = above;
  return first.start;
}
