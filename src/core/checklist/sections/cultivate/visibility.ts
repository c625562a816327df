import { t } from '@vscode/l10n';
import type { Item, JudgeContext, Judgement } from '../../item';
import { allSaid, notApplicable } from '../../judgement';

export const visibility: Item = {
  id: 'cultivate.visibility',
  weight: 'enriching',
  phase: 'before-launch',
  question: 'Does the launch’s visibility match the identity it can build on?',
  why: 'A loud start carries only where people already know themselves to be one of a kind; elsewhere a quiet one does better.',
  sources: [{ document: 'FAQ', section: 'About cultivating communities of practice (third step)' }],
  notApplicable: quiet,
  criteria: [
    {
      id: 'builds-on-an-identity',
      text: 'It is said how visible the launch is, and which identity it builds on',
      next: 'Write how loud the launch is (“visibility”) and what people already share that carries it (“existing-identity”), or start quietly',
      where: { kind: 'activities', at: ['launch', 'visibility'] },
      judge: buildsOnAnIdentity,
    },
  ],
};

function quiet({ design }: JudgeContext): string | undefined {
  const said = design.part('activities').get('launch')?.get('visibility');
  return said?.value === 'quiet' ? t('The launch is quiet, so it needs no identity to build on.') : undefined;
}

function buildsOnAnIdentity(context: JudgeContext): Judgement {
  const reason = quiet(context);
  if (reason !== undefined) return notApplicable(reason);
  const launch = context.design.part('activities').get('launch');
  return allSaid(launch?.get('visibility'), launch?.get('existing-identity'));
}
