import { stringify } from 'yaml';
import { items } from '../checklist/checklist';
import type { Item } from '../checklist/item';
import { designFile, fileExtension, type Kind, kinds } from '../schema/kinds';
import type { Path } from '../yaml/node';
import { skeleton } from './skeleton';

/** Something to start a design from. Titles and summaries are translated where they are shown. */
export interface Template {
  readonly title: string;
  readonly summary: string;
  /** The texts of the files, by path. */
  readonly files: (name: string) => Readonly<Record<string, string>>;
}

export const templateNames = ['starter', 'full', 'minimal'] as const;
export type TemplateName = (typeof templateNames)[number];

export const templates: Readonly<Record<TemplateName, Template>> = {
  starter: {
    title: 'What must be settled before the launch',
    summary:
      'The files and keys that the essential points of the checklist look at, each with a word on what it is for',
    files: name =>
      filesFor(
        name,
        items.filter(({ weight, phase }) => weight === 'essential' && phase === 'before-launch'),
      ),
  },
  full: {
    title: 'The whole checklist',
    summary: 'The files and keys that all points of the checklist look at',
    files: name => filesFor(name, items),
  },
  minimal: {
    title: 'Just a name',
    summary: 'One file of one line; the report says what comes next',
    files: name => ({ [designFile]: stringify({ name }, { lineWidth: 0 }) }),
  },
};

/** The keys that the criteria of these items look at, by file. */
function filesFor(name: string, wanted: readonly Item[]): Readonly<Record<string, string>> {
  const paths = new Map<Kind, Path[]>([['community', []]]);
  for (const { where } of wanted.flatMap(item => item.criteria)) {
    const known = paths.get(where.kind);
    if (known === undefined) paths.set(where.kind, [where.at]);
    else known.push(where.at);
  }
  const files = kinds.flatMap(kind => {
    const keys = paths.get(kind);
    if (keys === undefined) return [];
    const given = kind === 'community' ? { copse: 1, name, stage: 'inquire' } : {};
    return [[`${kind}${fileExtension}`, skeleton(kind, keys, given)] as const];
  });
  return Object.fromEntries(files);
}
