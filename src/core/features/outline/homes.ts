import { entityHomes } from '../../../generated/types';
import type { Design } from '../../model/design';
import type { EntityType } from '../../model/references';
import { fileExtension, type Kind } from '../../schema/kinds';
import { schemaAt } from '../../schema/schemas';
import { slug } from '../../text/slug';
import { locate, type Path, resolved } from '../../yaml/node';
import type { Addition } from './additions';
import { isSame } from './ids';

/**
 * The file that something belongs in: where its neighbours stand. Where each entry of a kind has a file of its own, a new entry gets one as
 * well; a kind without a file gets its first.
 */
export function homeOf(design: Design, { kind, at, path, form }: Addition, id: string | undefined): string {
  const files = design.files.filter(file => file.kind === kind);
  const own = form === 'entry' && id !== undefined ? folderOfOwn(design, kind, at) : undefined;
  if (own !== undefined) return freePath(design, `${own}/${id}`);
  if (path !== undefined) return path;
  const holding = (length: number) => files.findLast(file => locate(file.yaml.root, at.slice(0, length)) !== undefined);
  const lengths = at.map((_, index) => at.length - index);
  const nearest = lengths.map(holding).find(file => file !== undefined) ?? files[0];
  return nearest?.path ?? `${kind}${fileExtension}`;
}

/** An id made of a name that nothing in the design has yet that could be meant in its place. */
export function freeId(design: Design, { kind, at }: Pick<Addition, 'kind' | 'at'>, name: string): string {
  const type = Object.entries(entityHomes).find(([, home]) => home.kind === kind && isSame(home.at, at))?.[0];
  const noun = schemaAt(kind, at)?.['x-copse-id'] ?? 'entry';
  // What begins with x- would be a note of somebody's own.
  const wanted = (slug(name) ?? noun).replace(/^x-/, 'x');
  for (let count = 1; ; count++) {
    const id = count === 1 ? wanted : `${wanted}-${count}`;
    if (!isTaken(design, type as EntityType | undefined, id)) return id;
  }
}

function isTaken({ references }: Design, type: EntityType | undefined, id: string): boolean {
  return references.declarationsOf(id).some(other => {
    if (type === undefined || other.type === type) return true;
    return references.references.some(
      reference => reference.id === id && reference.types.includes(type) && reference.types.includes(other.type),
    );
  });
}

/** The folder in which each entry has a file of its own; undefined where the design does not do so. */
function folderOfOwn(design: Design, kind: Kind, at: Path): string | undefined {
  const files = design.files.filter(file => file.kind === kind);
  const folders = new Set(files.map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/')))));
  const [folder] = folders;
  if (folders.size !== 1 || folder === undefined || folder === '') return undefined;
  const isOwn = files.every(({ yaml }) => {
    const node = locate(yaml.root, at)?.node;
    const map = node && resolved(node);
    return map?.kind === 'map' && map.pairs.length === 1;
  });
  return isOwn ? folder : undefined;
}

function freePath(design: Design, stem: string): string {
  for (let count = 1; ; count++) {
    const path = `${stem}${count === 1 ? '' : `-${count}`}${fileExtension}`;
    if (design.file(path) === undefined) return path;
  }
}
