import { t } from '@vscode/l10n';
import { dateInWords } from '../../report/dates';
import { reportToText } from '../../report/format/text';
import { block, columnsOf, readableWidth } from '../../report/format/text-parts/layout';
import { type Page, pageOf, places } from '../../report/format/text-parts/page';
import type { StateCounts } from '../../report/report';
import type { Styles } from '../../report/styles';
import { score, stateOfVerdict, stateSign } from '../../report/words';
import type { Branch, OpenPoint, Portfolio, PortfolioDesign } from '../portfolio';
import {
  andMore,
  headings,
  launchWords,
  nameOf,
  noLaunch,
  notes,
  noVerdictChanged,
  openWords,
  partWords,
  reportsElsewhere,
  shardWords,
  shownOf,
  shownPoints,
  titleOf,
  verdictChanges,
  verdictCounts,
  whereOpen,
} from './words';

/**
 * The portfolio for a terminal, and below it the reports of the designs where they were asked for.
 * @param columns how wide the terminal is, where somebody knows
 */
export function portfolioToText(portfolio: Portfolio, styles: Styles, columns?: number): string {
  const page = pageOf(styles, columns);
  const rule = '='.repeat(readableWidth(columns));
  const reports = (portfolio.reports ?? []).map(report => `\n${rule}\n\n${reportToText(report, styles, columns)}`);
  return `${portfolioBlocks(page, portfolio).join('\n\n')}\n${reports.join('')}`;
}

function portfolioBlocks(page: Page, portfolio: Portfolio): readonly string[] {
  if (portfolio.designs.length === 0) return [head(page, portfolio), page.block(notes.noDesigns(), { indent: 0 })];
  const changes = verdictChanges(portfolio);
  return [
    head(page, portfolio),
    ...(changes === undefined ? [] : [section(page, headings.changes(), listed(page, changes, noVerdictChanged()))]),
    section(
      page,
      headings.designs(),
      portfolio.summary.tree.map(branch => designBlock(page, portfolio, branch)),
    ),
    section(page, headings.sections(), sections(page, portfolio)),
    section(page, headings.launches(), launches(page, portfolio)),
    section(page, headings.open(), open(page, portfolio)),
    section(page, headings.themes(), themes(page, portfolio)),
    section(page, headings.people(), people(page, portfolio)),
    ...(portfolio.reports === undefined ? [page.block(reportsElsewhere(), { indent: 0 })] : []),
  ];
}

function section(page: Page, title: string, lines: readonly string[]): string {
  return [page.heading(title), ...lines].join('\n');
}

function head(page: Page, portfolio: Portfolio): string {
  const shard = shardWords(portfolio);
  return [
    page.block(titleOf(portfolio), { indent: 0, style: page.styles.strong }),
    page.block(t('As of {0}', dateInWords(portfolio.asOf)), { indent: 0, style: page.styles.faint }),
    ...(shard === undefined ? [] : [page.block(t('{0}.', shard), { indent: 0 })]),
    ...(portfolio.redacted ? [page.block(t('People are named by role or initials.'), { indent: 0 })] : []),
    '',
    ...verdictCounts(portfolio.summary).map(({ shape, text }) => page.signed(shape, text, 0)),
  ].join('\n');
}

function designBlock(page: Page, { designs }: Portfolio, { design: index, depth, partOf }: Branch): string {
  const design = designs[index];
  if (design === undefined) return '';
  const parent = partOf === undefined ? undefined : designs[partOf];
  const indent = depth * 2;
  const launch = design.launch === undefined ? noLaunch() : t('launch {0}', launchWords(design.launch));
  const details = [design.path, score(design.counts), launch];
  return [
    page.signed(
      stateOfVerdict[design.verdict.state],
      t('{0}: {1}', fullName(design), design.verdict.text),
      indent,
      page.styles.strong,
    ),
    page.block(details.join('; '), {
      indent: indent + 2,
      style: page.styles.faint,
    }),
    ...(parent === undefined
      ? []
      : [page.block(t('Part of {0}', nameOf(parent)), { indent: indent + 2, style: page.styles.faint })]),
  ].join('\n');
}

function fullName(design: PortfolioDesign): string {
  const { name, shortName } = design;
  return shortName === undefined || shortName === name ? nameOf(design) : t('{0} ({1})', name, shortName);
}

