import { number } from './numbers';
import { isReached, type Outcome, type Section, type Verdict } from './outcome';

/** What a table is written as: the whole, of its parts. */
interface Style {
  readonly heading: (text: string) => string;
  readonly table: (columns: readonly string[], rows: readonly (readonly string[])[]) => readonly string[];
  readonly item: (text: string) => string;
}

const markdownStyle: Style = {
  heading: text => `### ${text}`,
  table: (columns, rows) =>
    [columns, columns.map((_, at) => (areNumbers(rows, at) ? '---:' : '---')), ...rows].map(
      cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`,
    ),
  item: text => `- ${text}`,
};

const plainStyle: Style = {
  heading: text => text,
  table: (columns, rows) => {
    const widths = columns.map((column, at) => Math.max(column.length, ...rows.map(row => row[at]?.length ?? 0)));
    return [columns, ...rows].map(cells =>
      cells
        .map((cell, at) => (areNumbers(rows, at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    );
  },
  item: text => `  ${text}`,
};

/** Whether a column holds figures, or nothing. */
function areNumbers(rows: readonly (readonly string[])[], at: number): boolean {
  return rows.every(row => /^(?:[≤≥] )?(?:[\d.,]+(?: \S+)?|–.*|)$/.test(row[at] ?? ''));
}

export const toMarkdown = (machine: readonly string[], outcome: Outcome) => rendered(markdownStyle, machine, outcome);

export const toText = (machine: readonly string[], outcome: Outcome) => rendered(plainStyle, machine, outcome);

function rendered(style: Style, machine: readonly string[], { sections, verdicts }: Outcome): string {
  const goals: Section = {
    title: 'Goals',
    notes: [],
    columns: ['', 'what', 'wanted', 'measured', ''],
    rows: [...verdicts].sort(byGoal).map(goalRow),
  };
  const parts = [
    machine.map(style.item).join('\n'),
    ...(verdicts.length === 0 ? [] : [sectionText(style, goals)]),
    ...sections.map(section => sectionText(style, section)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function sectionText(style: Style, { title, notes, columns, rows }: Section): string {
  const parts = [style.heading(title), style.table(columns, rows).join('\n'), notes.map(style.item).join('\n')];
  return parts.filter(part => part !== '').join('\n\n');
}

function goalRow(verdict: Verdict): string[] {
  const { goal, what, figure, wanted, unit = '×', note } = verdict;
  const [sign, bound] = 'atLeast' in wanted ? ['≥', wanted.atLeast] : ['≤', wanted.atMost];
  const inUnit = (value: string) => `${value} ${unit}`.trimEnd();
  const said = Number.isNaN(figure) ? 'not measured' : isReached(verdict) ? 'reached' : 'missed';
  return [
    goal,
    what,
    inUnit(`${sign} ${bound}`),
    inUnit(number(figure)),
    note === undefined ? said : `${said}; ${note}`,
  ];
}

function byGoal(one: Verdict, other: Verdict): number {
  return Number(one.goal.slice(1)) - Number(other.goal.slice(1));
}
