import { t } from '@vscode/l10n';
import { locate, toPlain } from '../../yaml/node';
import { write } from '../fixes';
import { subjectOf } from '../naming';
import type { Fix } from '../rule';
import { expectedIn, foundIn, nextStep } from './expected';
import type { Issue, Told } from './issue';
import { meantAs } from './meant';

/** A value of another sort than its key takes: a text for a list, a list for a text … */
export function wrongType(issue: Issue): Told {
  const { kind, at, schema, value } = issue;
  const message = t(
    '{0} takes {1}, but {2} stands here. {3}',
    subjectOf(kind, at),
    expectedIn(schema),
    foundIn(value),
    nextStep(schema, value),
  );
  return { message, fixes: fixesOf(issue) };
}

function fixesOf({ design, file, at, schema }: Issue): readonly Fix[] {
  const written = locate(file.yaml.root, at)?.node;
  const meant = schema && written && meantAs(schema, toPlain(written));
  if (meant === undefined || holdsComments(file, at)) return [];
  return [write(design, { path: file.path, at }, meant.title, meant.value)];
}

/** Comments inside what would be written anew could not be kept. */
function holdsComments({ yaml }: Issue['file'], at: Issue['at']): boolean {
  const node = locate(yaml.root, at)?.node;
  if (node === undefined || node.kind === 'scalar') return false;
  return /(?:^|\s)#/.test(yaml.source.slice(node.span));
}
