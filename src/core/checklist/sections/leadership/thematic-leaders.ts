import { t } from '@vscode/l10n';
import { rolesOfKind } from '../../../model/people';
import type { Item, JudgeContext, Judgement } from '../../item';
import { everyEntity, silent, together, unless } from '../../judgement';
import { rewardOf, unrewarded } from '../../rewards';
import { everyHasSomebody } from '../../somebody';
import { highPriorityThemes } from '../../themes';

export const thematicLeaders: Item = {
  id: 'leadership.thematic-leaders',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Who leads each theme, with clear work and incentive?',
  why: 'Somebody who knows a theme well takes the talk on it deeper, and says yes more easily when the work and the thanks are plain.',
  sources: [{ document: 'PN', section: 'Leadership and co-ordination of the community of practice: Thematic leaders' }],
  criteria: [
    {
      id: 'high-themes-are-led',
      text: 'Somebody leads every theme of high priority',
      next: 'Name under each theme of high priority who leads it, a member or a role, as “led-by”',
      where: { kind: 'learning-agenda', at: ['themes'] },
      judge: highThemesAreLed,
    },
    {
      id: 'leaders-terms-are-clear',
      text: 'The roles of thematic leaders say how much time they take, what one gets for it, and how the holder was chosen',
      next: 'Write under each role of the kind thematic-leader how much time it takes (“time”), what one gets for it (“reward”) and how the holder was chosen (“chosen”)',
      where: { kind: 'roles', at: ['roles'] },
      judge: leadersTermsAreClear,
    },
  ],
};

function highThemesAreLed({ design }: JudgeContext): Judgement {
  const themes = highPriorityThemes(design).map(({ fact }) => fact);
  if (themes.length === 0) return silent([], t('No theme is said to be of high priority yet.'));
  return everyHasSomebody(design, themes, theme => theme.list('led-by'));
}

function leadersTermsAreClear({ design }: JudgeContext): Judgement {
  const roles = rolesOfKind(design, 'thematic-leader');
  return unless(
    unrewarded(roles),
    t('Leading a theme is said to go unrewarded.'),
    everyEntity(roles, role => together(role.fact.get('time'), rewardOf(role), role.fact.get('chosen'))),
  );
}
