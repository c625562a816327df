import type { Design } from '../../../model/design';
import type { Place } from '../../../model/fact';
import { presentMembers } from '../../../model/people';
import type { Item, JudgeContext, Judgement } from '../../item';
import { some, together } from '../../judgement';
import { shareOfCoreAndActive } from '../../somebody';
import { challengesOf, interestsIn, type Theme } from '../../themes';

export const mutualBenefit: Item = {
  id: 'learning.mutual-benefit',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Is it clear what members give and get?',
  why: 'People stay where they can both give and get, and where one’s strength is what another is looking for.',
  sources: [{ document: 'BN', section: 'Curating the ideas and the group' }],
  criteria: [
    {
      id: 'members-give-and-get',
      text: 'Every core or active member says what interests them and what they are good at',
      next: 'Ask each core or active member what they want and what they can give, and write it under that member as “interests” and “strengths”',
      where: { kind: 'members', at: ['members'] },
      judge: ({ design }) =>
        shareOfCoreAndActive(design, 1, member => together(member.get('interests'), member.get('strengths'))),
    },
    {
      id: 'strength-meets-interest',
      text: 'In at least one theme, what one member is good at is what interests another',
      next: 'Find a theme in which one member can help another: name the theme or its challenge in the words under the one’s “strengths”, and among the other’s “interests”',
      where: { kind: 'members', at: ['members'] },
      judge: strengthMeetsInterest,
    },
  ],
};

function strengthMeetsInterest({ design }: JudgeContext): Judgement {
  const themes = new Map(design.entities('theme').map(theme => [theme.fact, theme]));
  return some([...themes.keys()], fact => {
    const theme = themes.get(fact);
    return theme === undefined ? [] : meetings(design, theme);
  });
}

/** The strengths that speak of a theme, and the interests of others in it; nothing where one of the two is not there. */
function meetings(design: Design, theme: Theme): readonly Place[] {
  const wanted = interestsIn(design, theme).filter(({ who }) => who.type === 'member');
  const found: Place[] = [];
  for (const member of presentMembers(design)) {
    const others = wanted.filter(({ who }) => who.id !== member.id);
    const strengths = member.fact.list('strengths').filter(({ value }) => speaksOf(design, theme, value));
    if (others.length === 0 || strengths.length === 0) continue;
    found.push(...strengths, ...others.map(({ fact }) => fact));
  }
  return found;
}

/** True where a text names a theme or one of its challenges, by the short name or by the title; strengths are free text. */
function speaksOf(design: Design, theme: Theme, text: string): boolean {
  const named = [theme, ...challengesOf(design, theme)].flatMap(({ id, title }) => [id, title]);
  const padded = ` ${words(text)} `;
  return named.some(name => words(name) !== '' && padded.includes(` ${words(name)} `));
}

function words(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
