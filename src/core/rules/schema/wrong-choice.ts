import { t } from '@vscode/l10n';
import { changeTo } from '../fixes';
import { subjectOf } from '../naming';
import { nearest } from '../nearest';
import { either } from '../words';
import type { Issue, Told } from './issue';

/** A word that is none of those that may stand here. */
export function wrongChoice({ design, file, kind, at, schema, value }: Issue): Told {
  const allowed = schema?.enum ?? [];
  const written = String(value);
  const meant = nearest(written, allowed);
  const place = { path: file.path, at };
  const refused = t('{0} cannot be “{1}”.', subjectOf(kind, at), written);
  const [likely] = meant;
  const meaning = likely === undefined ? undefined : schema?.['x-copse-values']?.[likely];
  const question =
    likely === undefined
      ? ''
      : ` ${meaning === undefined || meant.length > 1 ? t('Did you mean {0}?', either(meant.map(word => t('“{0}”', word)))) : t('Did you mean “{0}” ({1})?', likely, t(meaning))}`;
  return {
    message: `${refused}${question} ${t('It may be {0}.', either(allowed))}`,
    fixes: meant.map(word => changeTo(design, place, written, word)),
  };
}
