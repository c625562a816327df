import { t } from '@vscode/l10n';
import type { Fact } from '../../../model/fact';
import { type Role, rolesOfKind } from '../../../model/people';
import { channelsInUse } from '../../channels-in-use';
import type { Item, JudgeContext, Judgement } from '../../item';
import { holds, silent } from '../../judgement';
import { isHeld } from '../../role-holders';

export const technicalSupport: Item = {
  id: 'leadership.technical-support',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Is there support for the web page or newsletter?',
  why: 'A page or a newsletter that nobody looks after goes stale, and the facilitator has other things to do.',
  sources: [
    { document: 'PN', section: 'Leadership and co-ordination of the community of practice: Technical support' },
  ],
  notApplicable: context => {
    const kinds = channelsInUse(context).map(({ fact }) => fact.get('kind')?.value);
    if (kinds.includes('web-page') || kinds.includes('newsletter')) return undefined;
    return t('The community has neither a web page nor a newsletter among its channels.');
  },
  criteria: [
    {
      id: 'support-role-held',
      text: 'Somebody holds the role of technical support',
      next: 'Find somebody for the technical side of the web page or newsletter, and name them under “held-by” of a role of the kind technical-support',
      where: { kind: 'roles', at: ['roles'] },
      judge: context => isHeld(context, 'technical-support'),
    },
    {
      id: 'support-works-with-coordination',
      text: 'Technical support works with a coordinator or facilitator',
      next: 'Name the coordinator’s or facilitator’s role under technical support, as “works-with”',
      where: { kind: 'roles', at: ['roles'] },
      judge: supportWorksWithCoordination,
    },
  ],
};

/** Working together goes both ways: it counts under whichever of the two roles it stands. */
function supportWorksWithCoordination({ design }: JudgeContext): Judgement {
  const support = rolesOfKind(design, 'technical-support');
  const coordination = rolesOfKind(design, 'coordinator', 'facilitator');
  const ties = [...tiesBetween(support, coordination), ...tiesBetween(coordination, support)];
  return ties.length > 0 ? holds(ties) : silent(support.map(({ fact }) => fact));
}

function tiesBetween(roles: readonly Role[], others: readonly Role[]): readonly Fact<string>[] {
  const ids = new Set(others.map(({ id }) => id));
  return roles.flatMap(({ fact }) => fact.list('works-with')).filter(({ value }) => ids.has(value));
}
