import { entityHomes } from '../../../generated/types';
import type { Design } from '../../model/design';
import type { DesignFile } from '../../model/design-file';
import { type Pair, resolved, type YamlNode } from '../../yaml/node';

/** Somebody whom the design names, whether or not the rest of the entry could be credited. */
export interface KnownPerson {
  readonly id: string;
  /** As written; several where the entry stands twice. */
  readonly names: readonly string[];
  /** False where the design says anything but `publish: true`. */
  readonly publish: boolean;
}

/**
 * Everybody whom the members files name, in their order. Read from the trees and not from what is credited: a name that stands
 * in an entry with a mistake must not get out either.
 */
export function knownPeople(design: Design): readonly KnownPerson[] {
  const people = new Map<string, KnownPerson>();
  for (const file of design.files) {
    for (const { key, value } of memberPairs(file)) {
      const known = people.get(key);
      people.set(key, {
        id: key,
        names: [...(known?.names ?? []), ...textsUnder(file, value, 'name')],
        publish: (known?.publish ?? true) && mayBeNamed(file, value),
      });
    }
  }
  return [...people.values()];
}

/**
 * Ids that stand where a member is meant and lead nowhere: they name somebody too.
 */
export function unknownPeople(design: Design): readonly string[] {
  const { references } = design.references;
  const unsound = references.filter(
    reference => reference.types.includes('member') && !design.references.isSound(reference),
  );
  return [...new Set(unsound.map(({ id }) => id))];
}

function memberPairs(file: DesignFile): readonly Pair[] {
  const { kind, at } = entityHomes.member;
  if (file.kind !== kind) return [];
  let pairs = pairsIn(file.yaml.root);
  for (const step of at) pairs = pairs.filter(({ key }) => key === step).flatMap(({ value }) => pairsIn(value));
  return pairs;
}

function pairsIn(node: YamlNode | undefined): readonly Pair[] {
  const target = node && resolved(node);
  return target?.kind === 'map' ? target.pairs : [];
}

/** Whatever is no plain yes counts as a no; a key with nothing after it says nothing. */
function mayBeNamed(file: DesignFile, entry: YamlNode | undefined): boolean {
  return pairsIn(entry)
    .filter(({ key }) => key === 'publish')
    .every(({ value }) => isNothing(value) || /^(?:true|yes)$/i.test(textOf(file, value) ?? ''));
}

function isNothing(node: YamlNode | undefined): boolean {
  const target = node && resolved(node);
  return target === undefined || (target.kind === 'scalar' && target.value === null);
}

function textsUnder(file: DesignFile, node: YamlNode | undefined, key: string): readonly string[] {
  return pairsIn(node)
    .filter(pair => pair.key === key)
    .flatMap(({ value }) => textsIn(file, value));
}

/** What the scalars in a value say, wherever in it they stand; what an alias stands for counts once. */
export function textsIn(file: DesignFile, node: YamlNode | undefined): readonly string[] {
  const texts: string[] = [];
  const seen = new Set<YamlNode>();
  const waiting = [node];
  while (waiting.length > 0) {
    const next = waiting.pop();
    const target = next && resolved(next);
    if (target === undefined || seen.has(target)) continue;
    seen.add(target);
    if (target.kind === 'map') for (const { value } of target.pairs) waiting.push(value);
    else if (target.kind === 'list') for (const item of target.items) waiting.push(item);
    else {
      const text = textOf(file, target);
      if (text !== undefined) texts.push(text);
    }
  }
  return texts;
}

/** What a scalar says, as it is written; undefined where there is none. */
function textOf(file: DesignFile, node: YamlNode | undefined): string | undefined {
  const target = node && resolved(node);
  if (target?.kind !== 'scalar' || target.value === null) return undefined;
  return typeof target.value === 'string' ? target.value : file.yaml.source.slice(target.span);
}
