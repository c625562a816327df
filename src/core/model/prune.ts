import type { SchemaIssue } from '../schema/validate';
import { emptyMap, type Path, type Plain } from '../yaml/node';

/**
 * A copy of a value without what the paths lead to; what is not on the way to one of them is shared with the original.
 * An element of a list leaves null behind, so that the places of the others stay as they are.
 */
export function without(value: Plain, paths: readonly Path[]): Plain {
  if (paths.length === 0) return value;
  if (paths.some(path => path.length === 0)) return null;
  if (typeof value !== 'object' || value === null) return value;
  const byStep = grouped(paths);
  if (isList(value)) return value.map((element, index) => without(element, byStep.get(String(index)) ?? []));
  const copy = emptyMap();
  for (const [key, element] of Object.entries(value)) {
    const below = byStep.get(key);
    if (below === undefined) copy[key] = element;
    else if (!below.some(path => path.length === 0)) copy[key] = without(element, below);
  }
  return copy;
}

/** A value without what its schema refuses: a key, a value, or the whole entry that lacks what it cannot do without. */
export function withoutRefused(value: Plain, issues: readonly SchemaIssue[]): Plain {
  return without(
    value,
    issues.map(({ keyword, at }) => (keyword === 'required' ? at.slice(0, -1) : at)),
  );
}

function grouped(paths: readonly Path[]): ReadonlyMap<string, readonly Path[]> {
  const groups = new Map<string, Path[]>();
  for (const [step, ...rest] of paths) {
    const group = groups.get(String(step));
    if (group === undefined) groups.set(String(step), [rest]);
    else group.push(rest);
  }
  return groups;
}

function isList(value: object): value is readonly Plain[] {
  return Array.isArray(value);
}
