import { t } from '@vscode/l10n';
import { channelsInUse } from '../../channels-in-use';
import type { Item, JudgeContext, Judgement } from '../../item';
import { fails, holds, silent } from '../../judgement';

export const history: Item = {
  id: 'learning.history',
  weight: 'enriching',
  phase: 'ongoing',
  question: 'Can a newcomer find the story so far?',
  why: 'Newcomers find their feet sooner where they can read what happened before them.',
  sources: [{ document: 'PN', section: 'Stimulating the learning process: Information Systems' }],
  criteria: [
    {
      id: 'history-is-kept',
      text: 'The community’s history is kept on a web page or in a repository',
      next: 'Keep the story so far on a web page or in a repository, and name that channel under “knowledge” as “history”',
      where: { kind: 'communication', at: ['knowledge', 'history'] },
      judge: historyIsKept,
    },
  ],
};

function historyIsKept(context: JudgeContext): Judgement {
  const named = context.design.part('communication').get('knowledge')?.get('history');
  const channel = named && context.design.entity('channel', named.value);
  if (named === undefined || channel === undefined) return silent();
  if (!channelsInUse(context).includes(channel))
    return fails([named], t('The channel that keeps it has come to an end.'));
  const kind = channel.fact.get('kind')?.value;
  if (kind === undefined) return silent([channel.fact], undefined, [named]);
  if (kind === 'web-page' || kind === 'repository') return holds([named]);
  return fails([named], t('It is kept where a newcomer can hardly look it up.'));
}
