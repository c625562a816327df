import { t } from '@vscode/l10n';
import type { Design, Part } from '../../../model/design';
import type { Fact } from '../../../model/fact';
import { coreMembers } from '../../../model/people';
import type { Item, JudgeContext, Judgement } from '../../item';
import { atLeast, holds, shareOfEntities, silent } from '../../judgement';

type Relationship = Fact<NonNullable<Part<'members'>['relationships']>[number]>;

export const relationships: Item = {
  id: 'planning.relationships',
  weight: 'essential',
  phase: 'before-launch',
  question: 'What existing ties does it build on?',
  why: 'People share what they know with those they trust already, and trust is quickest where something was done together before.',
  sources: [{ document: 'PN', section: 'Planning and getting started: Relationships' }],
  criteria: [
    {
      id: 'a-tie-stands',
      text: 'At least one tie was there before',
      next: 'Write under “relationships” who of the people or organisations knew each other before, and from where',
      where: { kind: 'members', at: ['relationships'] },
      judge: ({ design }) => atLeast(1, ties(design)),
    },
    {
      id: 'done-together-before',
      text: 'Some of them have done something together before',
      next: 'Write down a tie of kind “joint-action”, or tell under the origin as “story” what people did together before the community began',
      where: { kind: 'members', at: ['relationships'] },
      judge: doneTogetherBefore,
    },
    {
      id: 'core-has-ties',
      text: 'At least half of the core members stand in such a tie',
      next: 'Write down the ties of the core members; where most have none, let them do something small together first',
      where: { kind: 'members', at: ['relationships'] },
      judge: coreHasTies,
    },
  ],
};

/** Ties between two sides: two who are named, or words that describe who is tied to whom. */
function ties(design: Design): readonly Relationship[] {
  return design
    .part('members')
    .list('relationships')
    .filter(tie => {
      const sides = tie.list('between').map(({ value }) => value);
      return (
        new Set(sides).size >= 2 || sides.some(side => design.find(['member', 'organisation'], side) === undefined)
      );
    });
}

function doneTogetherBefore({ design }: JudgeContext): Judgement {
  const kinds = ties(design).map(tie => tie.get('kind'));
  const jointActions = kinds.filter(kind => kind?.value === 'joint-action');
  const story = design.part('community').get('origin')?.get('story');
  if (story === undefined) return atLeast(1, jointActions);
  const text = t('The story of the origin counts as it stands; see that it tells of something people did together.');
  const places = [...jointActions, story].filter(fact => fact !== undefined);
  return jointActions.length > 0 ? holds(places) : holds(places, text);
}

function coreHasTies({ design }: JudgeContext): Judgement {
  const core = coreMembers(design);
  if (core.length === 0) return silent([], t('No member is said to be of the core yet.'));
  const sides = ties(design).flatMap(tie => tie.list('between'));
  return shareOfEntities(0.5, core, ({ id }) => sides.filter(({ value }) => value === id));
}
