import { t } from '@vscode/l10n';
import { entityHomes } from '../../generated/types';
import type { Design } from '../model/design';
import type { DesignFile } from '../model/design-file';
import type { EntityType } from '../model/references';
import { isMap, type Path } from '../yaml/node';
import { nearest } from './nearest';
import { valueAt } from './schema/issue';
import { listed } from './words';

/** An entry that somebody may have meant. */
export interface Match {
  readonly id: string;
  readonly title: string;
  readonly type: EntityType;
}

/** The entries of these types whose short name or title comes near to what was written, the likeliest first. */
export function matches(design: Design, types: readonly EntityType[], written: string, most = 3): readonly Match[] {
  const entries = types.flatMap(type => design.entities(type).map(({ id, title }) => ({ id, title, type })));
  const near = nearest(written, [...new Set(entries.flatMap(({ id, title }) => [id, title]))], 2 * most);
  const found = near.flatMap(name => entries.filter(({ id, title }) => id === name || title === name));
  return [...new Set(found)].slice(0, most);
}

/** Which entries of these types there are. */
export function whatExists(design: Design, types: readonly EntityType[]): string {
  const ids = types.flatMap(type => design.entities(type).map(({ id }) => id));
  return ids.length === 0 ? t('There is none so far.') : t('There are so far: {0}.', listed(ids));
}

/** An entry as one would name it to choose from: its short name, and its title where that says more. */
export function nameOf({ id, title }: Pick<Match, 'id' | 'title'>): string {
  return id === title ? t('“{0}”', id) : t('“{0}” ({1})', id, title);
}

/**
 * True where all entries of these types are known, but for the one that is looked for: the files could be read, and neither what holds
 * the entries nor an entry of this name was refused. Where it was, another finding says so.
 */
export function isKnownNotToExist(design: Design, types: readonly EntityType[], id: string): boolean {
  return types.every(type => {
    const { kind, at } = entityHomes[type];
    const files = design.files.filter(file => file.kind === kind);
    return design.isComplete(kind) && !files.some(file => refuses(file, at) || holds(file, at, id));
  });
}

function refuses({ issues }: DesignFile, home: Path): boolean {
  return issues.some(issue => issue.at.length <= home.length && issue.at.every((step, index) => step === home[index]));
}

function holds({ value }: DesignFile, home: Path, id: string): boolean {
  const entries = valueAt(value, home);
  return isMap(entries) && Object.hasOwn(entries, id);
}
