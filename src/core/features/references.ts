import type { Design } from '../model/design';
import { Ids, type Spot } from './ids';

/**
 * Every place that refers to what the name at an offset stands for, in all files of the design, by file and place.
 * @param declaration whether the place where it is defined counts as well.
 */
export function referencesAt(
  design: Design,
  path: string,
  offset: number,
  { declaration }: { readonly declaration: boolean },
): readonly Spot[] {
  const ids = new Ids(design);
  const named = ids.at(path, offset);
  switch (named?.kind) {
    case 'entry': {
      const key = declaration ? ids.keyOf(named.declaration) : undefined;
      const uses = ids.usesOf(named.declaration);
      return key === undefined ? uses : [key, ...uses];
    }
    case 'nothing': {
      const same = ids.index.references.filter(({ id }) => id === named.reference.id);
      return same.flatMap(reference => (ids.index.isSound(reference) ? [] : (ids.spotOf(reference, 'value') ?? [])));
    }
    case 'tool':
      return ids.usesOfTool(named.name);
    case undefined:
      return [];
  }
}
