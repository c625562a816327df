import { t } from '@vscode/l10n';
import { entityHomes } from '../../../generated/types';
import { renameKey } from '../../edit/rename-key';
import { setValue } from '../../edit/set-value';
import { together } from '../../edit/together';
import type { Design } from '../../model/design';
import type { EntityType } from '../../model/references';
import type { FileEdit } from '../../text/edit';
import { slug } from '../../text/slug';
import { isMap } from '../../yaml/node';
import { changeToEntry } from '../fixes';
import { matches, nameOf } from '../matches';
import { nounsOf, subjectOf } from '../naming';
import type { Fix } from '../rule';
import { either } from '../words';
import { around, type Issue, type Told, valueAt } from './issue';

/** A key that should name an entry for others to refer to, but cannot. */
export function wrongIdKey({ design, file, at }: Issue): Told {
  const written = String(at.at(-1));
  const name = slug(written);
  const refused = t(
    '“{0}” cannot be a short name, which other places refer to: it may hold letters, digits and single hyphens.',
    written,
  );
  const others = valueAt(file.value, around(at));
  if (name === undefined || (isMap(others) && Object.hasOwn(others, name))) return { message: refused, on: 'key' };
  const fix: Fix = {
    title: t('Change “{0}” to “{1}”, and all that refers to it', written, name),
    edits: () => together([renameKey(design, { path: file.path, at }, name), ...referring(design, written, name)]),
  };
  return { message: `${refused} ${t('Write “{0}”.', name)}`, on: 'key', fixes: [fix] };
}

/** A text that should refer to an entry, but cannot; nothing where the entry itself is spoken of for the same. */
export function wrongIdReference({ design, file, kind, at, schema, value }: Issue): Told | undefined {
  const written = String(value);
  if (isWrongKey(design, written)) return undefined;
  const types = [schema?.['x-copse-ref'] ?? []].flat().filter(isEntityType);
  const refused = t('{0} takes the short name of {1}; “{2}” is none.', subjectOf(kind, at), nounsOf(types), written);
  const meant = matches(design, types, written);
  if (meant.length === 0)
    return { message: `${refused} ${t('A short name holds letters, digits and single hyphens.')}` };
  return {
    message: `${refused} ${t('Did you mean {0}?', either(meant.map(nameOf)))}`,
    fixes: meant.map(match => changeToEntry(design, { path: file.path, at }, written, match)),
  };
}

function isWrongKey(design: Design, written: string): boolean {
  return design.files.some(({ issues }) =>
    issues.some(({ keyword, at }) => keyword === 'propertyNames' && at.at(-1) === written),
  );
}

/** The edits of the texts that refer to a short name as it was written. */
function referring(design: Design, written: string, name: string): readonly (readonly FileEdit[])[] {
  return design.files.flatMap(file =>
    file.issues
      .filter(({ keyword, at }) => keyword === 'pattern' && valueAt(file.value, at) === written)
      .map(({ at }) => setValue(design, { path: file.path, at }, name)),
  );
}

function isEntityType(type: string): type is EntityType {
  return Object.hasOwn(entityHomes, type);
}
