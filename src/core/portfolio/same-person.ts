import { spell, unspaced, wordsOf } from '../report/redact/scrub';
import type { PortfolioDesign, PortfolioMember, SharedPerson } from './portfolio';

/**
 * People who are members in several designs. Two members are taken for one person only where both their full names and the names
 * of their organisations read the same, whatever the accents and capitals. Ids do not count: each design makes its own. Where
 * one design has two members who read the same, it is not known which of them is meant, and nothing is said.
 */
export function sharedPeople(designs: readonly PortfolioDesign[]): readonly SharedPerson[] {
  const people = new Map<string, { readonly first: PortfolioMember; in: SharedPerson['in'][number][] }>();
  for (const [design, { members }] of designs.entries()) {
    for (const member of members) {
      const { level, status, line } = member;
      const person = people.get(keyOf(member)) ?? { first: member, in: [] };
      people.set(keyOf(member), person);
      person.in.push({ design, level, status, line });
    }
  }
  return [...people.values()]
    .filter(person => person.in.length > 1 && new Set(person.in.map(({ design }) => design)).size === person.in.length)
    .map(({ first, in: places }) => ({ name: first.name, organisation: first.organisation, in: places }))
    .sort((a, b) => b.in.length - a.in.length);
}

/** True for a name by which somebody can be known again: of at least two words that are no initials. */
export function isFullName(name: string): boolean {
  if (unspaced.test(name)) return [...name].length > 1;
  return wordsOf(name).filter(({ folded }) => folded.length > 1).length > 1;
}

function keyOf({ name, organisation }: PortfolioMember): string {
  return `${spell(name)}\n${spell(organisation)}`;
}
