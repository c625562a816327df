import { applyEdits, type TextEdit } from '../text/edit';
import type { Span } from '../text/text';
import type { YamlProblem } from './problem';

/** What is known of a text and its repairs, once it is read. */
interface Repaired {
  readonly original: string;
  /** The whole lines that edits touch, mended as far as the text is. */
  mended(edits: readonly TextEdit[]): readonly TextEdit[];
  /** Whether a text can be read to its end; undefined where there is no time left to find out. */
  canBeRead(text: string): boolean | undefined;
}

/**
 * Of several mistakes in one line, each was found when those before it had been mended. So the fix of one by itself may leave what cannot be read:
 * it then mends all of its line, and where that is not enough either, there is no fix.
 */
export function withFixesThatSuffice(problems: readonly YamlProblem[], repaired: Repaired): readonly YamlProblem[] {
  const lineOf = ({ start }: Span) => repaired.original.lastIndexOf('\n', start - 1);
  const often = new Map<number, number>();
  for (const { span } of problems) often.set(lineOf(span), (often.get(lineOf(span)) ?? 0) + 1);
  return problems.map(problem => {
    const { fix, ...told } = problem;
    if (fix === undefined || often.get(lineOf(problem.span)) === 1) return problem;
    const leadsOn = (edits: readonly TextEdit[]) => repaired.canBeRead(applyEdits(repaired.original, edits)) !== false;
    if (leadsOn(fix.edits)) return problem;
    const edits = repaired.mended(fix.edits);
    return leadsOn(edits) ? { ...told, fix: { ...fix, edits } } : told;
  });
}
