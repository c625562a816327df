import type { Design } from '../model/design';
import type { Span } from '../text/text';
import { locate } from '../yaml/node';
import { Ids, type Spot } from './ids';
import { wholeOf } from './whole';

/** Where an entry is defined. */
export interface Definition extends Spot {
  /** The entry with all that it says. */
  readonly whole: Span;
}

/** What the name at an offset leads to, and where that name stands; undefined where there is no name, or it leads nowhere. */
export function definitionAt(
  design: Design,
  path: string,
  offset: number,
): { readonly from: Span; readonly to: readonly Definition[] } | undefined {
  const ids = new Ids(design);
  const named = ids.at(path, offset);
  if (named?.kind !== 'entry') return undefined;
  const { id, type } = named.declaration;
  // Given twice, a name leads to both, so that one sees it.
  const same = ids.index.declarationsOf(id).filter(declaration => declaration.type === type);
  const to = same.flatMap(declaration => {
    const spot = ids.keyOf(declaration);
    const yaml = design.file(declaration.path)?.yaml;
    if (spot === undefined || yaml === undefined) return [];
    return { ...spot, whole: wholeOf(yaml.source.text, spot.span, locate(yaml.root, declaration.at)?.node) };
  });
  return to.length === 0 ? undefined : { from: named.span, to };
}
