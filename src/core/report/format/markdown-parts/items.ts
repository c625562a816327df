import { t } from '@vscode/l10n';
import { stateName, weightName } from '../../../checklist/names';
import type { ReportCriterion, ReportItem } from '../../report';
import { declarationWords, noteWords, outcomeSign, outcomeWord, stateSign, waiverWords } from '../../words';
import type { Linker } from './links';
import { code, type Flow, heading, type Item, list, type Part, paragraph, strong } from './nodes';

/** An item: its question and state, each criterion with links to its places, and why it matters. */
export function itemNodes(linker: Linker, item: ReportItem): readonly Flow[] {
  const { reason, waived, declared } = item;
  const note = noteWords(item);
  return [
    heading(3, t('{0} {1}', stateSign(item.state), item.question)),
    paragraph(strong(stateName(item.state)), ' · ', weightName(item.weight), ' · ', code(item.id)),
    ...(reason === undefined ? [] : [paragraph(reason)]),
    ...(waived === undefined ? [] : [paragraph(waiverWords(waived), ' (', linker.place(waived), ')')]),
    ...(declared === undefined ? [] : [paragraph(declarationWords(declared), ' (', ...proof(linker, declared), ')')]),
    ...(item.state === 'n/a' ? [] : [list(item.criteria.map(criterion => criterionItem(linker, criterion)))]),
    ...(note === undefined ? [] : [paragraph(note)]),
    paragraph(t('Why it matters: {0}', item.why), ' (', item.source, ')'),
  ];
}

function criterionItem(linker: Linker, { outcome, text, next, evidence, lacking }: ReportCriterion): Item {
  const found = linker.places(evidence);
  const sign = outcomeSign(outcome);
  if (outcome === 'holds')
    return { parts: [t('{0} {1}', sign, text), ...(found.length === 0 ? [] : [': ', ...found])] };
  const where = linker.places(lacking);
  return {
    parts: [t('{0} {1}: {2}', sign, outcomeWord(outcome), text), ...inBrackets(outcome, found)],
    ...(next === undefined
      ? {}
      : { below: [{ parts: [t('→ {0}', next), ...(where.length === 0 ? [] : [': ', ...where])] }] }),
  };
}

/** Where the design says that it is lacking; of what is not said, how far it is said. */
function inBrackets(outcome: ReportCriterion['outcome'], found: readonly Part[]): readonly Part[] {
  if (found.length === 0) return [];
  return outcome === 'silent' ? [' (', t('so far:'), ' ', ...found, ')'] : [' (', ...found, ')'];
}

/** Where somebody declared it, and where the design says the contrary. */
function proof(linker: Linker, declared: NonNullable<ReportItem['declared']>): readonly Part[] {
  const contrary = linker.places(declared.contradictedBy);
  return [linker.place(declared), ...(contrary.length === 0 ? [] : ['; ', t('against it:'), ' ', ...contrary])];
}
