import { toJson } from '../../report/json';
import type { DiffResult, PlanChange } from '../changes';

/** The changes for programs; the shape is stable. */
export function diffToJson({ designs }: DiffResult): string {
  const shown = designs.map(({ path, changes, readiness, notes }) => ({
    path,
    changes: changes.map(inOrder),
    readiness,
    ...(notes.length === 0 ? {} : { notes }),
  }));
  return toJson({ designs: shown });
}

function inOrder({ kind, type, id, field, before, after, text, path, line, withheld }: PlanChange) {
  return { kind, type, id, field, before, after, text, path, line, ...(withheld === true ? { withheld } : {}) };
}
