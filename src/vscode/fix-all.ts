import { itemIds } from '../core/checklist/checklist';
import { fixAll } from '../core/features/fix-all';
import type { FileEdit } from '../core/text/edit';
import type { LoadedDesign } from './designs';

/** The edits that mend all clear slips of a design, or of one file of it. */
export function allFixes({ design, readiness }: LoadedDesign, path?: string): readonly FileEdit[] {
  return fixAll(design, { asOf: readiness.asOf, items: itemIds }, path);
}
