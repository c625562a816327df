import { entityHomes } from '../../generated/types';
import type { Design } from '../model/design';
import type { EntityType, Reference } from '../model/references';
import type { Kind } from '../schema/kinds';
import { alike, pairUp } from './alike';
import { type Said, type SaidMap, SaidReader, writtenKey } from './said';

/** Ids that stand for the same thing before and after. */
export class Renames {
  static readonly none = new Renames(new Map());

  constructor(readonly byOld: ReadonlyMap<string, string>) {}

  get isEmpty(): boolean {
    return this.byOld.size === 0;
  }

  /** What an id of a type has become; undefined where it is as it was. */
  get(type: EntityType, id: string): string | undefined {
    return this.byOld.get(keyOf(type, id));
  }
}

/** So much must two entries have in common to be the same under another id. */
const leastAlike = 0.6;

/** The weight of places that referred to the one and now refer to the other, beside what the entries say. */
const weightOfReferences = 0.25;

/**
 * The ids that were renamed: an entry that is gone and one that is new say nearly the same, and what referred to the one now
 * refers to the other. Sought twice, since what an entry says may be ids that were renamed along.
 */
export function findRenames(before: Design, after: Design): Renames {
  const first = search(before, after, Renames.none);
  return first.isEmpty ? first : search(before, after, first);
}

function search(before: Design, after: Design, known: Renames): Renames {
  const found = new Map<string, string>();
  const [usesBefore, usesAfter] = [usesOf(before), usesOf(after)];
  // Entries keep the ids that they have, so that those already found are judged once more; what they refer to is followed.
  const [reader, readerAfter] = [new SaidReader(before, known), new SaidReader(after, Renames.none)];
  for (const type of Object.keys(entityHomes) as EntityType[]) {
    const [old, now] = [entriesOf(reader, type), entriesOf(readerAfter, type)];
    const gone = notAmong(old, now);
    const fresh = notAmong(now, old);
    if (gone.length === 0 || fresh.length === 0) continue;
    const { pairs } = pairUp(gone, fresh, leastAlike, (a, b) =>
      likelihood(alike(a, b), usesBefore.get(keyOf(type, writtenKey(a))), usesAfter.get(keyOf(type, writtenKey(b)))),
    );
    for (const [a, b] of pairs) found.set(keyOf(type, writtenKey(a)), writtenKey(b));
  }
  return new Renames(found);
}

/** How likely two entries are one: what they say, and what refers to them. */
function likelihood(
  alikeness: number,
  before: ReadonlySet<string> | undefined,
  after: ReadonlySet<string> | undefined,
) {
  if (before === undefined || alikeness === 0) return alikeness;
  const moved = [...before].filter(place => after?.has(place)).length / before.size;
  return alikeness * (1 - weightOfReferences) + moved * weightOfReferences;
}

function notAmong(entries: readonly Said[], others: readonly Said[]): readonly Said[] {
  const ids = new Set(others.map(writtenKey));
  return entries.filter(entry => !ids.has(writtenKey(entry)));
}

function entriesOf(reader: SaidReader, type: EntityType): readonly Said[] {
  const { kind, at } = entityHomes[type];
  let map: Said | undefined = reader.part(kind as Kind);
  for (const step of at) map = (map as SaidMap | undefined)?.entries.get(step);
  return map?.kind === 'map' ? [...map.entries.values()] : [];
}

/** The places that refer to each entry; where in a list does not count. */
function usesOf(design: Design): ReadonlyMap<string, ReadonlySet<string>> {
  const uses = new Map<string, Set<string>>();
  for (const reference of design.references.references) {
    const declaration = design.references.resolve(reference);
    if (declaration === undefined) continue;
    const key = keyOf(declaration.type, declaration.id);
    const places = uses.get(key) ?? new Set();
    uses.set(key, places.add(placeOf(design, reference)));
  }
  return uses;
}

function placeOf(design: Design, { path, at }: Reference): string {
  return [design.file(path)?.kind, ...at.filter(step => typeof step === 'string')].join('/');
}

function keyOf(type: EntityType, id: string): string {
  return `${type}/${id}`;
}
