import { t } from '@vscode/l10n';
import { checklist } from '../checklist/checklist';
import { stateName, weightName } from '../checklist/names';
import { hasLaunched } from '../checklist/next-steps';
import type { CriterionResult, ItemResult, NextStep, Readiness, State } from '../checklist/readiness';
import { isSettled } from '../checklist/verdict';
import type { Design } from '../model/design';
import { dayInWords, daysInWords } from '../report/dates';
import { plain } from '../report/plain';
import { nothingLeft, stateSign, whoAndWhen } from '../report/words';
import { criterionNode, noteNode, stepNode } from './readiness-tree/criteria';
import type { ReadinessNode } from './readiness-tree/node';

export interface ReadinessView {
  /** Leave out what is settled. */
  readonly openOnly: boolean;
  /** By the sections of the checklist, or the next steps alone, most blocking first. */
  readonly by: 'section' | 'step';
  /** The name to tell the design by where there are several; undefined where it is alone. */
  readonly name: string | undefined;
}

/** What the checklist makes of a design: the verdict, below it sections, points and criteria, or what to do next. */
export function readinessTree(design: Design, readiness: Readiness, view: ReadinessView): ReadinessNode {
  const { verdict, launch } = readiness;
  const countdown = launch === undefined ? t('no day for the launch yet') : launchInWords(launch.on, launch.days);
  const title = view.name ?? verdict.text;
  const description = view.name === undefined ? countdown : verdict.text;
  const children = view.by === 'step' ? steps(design, readiness) : sections(design, readiness, view);
  return {
    id: 'verdict',
    type: 'verdict',
    title,
    description,
    label: [title, description, ...(view.name === undefined ? [] : [countdown])].join(', '),
    state: verdict.state,
    item: undefined,
    place: launch && { path: launch.place.path, at: launch.place.at },
    fix: undefined,
    children: children.length > 0 ? children : [noteNode('nothing', nothingLeft())],
  };
}

/** A node with all below it as plain text, a line each. */
export function asText({ title, description, children }: ReadinessNode, depth = 0): string {
  const own = `${'  '.repeat(depth)}- ${description === '' ? title : t('{0} ({1})', title, description)}`;
  return [own, ...children.map(child => asText(child, depth + 1))].join('\n');
}

function launchInWords(on: string, days: number): string {
  return days < 0
    ? t('launch was on {0}, {1}', dayInWords(on), daysInWords(days))
    : t('launch on {0}, {1}', dayInWords(on), daysInWords(days));
}

function sections(design: Design, { items }: Readiness, { openOnly }: ReadinessView): readonly ReadinessNode[] {
  const isLater = ({ item }: ItemResult) => item.phase === 'ongoing' && !hasLaunched(design);
  const now = checklist.map(({ id, title }, index) => ({
    id,
    title: t('{0} {1}', index + 1, t(title)),
    items: items.filter(result => result.sectionId === id && !isLater(result)),
  }));
  const later = { id: 'later', title: t('After the launch'), items: items.filter(isLater) };
  return [...now, later].flatMap(section => {
    const shown = openOnly ? section.items.filter(result => !isSettled(result)) : section.items;
    return shown.length === 0 ? [] : [sectionNode(design, { ...section, shown }, openOnly)];
  });
}

interface ShownSection {
  readonly id: string;
  readonly title: string;
  readonly items: readonly ItemResult[];
  readonly shown: readonly ItemResult[];
}

function sectionNode(design: Design, { id, title, items, shown }: ShownSection, openOnly: boolean): ReadinessNode {
  const counted = items.filter(({ state }) => state !== 'n/a');
  const settled = counted.filter(isSettled).length;
  const description = t('{0} of {1} settled', settled, counted.length);
  return {
    id: `section/${id}`,
    type: 'section',
    title,
    description,
    label: [title, description].join(', '),
    state: worst(counted),
    item: undefined,
    place: undefined,
    fix: undefined,
    children: shown.map(result => itemNode(design, result, openOnly)),
  };
}

function itemNode(design: Design, result: ItemResult, openOnly: boolean): ReadinessNode {
  const { item, state, weight } = result;
  const shown = openOnly ? result.criteria.filter(isUnsettled) : result.criteria;
  const children = shown.map(criterion => criterionNode(design, result, criterion));
  const title = t(item.question);
  const weighty = isSettled(result) ? [] : [weightName(weight)];
  const who = whoAndWhen({ owner: nameOf(design, result.owner), due: result.due ?? null });
  const beside = [stateName(state), ...weighty, ...(who === '' ? [] : [plain(who)])];
  return {
    id: item.id,
    type: 'item',
    title,
    description: `${stateSign(state)} ${beside.join(' · ')}`,
    label: [title, ...beside].join(', '),
    state,
    item: item.id,
    place: children.find(({ place }) => place !== undefined)?.place,
    fix: children.find(({ fix }) => fix !== undefined)?.fix,
    children,
  };
}

function steps(design: Design, readiness: Readiness): readonly ReadinessNode[] {
  return readiness.nextSteps.map((step, index) => {
    const result = readiness.items.find(({ item }) => item.id === step.item);
    const criterion = result?.criteria.find(({ criterion: { id } }) => id === step.criterion);
    if (result === undefined || criterion === undefined) return mistakeNode(step, index);
    const node = stepNode(design, step.item, criterion);
    const who = whoAndWhen({ owner: nameOf(design, step.owner), due: step.due ?? null });
    const beside = [weightName(step.weight), ...(who === '' ? [] : [plain(who)]), node.description];
    const question: ReadinessNode = { ...itemNode(design, result, true), id: `${node.id}/item`, children: [] };
    return {
      ...node,
      description: beside.join(' · '),
      label: [node.title, ...beside].join(', '),
      children: [question],
    };
  });
}

/** A mistake in the files, which comes before everything else. */
function mistakeNode({ text, place }: NextStep, index: number): ReadinessNode {
  const title = plain(text);
  const description = t('a mistake in {0}', place.path);
  return {
    id: `mistake/${index}`,
    type: 'step',
    title,
    description,
    label: [title, description].join(', '),
    state: undefined,
    item: undefined,
    place,
    fix: undefined,
    children: [],
  };
}

function isUnsettled({ judgement }: CriterionResult): boolean {
  return judgement.outcome === 'fails' || judgement.outcome === 'silent';
}

function worst(items: readonly ItemResult[]): State {
  if (items.every(isSettled)) return 'met';
  return items.some(result => isSettled(result) || result.state === 'partial') ? 'partial' : 'open';
}

function nameOf(design: Design, member: string | undefined): string | null {
  return member === undefined ? null : (design.entity('member', member)?.title ?? member);
}
