import { t } from '@vscode/l10n';
import { dateInWords } from '../../../report/dates';
import { legible } from '../../../report/format/html/legible';
import { renderPage } from '../../../report/format/html/page';
import type { Portfolio } from '../../portfolio';
import type { PortfolioLinks } from '../links';
import { titleOf } from '../words';
import { PortfolioBody } from './portfolio-body';

export interface PortfolioHtmlOptions extends PortfolioLinks {
  /** The language of the texts, as in `en`. */
  readonly language?: string;
}

/** The portfolio as one HTML page that needs nothing else. The reports of the designs are pages of their own. */
export function renderPortfolioHtml(portfolio: Portfolio, { language = 'en', ...links }: PortfolioHtmlOptions): string {
  const title = t('{0}, {1}', titleOf(portfolio), dateInWords(portfolio.asOf));
  return renderPage(title, language, <PortfolioBody portfolio={legible(portfolio)} links={links} />);
}
