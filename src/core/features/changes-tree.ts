import { t } from '@vscode/l10n';
import type { Readiness } from '../checklist/readiness';
import type { PlanChange, PlanChanges } from '../diff/changes';
import { byPart, changeWord, noChange, type PartOfPlan } from '../diff/format/words';
import type { Design } from '../model/design';
import { plain } from '../report/plain';
import type { Line } from '../report/report';
import type { ChangeNode } from './changes-tree/node';
import { readinessNode } from './changes-tree/readiness';
import { Ids, noteNode, placeWords } from './changes-tree/words';

export interface Compared {
  /** What the plan is compared with, as it stands in a sentence: `the last commit`. */
  readonly with: string;
  /** What to call the design by, where it has no name. */
  readonly folder: string;
  readonly changes: PlanChanges;
  /** The plan as it is, and what the checklist makes of it. */
  readonly design: Design;
  readonly readiness: Readiness | undefined;
}

/** What changed in a plan, part by part, then in its readiness. */
export function changesTree({ with: earlier, folder, changes, design, readiness }: Compared): ChangeNode {
  const title = t('Since {0}', plain(earlier));
  const count = changes.since === 'report' ? t('its readiness alone') : countWords(changes.changes.length);
  const name = changes.name === '' ? folder : plain(changes.name);
  const ids = new Ids();
  return {
    id: 'comparison',
    type: 'comparison',
    title,
    description: `${count} · ${name}`,
    label: [title, count, name].join(', '),
    children: [
      ...changes.notes.map((note, index) => noteNode(`note/${index}`, plain(note))),
      ...(changes.changes.length === 0 ? [noteNode('none', noChange(changes))] : []),
      ...byPart(changes.changes).map(part => partNode(part, ids)),
      readinessNode(changes.readiness, { design, readiness, ids }),
    ],
  };
}

/** A node with all below it as plain text, a line each. */
export function changesAsText({ title, description, children }: ChangeNode, depth = 0): string {
  const own = `${'  '.repeat(depth)}- ${description === '' ? title : t('{0} ({1})', title, description)}`;
  return [own, ...children.map(child => changesAsText(child, depth + 1))].join('\n');
}

function partNode({ part, title, changes }: PartOfPlan, ids: Ids): ChangeNode {
  const description = countWords(changes.length);
  return {
    id: `part/${part}`,
    type: 'part',
    title,
    description,
    label: [title, description].join(', '),
    part,
    children: changes.map(change => changeNode(change, ids)),
  };
}

function changeNode(change: PlanChange, ids: Ids): ChangeNode {
  const { kind, part, type, id, field, text, was } = change;
  const now = kind === 'removed' ? undefined : lineOf(change);
  const old = was === null ? undefined : lineOf(was);
  const title = plain(text);
  const beside = [changeWord(kind), placeWords(now, old)].filter(words => words !== '');
  return {
    id: ids.of('change', part, kind, type, id ?? '', field ?? ''),
    type: 'change',
    title,
    description: beside.join(' · '),
    label: [title, ...beside].join(', '),
    change: kind,
    ...(now === undefined ? {} : { now }),
    ...(old === undefined ? {} : { was: old }),
    children: [],
  };
}

function countWords(count: number): string {
  if (count === 0) return t('no change to the plan');
  return count === 1 ? t('1 change') : t('{0} changes', count);
}

function lineOf({ path, line, withheld }: Line): Line | undefined {
  return withheld === true ? undefined : { path, line };
}
