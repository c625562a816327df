import type { Design } from '../../../model/design';
import type { Place } from '../../../model/fact';
import { type Member, presentMembers } from '../../../model/people';
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
  const strengths = presentMembers(design).map(member => ({
    member,
    facts: member.fact.list('strengths').map(fact => ({ fact, said: padded(fact.value) })),
  }));
  return some([...themes.keys()], fact => {
    const theme = themes.get(fact);
    return theme === undefined ? [] : meetings(design, theme, strengths);
  });
}

/** What a member is good at, with the words of each text. */
interface Strengths {
  readonly member: Member;
  readonly facts: readonly { readonly fact: Place; readonly said: string }[];
}

/** The strengths that speak of a theme, and the interests of others in it, each once; nothing where one of the two is not there. */
function meetings(design: Design, theme: Theme, all: readonly Strengths[]): readonly Place[] {
  const wanted = interestsIn(design, theme).filter(({ who }) => who.type === 'member');
  const names = namesOf(design, theme);
  const found = new Set<Place>();
  const left = new Set(wanted);
  for (const { member, facts } of all) {
    if (!wanted.some(({ who }) => who.id !== member.id)) continue;
    const strengths = facts.filter(({ said }) => names.some(name => said.includes(name)));
    if (strengths.length === 0) continue;
    for (const { fact } of strengths) found.add(fact);
    for (const interest of left) {
      if (interest.who.id === member.id) continue;
      found.add(interest.fact);
      left.delete(interest);
    }
  }
  return [...found];
}

/** By what a text names a theme or one of its challenges: the short name or the title; strengths are free text. */
function namesOf(design: Design, theme: Theme): readonly string[] {
  const named = [theme, ...challengesOf(design, theme)].flatMap(({ id, title }) => [id, title]);
  return named.map(padded).filter(name => name.trim() !== '');
}

/** The words of a text, each between spaces, so that no part of a word is taken for one. */
function padded(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return ` ${words} `;
}
