import { t } from '@vscode/l10n';
import { entityHomes } from '../../generated/types';
import { yamlText } from '../edit/yaml-text';
import type { Design } from '../model/design';
import type { Declaration } from '../model/references';
import { nounOf } from '../rules/naming';
import { dereferenced, schemaAt } from '../schema/schemas';
import type { FileEdit, TextEdit } from '../text/edit';
import { slug } from '../text/slug';
import type { Span } from '../text/text';
import { Ids, type Spot } from './ids';
import { keepColumns } from './keep-columns';

/** Why something cannot be renamed, for a person. */
export interface Refusal {
  readonly refused: string;
}

/** What would be renamed: the name under the cursor and what it reads now. */
export interface Renaming {
  readonly span: Span;
  readonly id: string;
}

/** Whether the name at an offset can be renamed. */
export function prepareRename(design: Design, path: string, offset: number): Renaming | Refusal {
  const found = renamed(new Ids(design), path, offset);
  return 'refused' in found ? found : { span: found.span, id: found.declaration.id };
}

/**
 * Gives an entry another id, where it is defined and wherever something refers to it, in all files of the design. Quotes and columns stay;
 * what is written in prose is nobody's business but the writer's.
 */
export function renameId(design: Design, path: string, offset: number, newId: string): readonly FileEdit[] | Refusal {
  const ids = new Ids(design);
  const found = renamed(ids, path, offset);
  if ('refused' in found) return found;
  const { declaration } = found;
  if (newId === declaration.id) return [];
  const refused = unfit(declaration, newId) ?? taken(ids, declaration, newId);
  if (refused !== undefined) return { refused };
  const key = ids.keyOf(declaration);
  return editsFor(design, declaration.id, newId, key, ids.usesOf(declaration));
}

function renamed(
  ids: Ids,
  path: string,
  offset: number,
): { readonly span: Span; readonly declaration: Declaration } | Refusal {
  const named = ids.at(path, offset);
  if (named?.kind === 'nothing') {
    return {
      refused: t('“{0}” leads nowhere yet, so there is nothing to rename. Change it here.', named.reference.id),
    };
  }
  if (named?.kind === 'tool') {
    return { refused: t('“{0}” is a name that Copse itself gives; it cannot be changed.', named.name.name) };
  }
  if (named === undefined) {
    return {
      refused: t(
        'Only short names can be renamed. Put the cursor on the short name of a member, a role, a theme …, where it is defined or used.',
      ),
    };
  }
  const unread = ids.design.files.find(({ failure, yaml }) => failure !== undefined || !yaml.complete);
  if (unread === undefined) return named;
  return {
    refused: t(
      '{0} cannot be read whole, so places where the name is used could be missed. Put that file right first.',
      unread.path,
    ),
  };
}

function unfit({ type }: Declaration, newId: string): string | undefined {
  if (isId(type, newId)) return undefined;
  const better = slug(newId.replace(/^x-+/, ''));
  const rule = t('A short name is made of letters, digits and single hyphens, for example burn-permits.');
  return better === undefined || !isId(type, better) ? rule : `${rule} ${t('How about “{0}”?', better)}`;
}

/** As the schema has it; keys that begin with x- are notes of people's own. */
function isId(type: Declaration['type'], id: string): boolean {
  const { kind, at } = entityHomes[type];
  const names = schemaAt(kind, at)?.propertyNames;
  const pattern = names && dereferenced(names).pattern;
  return !id.startsWith('x-') && (pattern === undefined || new RegExp(pattern, 'u').test(id));
}

/** Another entry has the name already: one of the same type, or one that may be meant in the same places. */
function taken({ index }: Ids, { type, id }: Declaration, newId: string): string | undefined {
  const other = index.declarationsOf(newId).find(candidate => {
    if (candidate.type === type) return true;
    const involved = index.references.filter(reference => reference.id === id || reference.id === newId);
    return involved.some(({ types }) => types.includes(type) && types.includes(candidate.type));
  });
  return other && t('“{0}” is the short name of {1} already, in {2}.', newId, nounOf(other.type), other.path);
}

function editsFor(
  design: Design,
  id: string,
  newId: string,
  key: Spot | undefined,
  uses: readonly Spot[],
): readonly FileEdit[] {
  const edits = new Map<string, TextEdit[]>();
  const add = ({ path, span }: Spot, position: 'key' | 'flow'): void => {
    const written = design.file(path)?.yaml.source.slice(span) ?? '';
    const edit = rewritten(written, span.start, id, newId, position);
    edits.set(path, [...(edits.get(path) ?? []), edit]);
  };
  if (key !== undefined) add(key, 'key');
  for (const use of uses) add(use, 'flow');
  return [...edits].map(([path, changes]) => {
    const text = design.file(path)?.yaml.source.text ?? '';
    return { path, edits: [...changes, ...keepColumns(text, changes)] };
  });
}

/** Changes only the letters where it can; else, quotes and all, as YAML needs it. */
function rewritten(written: string, start: number, id: string, newId: string, position: 'key' | 'flow'): TextEdit {
  const end = start + written.length;
  if (written === id) return { start, end, newText: yamlText(newId, { position }) };
  const within = written.indexOf(id);
  if (within >= 0) return { start: start + within, end: start + within + id.length, newText: newId };
  return { start, end, newText: yamlText(newId, { position, force: 'double' }) };
}
