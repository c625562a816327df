import { t } from '@vscode/l10n';
import { renameKey } from '../edit/rename-key';
import { setValue } from '../edit/set-value';
import type { Design } from '../model/design';
import type { Place } from '../model/fact';
import type { Plain } from '../yaml/node';
import type { Fix } from './rule';

/** Writes another value in the place of a text or number. */
export function changeTo(design: Design, place: Place, old: string, value: string | number | boolean): Fix {
  return {
    title: t('Change “{0}” to “{1}”', old, String(value)),
    edits: () => setValue(design, place, value),
  };
}

/** Writes a value, under a title that says what it does. */
export function write(design: Design, place: Place, title: string, value: Plain): Fix {
  return { title, edits: () => setValue(design, place, value) };
}

/** Gives a key another name. */
export function rename(design: Design, place: Place, key: string): Fix {
  return {
    title: t('Change “{0}” to “{1}”', String(place.at.at(-1)), key),
    edits: () => renameKey(design, place, key),
  };
}
