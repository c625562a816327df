import { t } from '@vscode/l10n';
import { saysMore } from '../model/credited';
import { isOver } from '../model/people';
import { hasClosed } from '../model/stage';
import type { Rule } from './rule';

export const channelWithoutOwner: Rule = {
  id: 'channel-without-owner',
  severity: 'warning',
  category: 'plan',
  title: 'A channel that nobody looks after',
  why: 'Communication is one of the roles to settle before a community starts (PraxisNote 16, “Planning and getting started”, Design), and a newsletter or web page needs somebody to support it, hand in hand with whoever co-ordinates (“Leadership and co-ordination of the community of practice”, Technical support). A channel that nobody looks after falls silent.\n\nName a role or members under `run-by`; a role outlasts a name. A channel that is no longer used gets an `ended`.',
  wrong: {
    'communication.cop.yaml': 'channels:\n  list: { title: Mailing list, kind: email-list }\n',
  },
  right: {
    'members.cop.yaml': 'members:\n  ana: { name: Ana }\n',
    'communication.cop.yaml': 'channels:\n  list: { title: Mailing list, kind: email-list, run-by: [ana] }\n',
  },
  check: ({ design, asOf, report }) => {
    if (!design.isComplete('communication') || hasClosed(design)) return;
    for (const { fact, title } of design.entities('channel')) {
      if (fact.get('run-by') !== undefined || saysMore(design, fact, 'run-by')) continue;
      if (isOver(fact.get('ended')?.value, asOf)) continue;
      report(fact, t('Nobody looks after “{0}” yet. Name a role or a member under “run-by”.', title), { on: 'key' });
    }
  },
};
