import { t } from '@vscode/l10n';
import { renderToString } from 'preact-render-to-string';
import { dateInWords } from '../../dates';
import { plain } from '../../plain';
import type { Line, Report } from '../../report';
import { lineHref } from './href';
import { ReportBody } from './report-body';
import { pageStyles, reportStyles } from './styles/styles';
import { stylesHash } from './styles/styles-hash';

export interface HtmlOptions {
  /** Where the design's files lie: a web address, or a path from the report to the design. Empty where both lie together. */
  readonly linkBase?: string;
  /** The language of the texts, as in `en`. */
  readonly language?: string;
}

/** Nothing is loaded and nothing runs; only this very stylesheet counts. */
const policy = [
  "default-src 'none'",
  `style-src '${stylesHash}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The report as one HTML file that needs nothing else. */
export function renderHtml(report: Report, { linkBase = '', language = 'en' }: HtmlOptions = {}): string {
  const href = (line: Line) => lineHref(linkBase, line);
  const title = t('Readiness report: {0}, {1}', report.design.name, dateInWords(report.asOf));
  const page = renderToString(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="referrer" content="no-referrer" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{plain(title)}</title>
        <link rel="icon" href="data:," />
        <style>{reportStyles + pageStyles}</style>
      </head>
      <body>
        <ReportBody report={report} reading={{ href }} />
      </body>
    </html>,
  );
  return `<!doctype html>\n${page}\n`;
}
