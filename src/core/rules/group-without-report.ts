import { t } from '@vscode/l10n';
import { saysMore } from '../model/credited';
import { hasClosed } from '../model/stage';
import type { Rule } from './rule';

export const groupWithoutReport: Rule = {
  id: 'group-without-report',
  severity: 'warning',
  category: 'plan',
  title: 'A group that does not report back',
  why: 'Smaller groups let members go deeper into what interests them. What they find out should come back to the whole community (PraxisNote 16, “Stimulating the learning process”, Thematic groups), or the community falls apart into groups.\n\nSay under `reports-back` how and when it does: ten minutes at a meeting, or a note after each of its own.',
  wrong: {
    'learning-agenda.cop.yaml': 'groups:\n  fire-law: { title: Fire law }\n',
  },
  right: {
    'learning-agenda.cop.yaml':
      'groups:\n  fire-law: { title: Fire law, reports-back: Ten minutes at each yearly meeting }\n',
  },
  check: ({ design, report }) => {
    if (!design.isComplete('learning-agenda') || hasClosed(design)) return;
    for (const { fact, title } of design.entities('group')) {
      if (fact.get('reports-back') !== undefined || saysMore(design, fact, 'reports-back')) continue;
      report(
        fact,
        t('“{0}” does not say how it reports back to all. Say it in a few words under “reports-back”.', title),
        { on: 'key' },
      );
    }
  },
};
