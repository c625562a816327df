import { t } from '@vscode/l10n';
import { hasLooseReference } from '../model/credited';
import type { Design } from '../model/design';
import { hasClosed } from '../model/stage';
import { isPutOff } from '../model/themes';
import type { Rule } from './rule';

const users = ['activity', 'product', 'outcome', 'group'] as const;

export const unusedTheme: Rule = {
  id: 'unused-theme',
  severity: 'warning',
  category: 'plan',
  title: 'A theme that nothing takes up',
  why: 'A learning plan gathers the themes that matter and helps to find out what should be learned and made of each (PraxisNote 16, “Stimulating the learning process”, Learning plan). A theme that no activity, product, outcome or group works on is only a heading.\n\nAdd the theme under `themes` of what takes it up. If it can wait, give it `priority: low` or `status: resting`. Nothing is said before the first activity, product, outcome or group names a theme.',
  wrong: {
    'learning-agenda.cop.yaml':
      'themes:\n  burning: { title: Prescribed burning }\n  law: { title: Fire law }\nproducts:\n  guide: { title: Guide to burning, themes: [burning] }\n',
  },
  right: {
    'learning-agenda.cop.yaml':
      'themes:\n  burning: { title: Prescribed burning }\n  law: { title: Fire law }\nproducts:\n  guide: { title: Guide to burning, themes: [burning] }\ngroups:\n  lawyers: { title: Lawyers, themes: [law] }\n',
  },
  check: ({ design, report }) => {
    if (!design.isComplete('learning-agenda') || !design.isComplete('activities') || hasClosed(design)) return;
    const used = usedThemes(design);
    if (used.size === 0 || hasLooseReference(design, 'theme')) return;
    for (const { id, fact, title } of design.entities('theme')) {
      if (used.has(id) || isPutOff(fact)) continue;
      report(
        fact,
        t(
          'No activity, product, outcome or group takes up the theme “{0}”. Add it under “themes” of one of them, or let it rest.',
          title,
        ),
        { on: 'key' },
      );
    }
  },
};

function usedThemes(design: Design): ReadonlySet<string> {
  const lists = users.flatMap(type => design.entities(type).map(({ fact }) => fact.list('themes')));
  return new Set(lists.flatMap(list => list.map(({ value }) => value)));
}
