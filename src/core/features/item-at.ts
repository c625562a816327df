import { itemById } from '../checklist/checklist';
import type { Item } from '../checklist/item';
import type { Design } from '../model/design';
import { locate } from '../yaml/node';
import { wholeOf } from './whole';

/** The point of the checklist that readiness.cop.yaml speaks of at an offset; undefined elsewhere. */
export function itemAt(design: Design, path: string, offset: number): Item | undefined {
  const file = design.file(path);
  if (file?.kind !== 'readiness') return undefined;
  const { source, root } = file.yaml;
  const place = design.references.toolNames.find(name => {
    const found =
      name.path === path && name.at.length === 2 && name.at[0] === 'items' ? locate(root, name.at) : undefined;
    if (found?.key === undefined) return false;
    const { start, end } = wholeOf(source.text, found.key, found.node);
    return offset >= start && offset <= end;
  });
  return place && itemById(place.name);
}
