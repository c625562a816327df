import { t } from '@vscode/l10n';
import { saysMore } from '../model/credited';
import { hasClosed } from '../model/stage';
import type { Rule } from './rule';

export const productWithoutOwner: Rule = {
  id: 'product-without-owner',
  severity: 'warning',
  category: 'plan',
  title: 'A product that nobody sees to',
  why: 'Case studies, guides and workshops give members a reason to take part (PraxisNote 16, “Planning and getting started”, Motivation), and people whose own name stands on the work feel that it is theirs (“Relationships and communication between members”, Personalisation and recognition). A product that belongs to nobody tends not to come about.\n\nName the members who see to it under `owners`. A product that is done needs none.',
  wrong: {
    'learning-agenda.cop.yaml': 'products:\n  guide: { title: Guide to burning, kind: guide }\n',
  },
  right: {
    'members.cop.yaml': 'members:\n  ana: { name: Ana }\n',
    'learning-agenda.cop.yaml': 'products:\n  guide: { title: Guide to burning, kind: guide, owners: [ana] }\n',
  },
  check: ({ design, report }) => {
    if (!design.isComplete('learning-agenda') || hasClosed(design)) return;
    for (const { fact, title } of design.entities('product')) {
      if (fact.get('owners') !== undefined || saysMore(design, fact, 'owners')) continue;
      if (fact.get('status')?.value === 'done') continue;
      report(fact, t('Nobody sees to “{0}” yet. Name a member or two under “owners”.', title), { on: 'key' });
    }
  },
};
