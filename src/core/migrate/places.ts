import type { Design } from '../model/design';
import type { Place } from '../model/fact';
import type { Kind } from '../schema/kinds';
import { type MapNode, type Path, resolved, type YamlNode } from '../yaml/node';

/** Stands for any key of a map and any item of a list. */
export const any = '*';

export interface FoundPlace extends Place {
  /** True where the way leads through an alias to something that stands elsewhere. */
  readonly borrowed: boolean;
}

interface Found extends FoundPlace {
  /** The map that holds the key. */
  readonly map: MapNode;
}

/**
 * The places in the files of a kind where a key stands, as they are written and whatever the schemas make of them. What an alias repeats
 * is named once, where it stands.
 * @param pattern keys from the root of a file, and `any`; it ends with a key.
 */
export function placesOf(design: Design, kind: Kind, pattern: Path): readonly FoundPlace[] {
  const key = String(pattern.at(-1));
  const found = design.files
    .filter(file => file.kind === kind && file.failure === undefined)
    .flatMap(({ path, yaml }) => below({ path, at: [], node: yaml.root, borrowed: false }, pattern.slice(0, -1)))
    .flatMap(({ path, at, node, borrowed }): readonly Found[] => {
      const map = node && resolved(node);
      const isThere = map?.kind === 'map' && map.pairs.some(pair => pair.key === key);
      return isThere ? [{ path, at: [...at, key], borrowed, map }] : [];
    });
  const own = new Set(found.filter(({ borrowed }) => !borrowed).map(({ map }) => map));
  return found.filter(({ borrowed, map }) => !borrowed || !own.has(map));
}

interface Spot extends FoundPlace {
  readonly node: YamlNode | undefined;
}

/** Everything that steps lead to. */
function below(spot: Spot, steps: Path): readonly Spot[] {
  const [step, ...rest] = steps;
  const borrowed = spot.borrowed || spot.node?.kind === 'alias';
  if (step === undefined) return [{ ...spot, borrowed }];
  return entriesOf(spot.node)
    .filter(([name]) => step === any || step === name)
    .flatMap(([name, node]) => below({ path: spot.path, at: [...spot.at, name], node, borrowed }, rest));
}

function entriesOf(node: YamlNode | undefined): readonly (readonly [string | number, YamlNode | undefined])[] {
  const inner = node && resolved(node);
  if (inner?.kind === 'list') return inner.items.map((item, index) => [index, item] as const);
  if (inner?.kind !== 'map') return [];
  return inner.pairs
    .filter(({ duplicateOf }) => duplicateOf === undefined)
    .map(({ key, value }) => [key, value] as const);
}
