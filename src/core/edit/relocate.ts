import type { Design } from '../model/design';
import type { Place } from '../model/fact';
import type { FileEdit } from '../text/edit';
import { locate, type Path, resolved, toPlain, type YamlNode } from '../yaml/node';
import { editFile } from './edit-file';
import { mergeAt } from './merge';
import { Pieces } from './pieces';
import { removeAt } from './remove-at';
import { same } from './same';
import { layOutAgain, spotAt, valueAt } from './sheet';

/** True where `relocate` can be expected to make edits: something stands there, without comments, and the other place is free. Quick. */
export function canRelocate(design: Design, { path, at }: Place, to: Path): boolean {
  const yaml = design.file(path)?.yaml;
  const found = locate(yaml?.root, at);
  if (yaml === undefined || found === undefined || !yaml.complete) return false;
  const text = found.node === undefined ? '' : yaml.source.slice(found.node.span);
  return !text.includes('#') && to.every((_, depth) => isFreeFor(yaml.root, to.slice(0, depth + 1), to.length));
}

/** On the way there may be maps; at its end there must be nothing. */
function isFreeFor(root: YamlNode | undefined, path: Path, length: number): boolean {
  const node = locate(root, path)?.node;
  return node === undefined || (path.length < length && resolved(node).kind === 'map');
}

/**
 * Puts what stands at a place somewhere else in the same file.
 * @returns no edits where something stands there already, or comments would be lost on the way.
 */
export function relocate(design: Design, { path, at }: Place, to: Path): readonly FileEdit[] {
  const found = locate(design.file(path)?.yaml.root, at);
  if (found === undefined) return [];
  const value = toPlain(found.node);
  return editFile(
    design,
    path,
    sheet => {
      const entry = spotAt(sheet, at)?.entry;
      const old = valueAt(sheet, to);
      const isFree = old === undefined || old === null;
      if (entry === undefined || !isFree || /#/.test(sheet.text.slice(entry.lead, entry.end))) return [];
      const pieces = new Pieces(sheet.text);
      pieces.apply(mergeAt(sheet, to, value));
      const after = layOutAgain(pieces.text, sheet.kind);
      if (after === undefined) return [];
      pieces.apply(removeAt(after, at, { keepEmpty: to.length > at.length }));
      return pieces.edits();
    },
    after => same(valueAt(after, to) ?? null, value),
  );
}
