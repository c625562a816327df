import { t } from '@vscode/l10n';
import type { Item, JudgeContext, Judgement } from '../../item';
import { allSaid, anySaid, tension } from '../../judgement';
import { atLeastMembers } from '../../somebody';

export const purpose: Item = {
  id: 'planning.purpose',
  weight: 'essential',
  phase: 'before-launch',
  question: 'Is the purpose about learning, on the mapped themes, set by members?',
  why: 'A group that first has to act as one or become a legal body spends its trust on that, where learning needs only people who chose what to learn.',
  sources: [{ document: 'PN', section: 'Planning and getting started: Purpose and identity' }],
  criteria: [
    {
      id: 'learning-focus',
      text: 'The purpose says what members will learn together',
      next: 'Write under the purpose what members will learn together, as “learning-focus”',
      where: { kind: 'community', at: ['purpose', 'learning-focus'] },
      judge: ({ design }) => anySaid(design.part('community').get('purpose')?.get('learning-focus')),
    },
    {
      id: 'purpose-names-themes',
      text: 'The purpose rests on themes of the learning agenda',
      next: 'Name under the purpose the themes of the learning agenda that it rests on, as “themes”',
      where: { kind: 'community', at: ['purpose', 'themes'] },
      judge: ({ design }) => anySaid(design.part('community').get('purpose')?.get('themes')),
    },
    {
      id: 'members-set-it',
      text: 'Two or more members worked the purpose out',
      next: 'Talk the purpose over with members, and name the two or more who worked it out as “defined-by”',
      where: { kind: 'community', at: ['purpose', 'defined-by'] },
      judge: ({ design }) =>
        atLeastMembers(2, design, design.part('community').get('purpose')?.list('defined-by') ?? []),
    },
    {
      id: 'no-duty-to-act-or-incorporate',
      text: 'Nobody is bound to act together, and the community need not become a legal body',
      next: 'Say under the purpose whether members are bound to act together (“joint-action”) and whether the community is to become a legal body (“formal-constitution”); where it is so, talk over whether learning needs it',
      where: { kind: 'community', at: ['purpose'] },
      judge: noDutyToActOrIncorporate,
    },
  ],
};

function noDutyToActOrIncorporate({ design }: JudgeContext): Judgement {
  const said = design.part('community').get('purpose');
  const action = said?.get('joint-action');
  const constitution = said?.get('formal-constitution');
  const bound = action?.value === 'committed';
  const legal = constitution?.value === true;
  if (action && bound && constitution && legal) {
    return tension(
      [action, constitution],
      t(
        'Members are bound to act together, and the community is to become a legal body; the advice is to need neither.',
      ),
    );
  }
  if (action && bound)
    return tension([action], t('Members are bound to act together; the advice is to leave that open.'));
  if (constitution && legal) {
    return tension([constitution], t('The community is to become a legal body; the advice is to do without.'));
  }
  return allSaid(action, constitution);
}
