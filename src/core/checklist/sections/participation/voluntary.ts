import { t } from '@vscode/l10n';
import type { Item, JudgeContext, Judgement } from '../../item';
import { fails, holds, silent } from '../../judgement';

export const voluntary: Item = {
  id: 'participation.voluntary',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Is taking part voluntary?',
  why: 'People bring energy to what they have chosen; where they are made to come, it is one more meeting to sit through.',
  sources: [{ document: 'FAQ', section: 'About communities of practice in organizations (voluntary participation)' }],
  criteria: [
    {
      id: 'nobody-is-made-to',
      text: 'Taking part is voluntary',
      next: 'Agree with the organisations that nobody is made to take part, and write “voluntary: true” under “participation”',
      where: { kind: 'governance', at: ['participation', 'voluntary'] },
      judge: nobodyIsMadeTo,
    },
  ],
};

function nobodyIsMadeTo({ design }: JudgeContext): Judgement {
  const said = design.part('governance').get('participation')?.get('voluntary');
  if (said === undefined) return silent();
  return said.value ? holds([said]) : fails([said], t('Some have to take part.'));
}
