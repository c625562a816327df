import { t } from '@vscode/l10n';
import { fileExtension, kinds } from '../../schema/kinds';
import type { Schema } from '../../schema/schema';
import { dereferenced, itemSchema, propertySchema, schemaAt, schemaOf } from '../../schema/schemas';
import type { Path } from '../../yaml/node';
import { asNoun } from '../naming';
import { around, type Issue } from './issue';

/** Where a key belongs that stands in the wrong place, in words; and the path, where it is in the same file and can be told. */
export interface Elsewhere {
  readonly hint: string;
  readonly to?: Path;
}

/** Keys that any file may hold say nothing about where they belong. */
const everywhere = new Set(['sources', 'updated', 'review-by']);

/** In the same part of the file: further out, or in something that belongs there. */
export function inReach(issue: Issue): Elsewhere | undefined {
  const key = String(issue.at.at(-1));
  return furtherOut(issue, key) ?? furtherIn(issue, key);
}

/** In another file, or in the only sort of thing that has such a key. */
export function farAway(issue: Issue): Elsewhere | undefined {
  const key = String(issue.at.at(-1));
  return everywhere.has(key) ? undefined : (inOtherFile(issue, key) ?? inSomething(issue, key));
}

function furtherOut({ kind, at }: Issue, key: string): Elsewhere | undefined {
  for (let depth = at.length - 2; depth >= 0; depth--) {
    const outer = at.slice(0, depth);
    const beside = at[depth];
    if (!knows(schemaAt(kind, outer), key) || beside === undefined) continue;
    const hint =
      typeof beside === 'string'
        ? t('It belongs further left, in line with “{0}”.', beside)
        : t('It belongs further left.');
    return { hint, to: [...outer, key] };
  }
  return undefined;
}

function furtherIn({ kind, at }: Issue, key: string): Elsewhere | undefined {
  const map = schemaAt(kind, around(at));
  const holders = Object.keys(map?.properties ?? {}).filter(name => knows(map && propertySchema(map, name), key));
  const [holder] = holders;
  if (holder !== undefined && holders.length === 1) {
    return { hint: t('It belongs under “{0}”.', holder), to: [...around(at), holder, key] };
  }
  const lists = Object.keys(map?.properties ?? {}).filter(name => {
    const list = map && propertySchema(map, name);
    return knows(list && itemSchema(list), key);
  });
  const [list] = lists;
  return list !== undefined && lists.length === 1 ? { hint: t('It belongs in an entry of “{0}”.', list) } : undefined;
}

function inOtherFile({ kind }: Issue, key: string): Elsewhere | undefined {
  const homes = kinds.filter(other => other !== kind && knows(schemaOf(other), key));
  const [home] = homes;
  return home !== undefined && homes.length === 1
    ? { hint: t('It belongs in {0}.', `${home}${fileExtension}`) }
    : undefined;
}

/** Where only one sort of thing in all files has this key. */
function inSomething({ kind, at }: Issue, key: string): Elsewhere | undefined {
  const found = kinds.flatMap(other => holdersOf(schemaOf(other), [], key).map(holder => ({ ...holder, kind: other })));
  const [holder, ...others] = found;
  if (holder === undefined || others.some(({ title }) => title !== holder.title)) return undefined;
  const file = `${holder.kind}${fileExtension}`;
  if (/^An? /.test(holder.title)) return { hint: t('It belongs in {0}, in {1}.', asNoun(holder.title), file) };
  const names = holder.steps.map(step => t('“{0}”', step)).join(' › ');
  const isHere = holder.kind === kind && at.length === 1;
  return { hint: t('It belongs under {0}, in {1}.', names, file), ...(isHere ? { to: [...holder.steps, key] } : {}) };
}

interface Holder {
  readonly title: string;
  /** The keys that lead there; an entry of a list or map has none. */
  readonly steps: readonly string[];
}

function holdersOf(schema: Schema, steps: readonly string[], key: string): readonly Holder[] {
  const below = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
    holdersOf(dereferenced(inner), [...steps, name], key),
  );
  const entries = [schema.additionalProperties, schema.items].flatMap(inner =>
    typeof inner === 'object' ? holdersOf(dereferenced(inner), steps, key) : [],
  );
  return [...(knows(schema, key) ? [{ title: schema.title ?? '', steps }] : []), ...below, ...entries];
}

function knows(schema: Schema | undefined, key: string): boolean {
  return schema?.properties !== undefined && Object.hasOwn(schema.properties, key);
}
