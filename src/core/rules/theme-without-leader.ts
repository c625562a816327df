import { t } from '@vscode/l10n';
import { hasLooseReference, saysMore } from '../model/credited';
import { hasClosed } from '../model/stage';
import { isPutOff } from '../model/themes';
import type { Rule } from './rule';

export const themeWithoutLeader: Rule = {
  id: 'theme-without-leader',
  severity: 'warning',
  category: 'plan',
  title: 'A theme that nobody leads',
  why: 'Beside the facilitator, it helps to have people who know a theme well and take the lead on it; they lend depth to the exchange (PraxisNote 16, “Leadership and co-ordination of the community of practice”, Thematic leaders).\n\nName a member or a role under `led-by` of the theme, or let a role look after it (`themes` of the role). Themes of low priority, and those that rest or are done, can do without.',
  wrong: {
    'learning-agenda.cop.yaml': 'themes:\n  burning: { title: Prescribed burning, priority: high }\n',
  },
  right: {
    'members.cop.yaml': 'members:\n  ana: { name: Ana }\n',
    'learning-agenda.cop.yaml': 'themes:\n  burning: { title: Prescribed burning, priority: high, led-by: [ana] }\n',
  },
  check: ({ design, report }) => {
    if (!design.isComplete('learning-agenda') || !design.isComplete('roles') || hasClosed(design)) return;
    if (hasLooseReference(design, 'theme')) return;
    const ledByRole = new Set(
      design.entities('role').flatMap(({ fact }) => fact.list('themes').map(({ value }) => value)),
    );
    for (const { id, fact, title } of design.entities('theme')) {
      if (isPutOff(fact) || ledByRole.has(id)) continue;
      if (fact.get('led-by') !== undefined || saysMore(design, fact, 'led-by')) continue;
      report(fact, t('Nobody leads the theme “{0}” yet. Name a member or a role under “led-by”.', title), {
        on: 'key',
      });
    }
  },
};
