import { t } from '@vscode/l10n';
import { type Page, pageOf, places, styleOf } from '../../report/format/text-parts/page';
import { plain } from '../../report/plain';
import type { EarlierFinding } from '../../report/since';
import type { Styles } from '../../report/styles';
import { stateSign } from '../../report/words';
import type { DiffedDesign, DiffResult, PlanChange, ReadinessChange } from '../changes';
import {
  byPart,
  comparisonWords,
  itemWords,
  noChange,
  readinessTitle,
  shownDesigns,
  signOf,
  titleOf,
  unchangedWords,
  verdictWords,
} from './words';

/**
 * What changed, for a terminal.
 * @param columns how wide the terminal is, where somebody knows
 */
export function diffToText(result: DiffResult, styles: Styles, columns?: number): string {
  const page = pageOf(styles, columns);
  const unchanged = unchangedWords(result);
  const blocks = [
    ...shownDesigns(result).map(design => designBlock(page, design, result)),
    ...(unchanged === undefined ? [] : [page.block(unchanged, { indent: 0 })]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function designBlock(page: Page, design: DiffedDesign, result: DiffResult): string {
  const { styles } = page;
  const head = [
    page.block(titleOf(design), { indent: 0, style: styles.strong }),
    page.block(t('{0}: {1}', plain(design.path), comparisonWords(result)), { indent: 0, style: styles.faint }),
  ].join('\n');
  const notes = design.notes.map(note => page.block(plain(note), { indent: 0, style: styles.doubtful }));
  return [head, ...notes, ...planBlocks(page, design), readinessBlock(page, design.readiness)].join('\n\n');
}

function planBlocks(page: Page, design: DiffedDesign): readonly string[] {
  const { changes } = design;
  if (changes.length === 0) return [page.block(noChange(design), { indent: 0 })];
  return byPart(changes).map(({ title, changes: found }) =>
    [page.heading(title), ...found.map(change => changeLine(page, change))].join('\n'),
  );
}

function changeLine(page: Page, change: PlanChange): string {
  const { styles } = page;
  const style = { added: styles.good, removed: styles.bad, changed: styles.doubtful, renamed: styles.note }[
    change.kind
  ];
  return page.block(t('{0} ({1})', plain(change.text), places([change])), {
    indent: 0,
    prefix: `${signOf(change.kind)} `,
    stylePrefix: style,
  });
}

function readinessBlock(page: Page, readiness: ReadinessChange): string {
  const { items, findings } = readiness;
  return [
    page.heading(readinessTitle()),
    page.block(verdictWords(readiness), { indent: 0, style: page.styles.strong }),
    ...items.map(item =>
      page.block(t('{0} ({1})', itemWords(item), item.id), {
        indent: 0,
        prefix: `${stateSign(item.after)} `,
        stylePrefix: styleOf(page.styles, item.after),
      }),
    ),
    ...findingLines(page, t('New findings in the files:'), findings.new),
    ...findingLines(page, t('Findings that are gone:'), findings.gone),
  ].join('\n');
}

function findingLines(page: Page, title: string, findings: readonly EarlierFinding[]): readonly string[] {
  if (findings.length === 0) return [];
  return [
    page.block(title, { indent: 0 }),
    ...findings.map(finding =>
      page.block(t('{0}: {1} ({2})', places([finding]), plain(finding.message), finding.rule), {
        indent: 2,
        prefix: '- ',
      }),
    ),
  ];
}
