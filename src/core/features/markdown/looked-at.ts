import { t } from '@vscode/l10n';
import { stateName } from '../../checklist/names';
import type { CriterionResult, ItemResult, Readiness } from '../../checklist/readiness';
import type { Place } from '../../model/fact';
import { type Flow, type Item, list, paragraph, strong } from '../../report/format/markdown-parts/nodes';
import { outcomeWord } from '../../report/words';
import type { Kind } from '../../schema/kinds';
import { schemaAt } from '../../schema/schemas';
import type { Path } from '../../yaml/node';

/** How many points are shown; the checklist itself has them all. */
const mostItems = 5;

/** The points of the checklist that look at a key, each with its state and what it looks for there. */
export function lookedAt(readiness: Readiness, kind: Kind, place: Place): readonly Flow[] {
  const found = readiness.items.flatMap(result => {
    const criteria = result.criteria.filter(criterion => looksAt(criterion, kind, place));
    return criteria.length === 0 ? [] : [listItem(result, criteria)];
  });
  if (found.length === 0) return [];
  const more = found.length - mostItems;
  const shown = found.slice(0, mostItems);
  const rest: readonly Item[] = more > 0 ? [{ parts: [t('… and {0} more', more)] }] : [];
  return [paragraph(strong(t('What the checklist asks'))), list([...shown, ...rest])];
}

function listItem({ item, state }: ItemResult, criteria: readonly CriterionResult[]): Item {
  return {
    parts: [t('{0} ({1})', t(item.question), stateName(state))],
    below: criteria.map(({ criterion, judgement }) => ({
      parts: [t('{0}: {1}', t(criterion.text), outcomeWord(judgement.outcome))],
    })),
  };
}

/** True where a criterion wants something written under this key, or has found something under it; of a map of entries only the former. */
function looksAt({ criterion, judgement }: CriterionResult, kind: Kind, place: Place): boolean {
  const { where } = criterion;
  if (where.kind === kind && isSame(generalised(kind, where.at), generalised(kind, place.at))) return true;
  const holdsEntries = schemaAt(kind, place.at)?.additionalProperties;
  if (typeof holdsEntries === 'object' || judgement.outcome === 'n/a') return false;
  return judgement.evidence.some(({ path, at }) => path === place.path && startsWith(at, place.at));
}

/** The path with ids and indexes left open. */
function generalised(kind: Kind, at: Path): Path {
  return at.map((step, depth) => {
    const isId = schemaAt(kind, at.slice(0, depth))?.['x-copse-id'] !== undefined;
    return isId || typeof step === 'number' ? '*' : step;
  });
}

function isSame(a: Path, b: Path): boolean {
  return a.length === b.length && startsWith(a, b);
}

function startsWith(path: Path, start: Path): boolean {
  return path.length >= start.length && start.every((step, index) => step === path[index]);
}
