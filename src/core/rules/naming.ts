import { t } from '@vscode/l10n';
import { entityHomes } from '../../generated/types';
import type { EntityType } from '../model/references';
import type { Kind } from '../schema/kinds';
import type { Schema } from '../schema/schema';
import { dereferenced, schemaAt } from '../schema/schemas';
import type { Path } from '../yaml/node';
import { isSameWord } from './nearest';
import { either } from './words';

/** What an entry of a type is called: `a member`. */
export function nounOf(type: EntityType): string {
  const entry = containerOf(type)?.additionalProperties;
  const title = typeof entry === 'object' ? dereferenced(entry).title : undefined;
  return asNoun(title ?? type);
}

/** `a member or a role`. */
export function nounsOf(types: readonly EntityType[]): string {
  return either(types.map(nounOf));
}

/** What all entries of a type are called: `Members`. */
export function pluralOf(type: EntityType): string {
  return t(containerOf(type)?.title ?? type);
}

/** A key as written, with its title where that says more. */
export function keyName(key: string, schema: Schema | undefined): string {
  const title = schema?.title;
  if (title === undefined || isSameWord(title, key)) return t('“{0}”', key);
  return t('“{0}” ({1})', key, t(title));
}

/** What a value is about: its key, or the list that it is an entry of. */
export function subjectOf(kind: Kind, at: Path): string {
  const length = at.findLastIndex(step => typeof step === 'string') + 1;
  const key = at[length - 1];
  if (key === undefined) return t('This file');
  const name = keyName(String(key), schemaAt(kind, at.slice(0, length)));
  return length === at.length ? name : t('An entry of {0}', name);
}

/** A title such as `A role` in the middle of a sentence. */
export function asNoun(title: string): string {
  const translated = t(title);
  return translated.charAt(0).toLowerCase() + translated.slice(1);
}

function containerOf(type: EntityType): Schema | undefined {
  const { kind, at } = entityHomes[type];
  return schemaAt(kind, at);
}
