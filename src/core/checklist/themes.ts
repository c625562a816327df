import { t } from '@vscode/l10n';
import type { Design, Entity } from '../model/design';
import type { Fact, Place } from '../model/fact';
import { hasLeft, type Member, presentMembers } from '../model/people';
import type { Judgement } from './item';
import { everyEntity, silent } from './judgement';

export type Theme = Entity<'theme'>;

/** That a member or an organisation wants a theme, with the place that says so. */
interface Interest {
  readonly who: Member | Entity<'organisation'>;
  readonly fact: Fact<string>;
}

export function highPriorityThemes(design: Design): readonly Theme[] {
  return design.entities('theme').filter(({ fact }) => fact.get('priority')?.value === 'high');
}

/** Judges a criterion over every theme of high priority; silent where there is none. */
export function everyHighTheme(
  design: Design,
  evidenceOf: (theme: Theme) => readonly (Place | undefined)[],
): Judgement {
  const themes = highPriorityThemes(design);
  if (themes.length === 0) return silent([], t('No theme is said to be of high priority yet.'));
  return everyEntity(themes, evidenceOf);
}

/** The challenges that a theme answers. */
export function challengesOf(design: Design, theme: Theme): readonly Entity<'challenge'>[] {
  const ids = new Set(theme.fact.list('challenges').map(({ value }) => value));
  return design.entities('challenge').filter(({ id }) => ids.has(id));
}

/**
 * Who wants a theme: those whose own interests name it or one of its challenges, and those whom the theme names under
 * “interested”. Members who have left count no more.
 */
export function interestsIn(design: Design, theme: Theme): readonly Interest[] {
  const names = new Set([theme.id, ...theme.fact.list('challenges').map(({ value }) => value)]);
  const byName = design.derived(interestsByName);
  const theirs = [...names].flatMap(name => byName.get(name) ?? []).sort((a, b) => a.order - b.order);
  return [...theirs.map(({ interest }) => interest), ...namedByTheme(design, theme)];
}

interface Ordered {
  readonly order: number;
  readonly interest: Interest;
}

/** The interests of present members, then of organisations, by what they name. */
function interestsByName(design: Design): ReadonlyMap<string, readonly Ordered[]> {
  const byName = new Map<string, Ordered[]>();
  let order = 0;
  const add = (who: Interest['who'], facts: readonly Fact<string>[]) => {
    for (const fact of facts) {
      const known = byName.get(fact.value);
      const ordered = { order: order++, interest: { who, fact } };
      if (known === undefined) byName.set(fact.value, [ordered]);
      else known.push(ordered);
    }
  };
  for (const who of presentMembers(design)) add(who, who.fact.list('interests'));
  for (const who of design.entities('organisation')) add(who, who.fact.list('interests'));
  return byName;
}

function namedByTheme(design: Design, theme: Theme): readonly Interest[] {
  const named: Interest[] = [];
  for (const fact of theme.fact.list('interested')) {
    const member = design.entity('member', fact.value);
    const who = member ?? design.entity('organisation', fact.value);
    if (who !== undefined && !(member && hasLeft(member))) named.push({ who, fact });
  }
  return named;
}

/** Where a challenge names the members who raised it; organisations are not meant. */
export function raisedByMembers(design: Design, challenge: Entity<'challenge'>): readonly Fact<string>[] {
  return challenge.fact.list('raised-by').filter(({ value }) => design.entity('member', value) !== undefined);
}
