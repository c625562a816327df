import { t } from '@vscode/l10n';
import { subjectOf } from '../naming';
import type { Issue, Told } from './issue';

/** A number that is too small or too large, or a text that says nothing. */
export function outOfRange({ kind, at, schema, keyword }: Issue): Told {
  const subject = subjectOf(kind, at);
  if (keyword === 'minimum') return { message: t('{0} must be at least {1}.', subject, String(schema?.minimum ?? 0)) };
  if (keyword === 'maximum') return { message: t('{0} must be at most {1}.', subject, String(schema?.maximum ?? 0)) };
  return { message: t('{0} says nothing. Write something, or take the key out.', subject) };
}
