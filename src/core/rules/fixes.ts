import { t } from '@vscode/l10n';
import { renameKey } from '../edit/rename-key';
import { setValue } from '../edit/set-value';
import type { Design } from '../model/design';
import type { Place } from '../model/fact';
import type { Plain } from '../yaml/node';
import type { Match } from './matches';
import { isSameWord } from './nearest';
import type { Fix } from './rule';

/** Writes another value in the place of a text or number. */
export function changeTo(design: Design, place: Place, old: string, value: string | number | boolean): Fix {
  return {
    title: t('Change “{0}” to “{1}”', old, String(value)),
    edits: () => setValue(design, place, value),
  };
}

/** Names an entry in the place of what was written; only where both are the same word is it clear that it was meant. */
export function changeToEntry(design: Design, place: Place, written: string, { id, title }: Match): Fix {
  const fix = changeTo(design, place, written, id);
  return isSameWord(written, id) || isSameWord(written, title) ? fix : { ...fix, isChoice: true };
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
