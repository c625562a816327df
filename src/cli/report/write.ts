import { dirname, relative, resolve, sep } from 'node:path';
import { t } from '@vscode/l10n';
import { buildPortfolio } from '../../core/portfolio/build';
import { renderPortfolioHtml } from '../../core/portfolio/format/html/html';
import { portfolioToJson } from '../../core/portfolio/format/json';
import type { PortfolioLinks } from '../../core/portfolio/format/links';
import { portfolioToMarkdown } from '../../core/portfolio/format/markdown';
import { portfolioToText } from '../../core/portfolio/format/text';
import { indexPage, pageNames } from '../../core/portfolio/pages';
import type { JudgedDesigns, Portfolio, PortfolioDesign } from '../../core/portfolio/portfolio';
import { renderHtml } from '../../core/report/format/html/html';
import { reportToJson } from '../../core/report/format/json';
import { reportToMarkdown } from '../../core/report/format/markdown';
import { reportToText } from '../../core/report/format/text';
import type { Report } from '../../core/report/report';
import { noStyles, type Styles } from '../../core/report/styles';
import { type Outputs, stylesFor, writeResult, writeResults } from '../output';
import type { Ports } from '../ports';

export const reportFormats = ['text', 'md', 'html', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Prints and writes what was judged: one design as its report, several as a portfolio. @throws UsageError where a file cannot be written. */
export function writeReports(judged: JudgedDesigns, { printed, files }: Outputs<ReportFormat>, ports: Ports): void {
  const writer = writerOf(judged, ports);
  if (printed !== undefined) {
    ports.stdout.write(writer.page(printed, ports.cwd, stylesFor(ports), ports.stdout.columns));
  }
  for (const [format, file] of files) {
    if (isFolder(file) && (format === 'html' || format === 'md')) {
      writeResults(file, writer.pages(format, resolve(ports.cwd, file)), ports);
    } else {
      writeResult(file, writer.page(format, dirname(resolve(ports.cwd, file)), noStyles), ports);
      if (format === 'html') writer.hint?.();
    }
  }
}

/** Makes texts for a folder, from which their links lead to the designs. */
interface Writer {
  readonly page: (format: ReportFormat, folder: string, styles: Styles, columns?: number) => string;
  /** Texts by file name, for a folder of their own. */
  readonly pages: (format: 'html' | 'md', folder: string) => ReadonlyMap<string, string>;
  /** Says what a single page leaves out. */
  readonly hint?: () => void;
}

function writerOf(judged: JudgedDesigns, ports: Ports): Writer {
  const [report, ...others] = judged.reports ?? [];
  const [design] = judged.designs;
  const isOne = report !== undefined && design !== undefined && others.length === 0 && judged.shard === undefined;
  return isOne ? reportWriter(report, design, ports) : portfolioWriter(buildPortfolio(judged), ports);
}

function reportWriter(report: Report, design: PortfolioDesign, ports: Ports): Writer {
  const page: Writer['page'] = (format, folder, styles, columns) =>
    reportInFormat(format, report, linkBase(folder, design, ports), styles, columns);
  return {
    page,
    pages: (format, folder) => new Map([[`${indexPage}.${format}`, page(format, folder, noStyles)]]),
  };
}

function portfolioWriter(portfolio: Portfolio, ports: Ports): Writer {
  const linksFrom = (folder: string): PortfolioLinks => ({ base: design => linkBase(folder, design, ports) });
  return {
    page: (format, folder, styles, columns) => portfolioInFormat(format, portfolio, linksFrom(folder), styles, columns),
    pages: (format, folder) => portfolioPages(format, portfolio, linksFrom(folder)),
    ...(portfolio.reports === undefined
      ? {}
      : {
          hint: () =>
            ports.stderr.write(
              `${t('It holds the portfolio alone; `--out html=FOLDER/` writes the reports of the designs beside it.')}\n`,
            ),
        }),
  };
}

/** The portfolio, and the report of each design in a file of its own beside it. */
function portfolioPages(
  format: 'html' | 'md',
  portfolio: Portfolio,
  links: PortfolioLinks,
): ReadonlyMap<string, string> {
  const { designs, reports = [] } = portfolio;
  const files = pageNames(designs).map(name => `${name}.${format}`);
  const beside: PortfolioLinks =
    reports.length === 0 ? links : { ...links, report: design => `./${encodeURIComponent(files[design] ?? '')}` };
  const index = `${indexPage}.${format}`;
  const pages = new Map([[index, portfolioInFormat(format, portfolio, beside, noStyles)]]);
  for (const [place, report] of reports.entries()) {
    const design = designs[place];
    const file = files[place];
    if (design === undefined || file === undefined) continue;
    const linkBase = links.base(design);
    pages.set(
      file,
      format === 'html'
        ? renderHtml(report, { linkBase, portfolio: `./${index}` })
        : reportToMarkdown(report, { linkBase }),
    );
  }
  return pages;
}

function reportInFormat(
  format: ReportFormat,
  report: Report,
  linkBase: string | null,
  styles: Styles,
  columns?: number,
): string {
  switch (format) {
    case 'text':
      return reportToText(report, styles, columns);
    case 'md':
      return reportToMarkdown(report, { linkBase });
    case 'html':
      return renderHtml(report, { linkBase });
    case 'json':
      return reportToJson(report);
  }
}

function portfolioInFormat(
  format: ReportFormat,
  portfolio: Portfolio,
  links: PortfolioLinks,
  styles: Styles,
  columns?: number,
): string {
  switch (format) {
    case 'text':
      return portfolioToText(portfolio, styles, columns);
    case 'md':
      return portfolioToMarkdown(portfolio, links);
    case 'html':
      return renderPortfolioHtml(portfolio, links);
    case 'json':
      return portfolioToJson(portfolio);
  }
}

/** How links get from a folder to the design's files; null where its path is not told, so that no link tells it either. */
function linkBase(from: string, { path, withheld }: PortfolioDesign, { cwd }: Ports): string | null {
  if (withheld === true) return null;
  return relative(from, resolve(cwd, path)).split(sep).map(encodeURIComponent).join('/');
}

function isFolder(file: string): boolean {
  return file.endsWith('/') || file.endsWith(sep);
}
