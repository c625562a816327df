import { t } from '@vscode/l10n';
import { stateName, weightName } from '../../../checklist/names';
import type { ReportCriterion, ReportItem } from '../../report';
import { declarationWords, noteWords, outcomeWord, waiverWords } from '../../words';
import { type Page, places, stateOfOutcome } from './page';

/** An item: its question and state, each criterion with its places, and why it matters. */
export function itemBlocks(page: Page, item: ReportItem): string {
  const under = { indent: 2 };
  const note = noteWords(item);
  return [
    page.signed(item.state, item.question, 0, page.styles.strong),
    page.block(t('{0} ({1}, {2})', stateName(item.state), weightName(item.weight), item.id), {
      ...under,
      style: page.styles.faint,
    }),
    ...(item.reason === undefined ? [] : [page.block(item.reason, under)]),
    ...(item.waived === undefined ? [] : [page.block(waiverWords(item.waived), under)]),
    ...(item.declared === undefined ? [] : [page.block(declarationWords(item.declared), under)]),
    ...(item.state === 'n/a' ? [] : item.criteria.map(criterion => criterionBlock(page, criterion))),
    ...(note === undefined ? [] : [page.block(note, under)]),
    page.block(t('Why: {0} ({1})', item.why, item.source), under),
  ].join('\n');
}

function criterionBlock(page: Page, { outcome, text, next, evidence, lacking }: ReportCriterion): string {
  const state = stateOfOutcome(outcome);
  const found = places(evidence);
  if (outcome === 'holds') return page.signed(state, found === '' ? text : t('{0}: {1}', text, found), 2);
  const said = t('{0}: {1}', outcomeWord(outcome), text);
  const where = places(lacking);
  return [
    page.signed(
      state,
      found === '' ? said : t('{0} ({1})', said, outcome === 'silent' ? t('so far: {0}', found) : found),
      2,
    ),
    ...(next === undefined
      ? []
      : [page.block(where === '' ? next : t('{0}: {1}', next, where), { indent: 4, prefix: '→ ' })]),
  ].join('\n');
}
