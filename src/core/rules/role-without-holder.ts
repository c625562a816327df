import { t } from '@vscode/l10n';
import { saysMore } from '../model/credited';
import { holdersOf } from '../model/people';
import { hasClosed } from '../model/stage';
import type { Rule } from './rule';

export const roleWithoutHolder: Rule = {
  id: 'role-without-holder',
  severity: 'warning',
  category: 'people',
  title: 'A role that nobody holds',
  why: 'The note on Latin American communities asks that the key roles are taken on before a community starts (PraxisNote 16, “Planning and getting started”, Design). A role that nobody holds is work that nobody does.\n\nAsk somebody, and write the short name of that member under `held-by`. A role that you do not need after all is better taken out.',
  wrong: {
    'roles.cop.yaml': 'roles:\n  facilitation:\n    kind: facilitator\n',
  },
  right: {
    'members.cop.yaml': 'members:\n  ana:\n    name: Ana\n',
    'roles.cop.yaml': 'roles:\n  facilitation:\n    kind: facilitator\n    held-by: [ana]\n',
  },
  check: ({ design, report }) => {
    if (!design.isComplete('members') || !design.isComplete('roles') || hasClosed(design)) return;
    for (const role of design.entities('role')) {
      if (role.fact.get('kind')?.value === 'participant') continue;
      if (holdersOf(design, role).length > 0 || saysMore(design, role.fact, 'held-by')) continue;
      report(role.fact, t('Nobody holds the role “{0}” yet. Name somebody under “held-by”.', role.title), {
        on: 'key',
      });
    }
  },
};
