import { t } from '@vscode/l10n';
import { outline } from '../outline';
import type { Report } from '../report';
import type { Styles } from '../styles';
import { head } from './text-parts/head';
import { itemBlocks } from './text-parts/items';
import { type Page, pageOf } from './text-parts/page';
import {
  calendar,
  changes,
  evaluation,
  findings,
  needs,
  participation,
  roles,
  themes,
  waivers,
} from './text-parts/tables';

/**
 * The report for a terminal: plain lines of 80 to 100 columns, the verdict first.
 * @param columns how wide the terminal is, where somebody knows
 */
export function reportToText(report: Report, styles: Styles, columns?: number): string {
  const page = pageOf(styles, columns);
  const sections = [
    head(page, report),
    ...outline(report).map(({ title, items }) =>
      [page.heading(title), ...items.map(item => itemBlocks(page, item))].join('\n\n'),
    ),
    section(page, t('Roles: who does what, for how much time and what reward'), roles(page, report)),
    section(page, t('Themes'), themes(page, report)),
    section(page, t('Monitoring and evaluation'), evaluation(page, report)),
    section(page, t('What people need a community for, and what serves it'), needs(page, report)),
    section(page, t('Who takes part'), participation(page, report)),
    section(page, t('Calendar'), calendar(page, report)),
    section(page, t('Waivers'), waivers(page, report)),
    section(page, t('Findings in the files'), findings(page, report)),
    ...(report.changes === undefined ? [] : [section(page, t('What changed'), changes(page, report.changes))]),
  ];
  return `${sections.join('\n\n')}\n`;
}

function section(page: Page, title: string, lines: readonly string[]): string {
  return [page.heading(title), lines.join('\n')].join('\n');
}
