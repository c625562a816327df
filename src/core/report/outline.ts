import { t } from '@vscode/l10n';
import type { Report, ReportItem, ReportStep } from './report';

/** A part of the checklist with the items that count now, as the report shows it; the last part holds those for later. */
export interface OutlineSection {
  readonly title: string;
  readonly items: readonly ReportItem[];
}

/** The sections in their order; what is not held against a design before its launch stands in a part of its own at the end. */
export function outline({ sections, items }: Report): readonly OutlineSection[] {
  const now = sections.map(({ id, title }, index) => ({
    title: t('{0} {1}', index + 1, title),
    items: items.filter(item => item.section === id && !item.afterLaunch),
  }));
  const later = items.filter(({ afterLaunch }) => afterLaunch);
  const all = later.length === 0 ? now : [...now, { title: t('After the launch'), items: later }];
  return all.filter(section => section.items.length > 0);
}

/** More steps than these are not shown at the top; all of them stand with their items. */
const mostSteps = 20;

/** The next steps to begin with, and how many more there are. */
export function firstSteps({ nextSteps }: Report): { readonly steps: readonly ReportStep[]; readonly more: number } {
  // One more than the most would take as much room as saying that there is one more.
  const shown = nextSteps.length <= mostSteps + 1 ? nextSteps : nextSteps.slice(0, mostSteps);
  return { steps: shown, more: nextSteps.length - shown.length };
}
