import { t } from '@vscode/l10n';
import { hasLooseReference } from '../model/credited';
import { hasClosed } from '../model/stage';
import type { Rule } from './rule';

export const unservedChallenge: Rule = {
  id: 'unserved-challenge',
  severity: 'warning',
  category: 'plan',
  title: 'A challenge that no theme answers',
  why: 'Themes should be chosen so that the community is equipped to answer the challenges that matter to its members (PraxisNote 16, “Planning and getting started”, Clarity), and it is with their challenges that the first conversations begin (Frequently asked questions, “About cultivating communities of practice”). A challenge that no theme takes up was heard and then forgotten.\n\nAdd the challenge under `challenges` of a theme. If it is none of the community’s business, move it to `scope`, under `out`. Nothing is said before the first theme names a challenge.',
  wrong: {
    'domain.cop.yaml':
      'challenges:\n  permits: { title: Burn permits take months }\n  drought: { title: Dry springs }\n',
    'learning-agenda.cop.yaml': 'themes:\n  law: { title: Fire law, challenges: [permits] }\n',
  },
  right: {
    'domain.cop.yaml':
      'challenges:\n  permits: { title: Burn permits take months }\n  drought: { title: Dry springs }\n',
    'learning-agenda.cop.yaml':
      'themes:\n  law: { title: Fire law, challenges: [permits] }\n  water: { title: Water, challenges: [drought] }\n',
  },
  check: ({ design, report }) => {
    if (!design.isComplete('domain') || !design.isComplete('learning-agenda') || hasClosed(design)) return;
    const answered = new Set(
      design.entities('theme').flatMap(({ fact }) => fact.list('challenges').map(({ value }) => value)),
    );
    if (answered.size === 0 || hasLooseReference(design, 'challenge')) return;
    for (const { id, fact, title } of design.entities('challenge')) {
      if (answered.has(id)) continue;
      report(
        fact,
        t('No theme answers the challenge “{0}”. Add it under “challenges” of a theme, or take it out.', title),
        { on: 'key' },
      );
    }
  },
};
