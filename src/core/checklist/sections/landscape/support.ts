import type { Fact } from '../../../model/fact';
import type { Item, JudgeContext, Judgement } from '../../item';
import { anySaid, holds, silent } from '../../judgement';
import { isHeld } from '../../role-holders';
import { sponsorsOf } from '../../sponsors';

export const support: Item = {
  id: 'landscape.support',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Does the organisation around it make room?',
  why: 'Communities often fail for want of backing around them; a few ties into everyday structures make room without taking over.',
  sources: [{ document: 'FAQ', section: 'About communities of practice in organizations (hooks into formal systems)' }],
  criteria: [
    {
      id: 'a-sponsor',
      text: 'Somebody stands up for the community in an organisation around it',
      next: 'Find somebody who stands up for the community where budgets and time are decided, and name them under “sponsors”',
      where: { kind: 'governance', at: ['support', 'sponsors'] },
      judge: aSponsor,
    },
    {
      id: 'a-hook',
      text: 'Taking part is tied into an organisation’s everyday at one point at least',
      next: 'Agree with an organisation where taking part counts, for example in staff appraisals or a budget, and add it to “hooks”',
      where: { kind: 'governance', at: ['support', 'hooks'] },
      judge: ({ design }) =>
        anySaid(...(design.part('governance').get('support')?.list('hooks') ?? []).map(hook => hook.get('text'))),
    },
    {
      id: 'a-support-function',
      text: 'A support function helps the community, or somebody looks after its institutional development',
      next: 'Name who looks after ties with the organisations in a role of the kind “institutional-development”, or add a hook of the kind “support-function”',
      where: { kind: 'roles', at: ['roles'] },
      judge: aSupportFunction,
    },
  ],
};

function aSponsor(context: JudgeContext): Judgement {
  const { places, roles } = sponsorsOf(context);
  if (places.length > 0) return holds(places);
  const unheld = context.design.entities('role').filter(({ id }) => roles.has(id));
  return silent(unheld.map(({ fact }) => fact));
}

function aSupportFunction(context: JudgeContext): Judgement {
  const hooks = (context.design.part('governance').get('support')?.list('hooks') ?? []).flatMap(textOfSupportFunction);
  const held = isHeld(context, 'institutional-development');
  if (hooks.length === 0) return held;
  return holds(held.outcome === 'holds' ? [...hooks, ...held.evidence] : hooks);
}

type Hook = { readonly kind?: string; readonly text?: string };

function textOfSupportFunction(hook: Fact<Hook>): readonly Fact<string>[] {
  const text = hook.get('text');
  return text !== undefined && hook.get('kind')?.value === 'support-function' ? [text] : [];
}
