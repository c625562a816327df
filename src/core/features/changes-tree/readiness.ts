import { t } from '@vscode/l10n';
import { stateName } from '../../checklist/names';
import type { Readiness } from '../../checklist/readiness';
import type { ItemChange, ReadinessChange } from '../../diff/changes';
import { readinessTitle, verdictWords } from '../../diff/format/words';
import type { Design } from '../../model/design';
import { plain } from '../../report/plain';
import type { Line } from '../../report/report';
import type { EarlierFinding } from '../../report/since';
import { severityWord, stateSign } from '../../report/words';
import { placesOf } from '../readiness-tree/criteria';
import type { ChangeNode } from './node';
import { type Ids, noteNode, placeWords } from './words';

interface Now {
  readonly design: Design;
  readonly readiness: Readiness | undefined;
  readonly ids: Ids;
}

/** The verdict before and after, the points whose state is another, and what is found in the files or no longer found. */
export function readinessNode(change: ReadinessChange, now: Now): ChangeNode {
  const { items, findings } = change;
  const title = readinessTitle();
  const children = [
    ...verdictNodes(change),
    ...items.map(item => itemNode(item, now)),
    ...findingsNodes('new', t('New findings in the files'), findings.new, now),
    ...findingsNodes('gone', t('Findings that are gone'), findings.gone, now),
  ];
  const isSame = items.length + findings.new.length + findings.gone.length === 0;
  const description = isSame && !isOther(change) ? t('as it was') : '';
  return {
    id: 'readiness',
    type: 'readiness',
    title,
    description,
    label: description === '' ? title : [title, description].join(', '),
    children,
  };
}

function isOther({ verdict: { before, after } }: ReadinessChange): boolean {
  return before?.text !== after?.text;
}

function verdictNodes(change: ReadinessChange): readonly ChangeNode[] {
  const now = change.verdict.after ?? change.verdict.before;
  return now === null ? [] : [{ ...noteNode('verdict', verdictWords(change)), type: 'verdict', state: now.state }];
}

function itemNode({ id, question, before, after }: ItemChange, { design, readiness }: Now): ChangeNode {
  const title = plain(question);
  const states = t('{0} → {1}', stateName(before), stateName(after));
  const result = readiness?.items.find(({ item }) => item.id === id);
  const [place] = result === undefined ? [] : placesOf(result);
  return {
    id: `item/${id}`,
    type: 'item',
    title,
    description: `${stateSign(after)} ${states}`,
    label: t('{0}, was {1}, and is {2}', title, stateName(before), stateName(after)),
    state: after,
    item: id,
    ...(place === undefined ? {} : { now: { path: place.path, line: design.range(place).start.line + 1 } }),
    children: [],
  };
}

function findingsNodes(
  which: 'new' | 'gone',
  title: string,
  findings: readonly EarlierFinding[],
  { ids }: Now,
): readonly ChangeNode[] {
  if (findings.length === 0) return [];
  const children = findings.map(finding => findingNode(which, finding, ids));
  const description = String(findings.length);
  return [
    { id: `findings/${which}`, type: 'findings', title, description, label: [title, description].join(', '), children },
  ];
}

function findingNode(which: 'new' | 'gone', finding: EarlierFinding, ids: Ids): ChangeNode {
  const { rule, severity, message, path, line, withheld } = finding;
  const isNew = which === 'new';
  const place: Line | undefined = withheld === true ? undefined : { path, line };
  const [now, was] = isNew ? [place, undefined] : [undefined, place];
  const title = plain(message);
  const beside = [severityWord(severity), isNew ? t('new') : t('gone'), placeWords(now, was)].filter(
    words => words !== '',
  );
  return {
    id: ids.of('finding', which, rule, message),
    type: 'finding',
    title,
    description: beside.join(' · '),
    label: [title, ...beside].join(', '),
    change: isNew ? 'added' : 'removed',
    severity,
    ...(now === undefined ? {} : { now }),
    ...(was === undefined ? {} : { was }),
    children: [],
  };
}
