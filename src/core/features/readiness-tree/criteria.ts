import { t } from '@vscode/l10n';
import type { Outcome } from '../../checklist/item';
import type { CriterionResult, ItemResult, State } from '../../checklist/readiness';
import type { Design } from '../../model/design';
import type { Place } from '../../model/fact';
import { plain } from '../../report/plain';
import { outcomeSign, outcomeWord } from '../../report/words';
import { placeName } from '../outline/place-name';
import type { Fix, ReadinessNode } from './node';

/** More places than these are not listed under a criterion. */
const mostPlaces = 12;

const states: Readonly<Record<Outcome, State>> = { holds: 'met', fails: 'unmet', silent: 'open', 'n/a': 'n/a' };

/** A criterion with its next step and the places that it is about. */
export function criterionNode(design: Design, { item }: ItemResult, result: CriterionResult): ReadinessNode {
  const { criterion, judgement } = result;
  const id = `${item.id}/${criterion.id}`;
  const said = 'text' in judgement ? judgement.text : undefined;
  const title = said === undefined ? t(criterion.text) : plain(said);
  const word = outcomeWord(judgement.outcome);
  const isUnsettled = judgement.outcome === 'fails' || judgement.outcome === 'silent';
  const step = isUnsettled ? [stepNode(design, item.id, result)] : [];
  return {
    id,
    type: 'criterion',
    title,
    description: `${outcomeSign(judgement.outcome)} ${word}`,
    label: [title, word].join(', '),
    state: states[judgement.outcome],
    item: item.id,
    place: evidenceOf(result)[0] ?? lackingOf(result)[0],
    fix: isUnsettled ? fixOf(design, result) : undefined,
    children: [...step, ...placeNodes(design, id, item.id, result)],
  };
}

/** What to do about a criterion that does not hold. */
export function stepNode(design: Design, item: string, result: CriterionResult): ReadinessNode {
  const fix = fixOf(design, result);
  const title = t(result.criterion.next);
  const path = fix.path ?? t('a new file');
  return {
    id: `${item}/${result.criterion.id}/next`,
    type: 'step',
    title,
    description: path,
    label: [t('Next step: {0}', title), path].join(', '),
    state: undefined,
    item,
    place: fix.path === undefined ? undefined : (lackingOf(result)[0] ?? { path: fix.path, at: fix.at }),
    fix,
    children: [],
  };
}

/** The first place that should say more; else the key where such a fact belongs. */
function fixOf(design: Design, result: CriterionResult): Fix {
  const { where } = result.criterion;
  const [lacking] = lackingOf(result);
  const kind = lacking === undefined ? undefined : design.file(lacking.path)?.kind;
  if (lacking !== undefined && kind !== undefined) return { kind, at: lacking.at, path: lacking.path };
  return { ...where, path: design.files.find(file => file.kind === where.kind)?.path };
}

function placeNodes(design: Design, id: string, item: string, result: CriterionResult): readonly ReadinessNode[] {
  const lines = [
    ...evidenceOf(result).map(place => placeNode(design, id, item, place, undefined)),
    ...lackingOf(result).map(place => placeNode(design, id, item, place, t('should say more'))),
  ];
  const nodes = [...new Map(lines.map(node => [node.id, node])).values()];
  const more = nodes.length - mostPlaces;
  if (more <= 0) return nodes;
  const title = more === 1 ? t('… and 1 more place') : t('… and {0} more places', more);
  return [...nodes.slice(0, mostPlaces), noteNode(`${id}/more`, title, item)];
}

/** A line of a file. */
function placeNode(design: Design, id: string, item: string, place: Place, remark: string | undefined): ReadinessNode {
  const { line } = design.range(place).start;
  const title = placeName(design, place) || place.path;
  const where = t('{0}, line {1}', place.path, line + 1);
  const description = remark === undefined ? where : t('{0} – {1}', remark, where);
  return {
    id: `${id}/${place.path}:${line}`,
    type: 'place',
    title,
    description,
    label: [title, description].join(', '),
    state: undefined,
    item,
    place,
    fix: undefined,
    children: [],
  };
}

/** Where a point is borne out, criterion by criterion, and where more should be said. */
export function placesOf({ criteria }: ItemResult): readonly Place[] {
  return criteria.flatMap(result => [...evidenceOf(result), ...lackingOf(result)]);
}

export function noteNode(id: string, title: string, item?: string): ReadinessNode {
  return {
    id,
    type: 'note',
    title,
    description: '',
    label: title,
    state: undefined,
    item,
    place: undefined,
    fix: undefined,
    children: [],
  };
}

function evidenceOf({ judgement }: CriterionResult): readonly Place[] {
  return 'evidence' in judgement ? judgement.evidence.map(bare) : [];
}

function lackingOf({ judgement }: CriterionResult): readonly Place[] {
  return 'lacking' in judgement ? judgement.lacking.map(bare) : [];
}

/** A place without what was found there. */
function bare({ path, at }: Place): Place {
  return { path, at };
}
