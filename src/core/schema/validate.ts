import type { Plain } from '../yaml/node';
import { accepts } from './accepts';
import { issuesIn, type SchemaIssue } from './issues';
import type { Kind } from './kinds';
import { schemaOf } from './schemas';

export type { SchemaIssue } from './issues';

/** What the schema of a kind refuses in a value; one issue a place. */
export function validate(kind: Kind, value: Plain): readonly SchemaIssue[] {
  return accepts(schemaOf(kind), value) ? [] : issuesIn(kind, value);
}
