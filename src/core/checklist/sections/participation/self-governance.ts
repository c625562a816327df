import { t } from '@vscode/l10n';
import type { Fact } from '../../../model/fact';
import type { Item, JudgeContext, Judgement } from '../../item';
import { anySaid, fails, holds, silent } from '../../judgement';
import { sponsorsOf } from '../../sponsors';

export const selfGovernance: Item = {
  id: 'participation.self-governance',
  weight: 'expected',
  phase: 'before-launch',
  question: 'Do the members govern themselves?',
  why: 'Only where practitioners settle things themselves does their own experience set what is learned.',
  sources: [
    { document: 'FAQ', section: 'About communities of practice in organizations (self-governance)' },
    { document: 'BN', section: 'Aspects to consider, 4: Managing the community' },
  ],
  criteria: [
    {
      id: 'decisions',
      text: 'It is said how decisions are taken, or who takes them',
      next: 'Write under “decisions” how you decide (“how”) and who takes part in it (“by”)',
      where: { kind: 'governance', at: ['decisions', 'how'] },
      judge: ({ design }) => {
        const said = design.part('governance').get('decisions');
        return anySaid(said?.get('how'), said?.get('by'));
      },
    },
    {
      id: 'written-by-members',
      text: 'At least half of those who worked out the purpose and the documents are members who neither sponsor nor fund it',
      next: 'Work the purpose and the documents out with members who neither sponsor nor fund the community, and name them under “defined-by” and “developed-by”',
      where: { kind: 'community', at: ['purpose', 'defined-by'] },
      judge: writtenByMembers,
    },
  ],
};

/** How an author stands to the community; of somebody who is named in words it is not known. */
type Standing = 'own' | 'sponsor' | 'unknown';

function writtenByMembers(context: JudgeContext): Judgement {
  const { design } = context;
  const authors = [
    ...(design.part('community').get('purpose')?.list('defined-by') ?? []),
    ...design.entities('document').flatMap(({ fact }) => fact.list('developed-by')),
  ];
  const standing = standingIn(context);
  const of = (wanted: Standing) => authors.filter(({ value }) => standing(value) === wanted);
  const people = countOf(authors);
  if (people === 0) return silent();
  if (countOf(of('own')) * 2 >= people) return holds(of('own'));
  if (countOf(of('sponsor')) * 2 > people) {
    return fails(of('sponsor'), t('Most of those who are named sponsor or fund the community.'));
  }
  return silent(of('unknown'), undefined, of('own'));
}

/** Somebody who wrote several documents is one author. */
function countOf(authors: readonly Fact<string>[]): number {
  return new Set(authors.map(({ value }) => value)).size;
}

function standingIn(context: JudgeContext): (author: string) => Standing {
  const { design } = context;
  const sponsors = sponsorsOf(context).members;
  return author => {
    const member = design.entity('member', author);
    if (member === undefined) return 'unknown';
    const organisation = member.fact.get('organisation')?.value;
    const isFunder =
      organisation !== undefined && design.entity('organisation', organisation)?.fact.get('kind')?.value === 'funder';
    return sponsors.has(author) || isFunder ? 'sponsor' : 'own';
  };
}
