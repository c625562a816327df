import { t } from '@vscode/l10n';
import { entityHomes } from '../../generated/types';
import { setValue } from '../edit/set-value';
import type { Design } from '../model/design';
import type { EntityType } from '../model/references';
import { fileExtension, type Kind } from '../schema/kinds';
import { dereferenced, schemaAt } from '../schema/schemas';
import { nounOf } from './naming';
import type { Fix } from './rule';
import { accepts } from './schema/accepts';

/**
 * Begins the entry that a reference is missing, in the file where such entries stand; undefined where the id cannot be a short name.
 * @param name what people call it; without it, what the id suggests.
 */
export function createEntry(design: Design, type: EntityType, id: string, name?: string): Fix | undefined {
  const { kind, at } = entityHomes[type];
  const container = schemaAt(kind, at);
  const entry =
    typeof container?.additionalProperties === 'object' ? dereferenced(container.additionalProperties) : undefined;
  const names = container?.propertyNames;
  if (names === undefined || !accepts(dereferenced(names), id) || id.startsWith('x-')) return undefined;
  const path = fileOf(design, kind);
  const isNamed = entry?.properties?.['name'] !== undefined;
  const value = isNamed ? { name: name ?? inCapitals(id) } : { title: name ?? asTitle(id) };
  return {
    title: t('Create {0} “{1}” in {2}', nounOf(type), id, path),
    isChoice: true,
    edits: () => setValue(design, { path, at: [...at, id] }, value),
  };
}

/** The file of a kind, or the first of those it is split into. */
function fileOf(design: Design, kind: Kind): string {
  const usual = `${kind}${fileExtension}`;
  const files = design.files.filter(file => file.kind === kind).map(({ path }) => path);
  return files.includes(usual) ? usual : (files[0] ?? usual);
}

/** `burn-permits` as `Burn permits`. */
function asTitle(id: string): string {
  return capital(id.replaceAll('-', ' '));
}

/** `ana-torres` as `Ana Torres`. */
function inCapitals(id: string): string {
  return id.split('-').map(capital).join(' ');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