/** Columns of figures under the numbers of the sections; the numbers are explained above. */
function sections(page: Page, { designs, summary }: Portfolio): readonly string[] {
  const letter = t({
    message: 'L',
    comment: ['Stands for “after the launch” at the head of a column, among the numbers of the sections'],
  });
  const heads = summary.sections.map((_, index) =>
    index === summary.sections.length - 1 ? letter : String(index + 1),
  );
  const rows = [
    ...summary.tree.map(({ design, depth }) => {
      const entry = designs[design];
      const name = entry === undefined ? '' : nameOf(entry);
      return { name: `${'  '.repeat(depth)}${name}`, counts: entry?.sections ?? [] };
    }),
    { name: t('All designs'), counts: summary.sections.map(({ counts }) => counts) },
  ];
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map(({ counts }) => figure(counts[column]).length)),
  );
  const room = Math.max(12, readableWidth() - widths.reduce((sum, width) => sum + width + 2, 0));
  const first = Math.min(room, Math.max(...rows.map(({ name }) => columnsOf(name))));
  const line = (name: string, cells: readonly string[]) =>
    `${fitted(name, first)}${cells.map((cell, column) => `  ${cell.padStart(widths[column] ?? 0)}`).join('')}`;
  return [
    block(notes.sections(), readableWidth(), { indent: 0 }),
    ...summary.sections.map(({ title }, index) =>
      page.block(index === summary.sections.length - 1 ? t('{0} {1}', letter, title) : title, { indent: 2 }),
    ),
    '',
    page.styles.strong(line('', heads)),
    ...rows.map(({ name, counts }) => line(name, counts.map(figure))),
  ];
}

function figure(counts: StateCounts | undefined): string {
  return counts === undefined || counts.total === 0 ? '–' : `${counts.met}/${counts.total - counts['n/a']}`;
}

/** A text in exactly so many columns. */
function fitted(text: string, width: number): string {
  let short = text;
  while (columnsOf(short) > width) short = `${[...short].slice(0, -2).join('')}…`;
  return short + ' '.repeat(width - columnsOf(short));
}

function launches(page: Page, { designs, summary }: Portfolio): readonly string[] {
  const lines = summary.launches.map(launch => t('{0}: {1}', launchWords(launch), named(designs, launch.design)));
  return listed(page, lines, notes.noLaunches());
}

function open(page: Page, portfolio: Portfolio): readonly string[] {
  const { points, more } = shownPoints(portfolio.summary);
  if (points.length === 0) return [page.block(notes.noOpen(), { indent: 0 })];
  const lines = points.flatMap(point => [
    page.block(point.question, { indent: 0, prefix: `${stateSign('open')} `, style: page.styles.strong }),
    page.block(t('{0} ({1}): {2}', openWords(point, portfolio), point.item, where(portfolio, point)), {
      indent: 2,
    }),
  ]);
  return [...lines, ...(more === 0 ? [] : [page.block(t('… {0}.', andMore(more)), { indent: 0 })])];
}

function where(portfolio: Portfolio, point: OpenPoint): string {
  const { words, named: indices } = whereOpen(point, portfolio);
  if (indices.length === 0) return words ?? '';
  const all = names(portfolio, indices);
  return words === undefined ? all : t('{0} {1}', words, all);
}

function themes(page: Page, portfolio: Portfolio): readonly string[] {
  const { designs, summary } = portfolio;
  if (summary.themes.length === 0) return [page.block(notes.noThemes(), { indent: 0 })];
  return summary.themes.flatMap(({ title, in: places_, people: brokers }) => [
    page.block(title, { indent: 0, prefix: '- ', style: page.styles.strong }),
    ...shownOf(places_).shown.map(({ design, leaders, line }) =>
      page.block(
        leaders.length === 0
          ? t('{0} ({1})', named(designs, design), places([line]))
          : t('{0}: led by {1} ({2})', named(designs, design), leaders.join('; '), places([line])),
        { indent: 2 },
      ),
    ),
    ...moreLine(page, shownOf(places_).more),
    ...(brokers.length === 0
      ? []
      : [page.block(t('Members in several of them: {0}', brokers.join(', ')), { indent: 2 })]),
  ]);
}

function people(page: Page, { designs, redacted, summary }: Portfolio): readonly string[] {
  if (redacted) return [page.block(notes.redacted(), { indent: 0 })];
  if (summary.people.length === 0) return [page.block(notes.noPeople(), { indent: 0 })];
  const lines = summary.people.flatMap(({ name, organisation, in: places_ }) => [
    page.block(t('{0} ({1})', name, organisation), { indent: 0, prefix: '- ', style: page.styles.strong }),
    ...shownOf(places_).shown.map(place => {
      const part = partWords(place);
      const where = named(designs, place.design);
      return page.block(part === '' ? where : t('{0}: {1}', where, part), { indent: 2 });
    }),
    ...moreLine(page, shownOf(places_).more),
  ]);
  return [page.block(notes.people(), { indent: 0, style: page.styles.faint }), ...lines];
}

function moreLine(page: Page, more: number): readonly string[] {
  return more === 0 ? [] : [page.block(andMore(more), { indent: 2 })];
}

function listed(page: Page, lines: readonly string[], otherwise: string): readonly string[] {
  return lines.length === 0
    ? [page.block(otherwise, { indent: 0 })]
    : lines.map(line => page.block(line, { indent: 0, prefix: '- ' }));
}

function named(designs: readonly PortfolioDesign[], index: number): string {
  const design = designs[index];
  return design === undefined ? '' : nameOf(design);
}

function names({ designs }: Portfolio, indices: readonly number[]): string {
  const { shown, more } = shownOf(indices);
  return [...shown.map(index => named(designs, index)), ...(more === 0 ? [] : [andMore(more)])].join(', ');
}
