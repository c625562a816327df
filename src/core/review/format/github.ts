import { t } from '@vscode/l10n';
import { type Announcement, checkToGitHub } from '../../report/findings/github';
import { checkResultOf, isGateMet, type Review } from '../review';
import { gateWords } from './words';

/** A review as workflow commands: a gate that is not met and changes that cannot be told come before the findings. */
export function reviewToGitHub(review: Review): string {
  const unmet = isGateMet(review) ? [] : gateWords(review);
  const announcements: readonly Announcement[] = [
    ...unmet.map(text => ({ severity: 'error', text }) as const),
    ...(typeof review.changes === 'string' ? [cannotTell(review.changes)] : []),
  ];
  return checkToGitHub(checkResultOf(review), announcements);
}

function cannotTell(why: string): Announcement {
  return { severity: 'warning', text: t('What changed in the plan cannot be told: {0}', why) };
}
