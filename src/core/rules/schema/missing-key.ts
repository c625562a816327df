import { t } from '@vscode/l10n';
import { schemaAt } from '../../schema/schemas';
import { subjectOf } from '../naming';
import { around, type Issue, type Told } from './issue';

/** A key that something cannot do without. */
export function missingKey({ kind, at, schema }: Issue): Told {
  const holder = around(at);
  const title = schemaAt(kind, holder)?.title ?? '';
  const subject = /^An? /.test(title) ? t(title) : subjectOf(kind, holder);
  const about = schema?.description === undefined ? '' : ` ${t(schema.description)}`;
  return { message: t('{0} has no “{1}” yet. Add it.{2}', subject, String(at.at(-1)), about), on: 'key' };
}
