import { t } from '@vscode/l10n';
import type { Design } from '../../../model/design';
import type { Item, JudgeContext, Judgement } from '../../item';
import { every, everyEntity, silent } from '../../judgement';
import { shareOfCoreAndActive } from '../../somebody';
import { interestsIn } from '../../themes';

export const interests: Item = {
  id: 'planning.interests',
  weight: 'essential',
  phase: 'before-launch',
  question: 'Do we know what each side wants, and does it line up?',
  why: 'Where the interests of people and organisations meet, they find the time and the money to take part.',
  sources: [{ document: 'PN', section: 'Planning and getting started: Interests' }],
  criteria: [
    {
      id: 'organisations-name-an-interest',
      text: 'Every organisation with a confirmed or invited member names an interest',
      next: 'Ask each organisation whose people are confirmed or invited what it wants from the community, and write it under that organisation as “interests”',
      where: { kind: 'members', at: ['organisations'] },
      judge: organisationsNameAnInterest,
    },
    {
      id: 'members-name-an-interest',
      text: 'Every core or active member names an interest',
      next: 'Write under each core or active member which challenge or theme interests them',
      where: { kind: 'members', at: ['members'] },
      judge: ({ design }) => shareOfCoreAndActive(design, 1, member => [member.get('interests')]),
    },
    {
      id: 'themes-serve-two',
      text: 'Every theme serves the interests of two or more members or organisations',
      next: 'For each theme, find two members or organisations who want it and name the theme or its challenge among their “interests”; a theme that nobody wants can go',
      where: { kind: 'learning-agenda', at: ['themes'] },
      judge: themesServeTwo,
    },
    {
      id: 'organisations-are-served',
      text: 'Every organisation has an interest that some theme serves',
      next: 'Give each organisation an interest that is one of the challenges or themes, or add a theme that answers what it wants',
      where: { kind: 'members', at: ['organisations'] },
      judge: organisationsAreServed,
    },
  ],
};

function organisationsNameAnInterest({ design }: JudgeContext): Judgement {
  const organisations = organisationsTakingPart(design);
  if (organisations.length === 0) return silent([], t('No organisation has a confirmed or invited member yet.'));
  return every(
    organisations.map(({ fact }) => fact),
    organisation => [organisation.get('interests')],
  );
}

/** An organisation is confirmed or invited through its people: it has no standing of its own. */
function organisationsTakingPart(design: Design) {
  const meant = design.entities('member').filter(({ fact }) => {
    const status = fact.get('status')?.value;
    return status === 'confirmed' || status === 'invited';
  });
  const ids = new Set(meant.map(({ fact }) => fact.get('organisation')?.value));
  return design.entities('organisation').filter(({ id }) => ids.has(id));
}

function themesServeTwo({ design }: JudgeContext): Judgement {
  return everyEntity(design.entities('theme'), theme => {
    const found = interestsIn(design, theme);
    return new Set(found.map(({ who }) => who)).size >= 2 ? found.map(({ fact }) => fact) : [];
  });
}

function organisationsAreServed({ design }: JudgeContext): Judgement {
  const served = design.entities('theme').flatMap(theme => interestsIn(design, theme));
  return everyEntity(design.entities('organisation'), organisation =>
    served.filter(({ who }) => who === organisation).map(({ fact }) => fact),
  );
}
