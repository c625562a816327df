import { t } from '@vscode/l10n';
import type { Fact, Place } from '../model/fact';
import { launchOf } from '../model/launch';
import { type Holder, hasLeft, holdersOf, holdsOn, type Role, type RoleKind, rolesOfKind } from '../model/people';
import type { JudgeContext, Judgement } from './item';
import { holds, silent, unless } from './judgement';

/** Who holds a role on the day, or will when the community starts. */
export function holdersBy({ design, asOf }: JudgeContext, role: Role): readonly Holder[] {
  const launch = launchOf(design)?.date.first;
  const days = launch !== undefined && launch > asOf ? [asOf, launch] : [asOf];
  return holdersOf(design, role).filter(holder => days.some(day => holdsOn(holder, day)));
}

/** Where a role names the members who hold it, or will when the community starts. */
export function holderFacts(context: JudgeContext, role: Role): readonly Fact<unknown>[] {
  return holdersBy(context, role).map(({ fact }) => fact);
}

/**
 * Holds where somebody holds a role of one of these kinds; fails where the design says of everybody who is named that they
 * hold it no more, or not yet.
 */
export function isHeld(context: JudgeContext, ...kinds: readonly RoleKind[]): Judgement {
  const roles = rolesOfKind(context.design, ...kinds);
  const holders = roles.flatMap(role => holderFacts(context, role));
  if (holders.length > 0) return holds(holders);
  const gone = roles.flatMap(role => holdersOf(context.design, role)).map(whereGone);
  return unless(gone, t('Nobody who is named holds it at present.'), silent(roles.map(({ fact }) => fact)));
}

/** Where the design says that somebody holds a role no more, or not yet. */
export function whereGone({ member, fact }: Holder): Place {
  return (hasLeft(member) ? member.fact.get('status') : undefined) ?? fact;
}
