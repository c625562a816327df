import { t } from '@vscode/l10n';
import { isOver } from '../model/people';
import { hasClosed } from '../model/stage';
import type { Rule } from './rule';

export const expiredWaiver: Rule = {
  id: 'expired-waiver',
  severity: 'warning',
  category: 'dates',
  title: 'A point that was set aside for a time that is over',
  why: 'A point of the checklist may be set aside until a day, for a reason. Once the day has passed, the point counts again. That is what the day is for: planning must leave room to change (PraxisNote 16, “Planning and getting started”, Flexibility), and a decision that nobody looks at any more is no plan.\n\nSettle the point. If it can still wait, say so with a new reason and a new day, and take out the old ones.',
  wrong: {
    'readiness.cop.yaml':
      'items:\n  cultivate.lifespan:\n    waived: { reason: To be talked over after the first year, until: 2025-01-31 }\n',
  },
  right: {
    'readiness.cop.yaml':
      'items:\n  cultivate.lifespan:\n    waived: { reason: To be talked over after the first year, until: 2199-01-31 }\n',
  },
  check: ({ design, asOf, report }) => {
    if (hasClosed(design)) return;
    for (const [item, fact] of design.part('readiness').get('items')?.entries() ?? []) {
      const until = fact.get('waived')?.get('until');
      if (until === undefined || !isOver(until.value, asOf)) continue;
      report(
        until,
        t(
          'The point “{0}” was set aside until {1}. That time is over, so it counts again. Settle it, or set it aside anew with a later date.',
          item,
          String(until.value),
        ),
        { data: { item } },
      );
    }
  },
};
