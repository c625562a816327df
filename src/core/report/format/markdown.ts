import { t } from '@vscode/l10n';
import { outline } from '../outline';
import type { Report } from '../report';
import { calendar, participation } from './markdown-parts/drawn';
import { head } from './markdown-parts/head';
import { itemNodes } from './markdown-parts/items';
import { type Linker, linkerOf } from './markdown-parts/links';
import { type Flow, heading } from './markdown-parts/nodes';
import { changes, evaluation, findings, needs, roles, themes, waivers } from './markdown-parts/tables';
import { write } from './markdown-parts/write';

export interface MarkdownOptions {
  /**
   * What goes before the path of a file in a link: a web address, or a path from the report to the design. Empty where both lie
   * together; null where no link can lead to the files.
   */
  readonly linkBase?: string | null;
}

/** The report as Markdown that git hosts render: tables, and drawings as Mermaid text. */
export function reportToMarkdown(report: Report, { linkBase = '' }: MarkdownOptions = {}): string {
  const linker = linkerOf(linkBase);
  return write([
    ...head(linker, report),
    ...outline(report).flatMap(({ title, items }) => [
      heading(2, title),
      ...items.flatMap(item => itemNodes(linker, item)),
    ]),
    ...tables(linker, report),
  ]);
}

function tables(linker: Linker, report: Report): readonly Flow[] {
  return [
    heading(2, t('Roles: who does what, for how much time and what reward')),
    ...roles(linker, report),
    heading(2, t('Themes')),
    ...themes(linker, report),
    heading(2, t('Monitoring and evaluation')),
    ...evaluation(report),
    heading(2, t('What people need a community for, and what serves it')),
    ...needs(report),
    heading(2, t('Who takes part')),
    ...participation(report),
    heading(2, t('Calendar')),
    ...calendar(linker, report),
    heading(2, t('Waivers')),
    ...waivers(linker, report),
    heading(2, t('Findings in the files')),
    ...findings(linker, report),
    ...(report.changes === undefined ? [] : [heading(2, t('What changed')), ...changes(report.changes)]),
  ];
}
