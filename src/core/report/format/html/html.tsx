import { t } from '@vscode/l10n';
import { dateInWords } from '../../dates';
import type { Line, Report } from '../../report';
import { lineHref } from './href';
import { renderPage } from './page';
import { ReportBody } from './report-body';

export interface HtmlOptions {
  /**
   * Where the design's files lie: a web address, or a path from the report to the design. Empty where both lie together; null
   * where no link can lead to them.
   */
  readonly linkBase?: string | null;
  /** Where the portfolio is that the report belongs to. */
  readonly portfolio?: string;
  /** The language of the texts, as in `en`. */
  readonly language?: string;
}

/** The report as one HTML file that needs nothing else. */
export function renderHtml(report: Report, { linkBase = '', portfolio, language = 'en' }: HtmlOptions = {}): string {
  const href = (line: Line) => (linkBase === null ? undefined : lineHref(linkBase, line));
  const title = t('Readiness report: {0}, {1}', report.design.name, dateInWords(report.asOf));
  return renderPage(
    title,
    language,
    <ReportBody report={report} reading={{ href, ...(portfolio === undefined ? {} : { portfolio }) }} />,
  );
}
