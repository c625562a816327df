import * as validators from '../../generated/validators';
import type { Path, Plain } from '../yaml/node';
import type { Kind } from './kinds';

/** One thing that a schema refuses. */
export interface SchemaIssue {
  readonly keyword: string;
  /** To the value that is refused; where a key is refused, or missing, to that key. */
  readonly at: Path;
  readonly params: Readonly<Record<string, unknown>>;
}

const validatorOf: Readonly<Record<Kind, validators.Validator>> = {
  community: validators.community,
  domain: validators.domain,
  members: validators.members,
  roles: validators.roles,
  'learning-agenda': validators.learningAgenda,
  activities: validators.activities,
  communication: validators.communication,
  governance: validators.governance,
  indicators: validators.indicators,
  stories: validators.stories,
  readiness: validators.readiness,
};

/** What the schema of a kind refuses in a value, by the compiled schemas; one issue a place. */
export function issuesIn(kind: Kind, value: Plain): readonly SchemaIssue[] {
  const validator = validatorOf[kind];
  if (validator(value)) return [];
  const issues = new Map<string, SchemaIssue>();
  for (const error of validator.errors ?? []) {
    // A list item with nothing after its dash is not written yet; that is no mistake.
    const refused = valueAt(value, toPath(error.instancePath, value));
    if (refused === null) continue;
    // What is wrong with a key is told of the key, below; here it seems to be told of the map.
    if (error.keyword === 'pattern' && typeof refused !== 'string') continue;
    const issue = toIssue(error, value);
    const place = JSON.stringify(issue.at);
    if (!issues.has(place)) issues.set(place, issue);
  }
  return [...issues.values()];
}

function toIssue(error: validators.ValidationError, value: Plain): SchemaIssue {
  const at = toPath(error.instancePath, value);
  const key =
    error.params['additionalProperty'] ??
    error.params['missingProperty'] ??
    error.params['propertyName'] ??
    error.propertyName;
  const named = typeof key === 'string' ? [...at, key] : at;
  return {
    keyword: error.propertyName === undefined ? error.keyword : 'propertyNames',
    at: named,
    params: error.params,
  };
}

/** A JSON Pointer as a path: a step is an index only where the value there is a list. */
function toPath(pointer: string, root: Plain): Path {
  const path: (string | number)[] = [];
  let value: unknown = root;
  for (const escaped of pointer.split('/').slice(1)) {
    const step = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(step) : step);
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[step];
  }
  return path;
}

function valueAt(root: Plain, path: Path): unknown {
  let value: unknown = root;
  for (const step of path) value = (value as Readonly<Record<string | number, unknown>>)[step];
  return value;
}
