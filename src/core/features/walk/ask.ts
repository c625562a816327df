import type { EntityType } from '../../model/references';
import type { Kind } from '../../schema/kinds';
import type { Path, PlainMap } from '../../yaml/node';

/** The lists of entries that have no short names, each by the last key that leads to it. */
export const lists = {
  relationships: { kind: 'members', at: ['relationships'] },
  conversations: { kind: 'members', at: ['conversations'] },
  'grounded-in': { kind: 'learning-agenda', at: ['grounded-in'] },
  changes: { kind: 'learning-agenda', at: ['adapting', 'changes'] },
  agenda: { kind: 'activities', at: ['launch', 'agenda'] },
  logistics: { kind: 'activities', at: ['launch', 'logistics'] },
  'follow-up': { kind: 'activities', at: ['launch', 'follow-up'] },
  voices: { kind: 'communication', at: ['voices'] },
  hooks: { kind: 'governance', at: ['support', 'hooks'] },
  communities: { kind: 'domain', at: ['landscape', 'communities'] },
  boundaries: { kind: 'domain', at: ['landscape', 'boundaries'] },
  aspirations: { kind: 'indicators', at: ['aspirations'] },
  reviews: { kind: 'indicators', at: ['reviews'] },
} as const satisfies Readonly<Record<string, { readonly kind: Kind; readonly at: Path }>>;

/** Whatever there are several of: a member, a role …; or an entry of a list. */
export type EntryType = EntityType | keyof typeof lists;

/** Something to ask of a team, so that a criterion may hold. Keys are written with dots: `reward.kind`. */
export type Ask =
  /** Keys that a design has once. */
  | { readonly ask: 'part'; readonly kind: Kind; readonly keys: readonly string[] }
  /** Keys of the entries that the judgement points at; of those that lack them; or of all. */
  | {
      readonly ask: 'entries';
      readonly which: 'pointed-at' | 'lacking' | 'all';
      readonly type: EntryType;
      readonly keys: readonly string[];
      /** Only of entries of these kinds. */
      readonly kinds?: readonly string[];
    }
  /** An entry that is not there yet. */
  | {
      readonly ask: 'new';
      readonly type: EntryType;
      readonly keys: readonly string[];
      /** What such an entry says from the outset. */
      readonly given: PlainMap;
      /** Not asked where there is an entry with one of these values. */
      readonly unless?: { readonly key: string; readonly values: readonly string[] };
    }
  /** Only asked where the questions before it come to nothing. */
  | { readonly ask: 'else'; readonly asks: readonly Ask[] };

/** Keys that a design has once: `part('community', 'origin.story')`. */
export function part(kind: Kind, ...keys: readonly string[]): Ask {
  return { ask: 'part', kind, keys };
}

/** Keys of the entries at which the judgement points. */
export function those(type: EntryType, ...keys: readonly string[]): Ask {
  return { ask: 'entries', which: 'pointed-at', type, keys };
}

/** Keys of the entries that lack one of them. */
export function lacking(type: EntryType, ...keys: readonly string[]): Ask {
  return { ask: 'entries', which: 'lacking', type, keys };
}

/** Keys of all entries. */
export function all(type: EntryType, ...keys: readonly string[]): Ask {
  return { ask: 'entries', which: 'all', type, keys };
}

/** Keys of all entries of some kinds. */
export function allOfKind(type: EntryType, kinds: readonly string[], ...keys: readonly string[]): Ask {
  return { ask: 'entries', which: 'all', type, keys, kinds };
}

/** One more entry. */
export function another(type: EntryType, ...keys: readonly string[]): Ask {
  return { ask: 'new', type, keys, given: {} };
}

/** An entry of a kind, unless there is one of that kind, or of another that does as well. */
export function ofKind(type: EntryType, kind: string, keys: readonly string[], orKinds: readonly string[] = []): Ask {
  return { ask: 'new', type, keys, given: { kind }, unless: { key: 'kind', values: [kind, ...orKinds] } };
}

/** One more entry that says something from the outset. */
export function given(type: EntryType, values: PlainMap, ...keys: readonly string[]): Ask {
  return { ask: 'new', type, keys, given: values };
}

export function otherwise(...asks: readonly Ask[]): Ask {
  return { ask: 'else', asks };
}

/** What to ask for each criterion of an item, by the criterion's id. */
export type ItemAsks = Readonly<Record<string, readonly Ask[]>>;
