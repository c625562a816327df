import { t } from '@vscode/l10n';
import { columnOfValue, type Line, type Lines } from '../lines';
import { quote } from '../quoting';
import type { Diagnosis, Situation } from './trap';

/** `themes: - fire`: an item beside its key. */
export function itemBesideKey({ lines, suspects }: Situation): readonly Diagnosis[] {
  return suspects.flatMap(line => {
    if (line.key === undefined || lines.text[line.value.start] !== '-') return [];
    const value = lines.value(line);
    if (value === '-') return [onlyDash(lines, line)];
    if (!/^-[ \t]/.test(value)) return [];
    const under = lines.below(line, columnOfValue(line))[0];
    const column = under?.dashes.length ? under.column : columnOfValue(line) + 2;
    return [
      {
        span: line.value,
        message: t('An item of a list begins on a line of its own, below its key. Move it down.'),
        title: t('Move the item to the next line'),
        edits: [
          {
            start: line.key.end === line.value.start ? line.key.end : afterColon(lines, line),
            end: line.value.start,
            newText: `\n${' '.repeat(column)}`,
          },
        ],
      },
    ];
  });
}

function afterColon({ text }: Lines, line: Line): number {
  return text.indexOf(':', line.key?.end ?? line.body) + 1;
}

function onlyDash(lines: Lines, line: Line): Diagnosis {
  return {
    span: line.value,
    message: t('YAML takes a dash alone for the start of a list. Leave the place empty, or put the dash in quotes.'),
    title: t('Put the dash in quotes'),
    edits: quote(lines.text, line.value),
  };
}

/** `* one`: items with asterisks for dashes. */
export function asterisks({ lines, fault, line }: Situation): readonly Diagnosis[] {
  if (fault.start !== line.content.start || !isAsterisk(lines, line)) return [];
  const items = [line];
  for (let next = lines.next(line); next !== undefined && next.column >= line.column; next = lines.next(next)) {
    if (next.column === line.column && !isAsterisk(lines, next)) break;
    if (next.column === line.column) items.push(next);
  }
  return [
    {
      span: line.content,
      message: t('In YAML the items of a list begin with a dash, not with “*”.'),
      title: t('Write dashes'),
      edits: items.map(({ content: { start } }) => ({ start, end: start + 1, newText: '-' })),
    },
  ];
}

function isAsterisk({ text }: Lines, { content: { start } }: Line): boolean {
  return text[start] === '*' && text[start + 1] === ' ';
}
