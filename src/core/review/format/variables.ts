import { countOf } from '../../report/findings/check-result';
import { checkResultOf, isGateMet, type Review, worstVerdict } from '../review';

/**
 * The figures of a review as lines of `name=value`, which build servers take over as variables. Numbers and fixed words alone: nothing
 * that somebody wrote in a plan gets into them.
 */
export function reviewToVariables(review: Review): string {
  const found = checkResultOf(review);
  const values = {
    COPSE_DESIGNS: review.designs.length,
    COPSE_ERRORS: countOf(found, 'error'),
    COPSE_WARNINGS: countOf(found, 'warning'),
    COPSE_NOTES: countOf(found, 'info'),
    COPSE_VERDICT: worstVerdict(review),
    ...(review.gate === undefined ? {} : { COPSE_GATE: isGateMet(review) ? 'met' : 'not-met' }),
  };
  return Object.entries(values)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
