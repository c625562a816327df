import { type Day, parseDate } from '../values/dates';
import type { Design, Entity, EntryOf } from './design';
import type { Fact } from './fact';

export type Member = Entity<'member'>;
export type Role = Entity<'role'>;
export type RoleKind = NonNullable<EntryOf<'role'>['kind']>;

/** Somebody who holds a role, with the terms that the design states. */
export interface Holder {
  readonly member: Member;
  /** The entry under `held-by`. */
  readonly fact: Fact<unknown>;
  readonly as: 'current' | 'interim' | 'on-leave' | 'emeritus';
  readonly from: string | number | undefined;
  readonly until: string | number | undefined;
}

/** Everybody named under a role's `held-by`, those whose term is over among them. */
export function holdersOf(design: Design, role: Role): readonly Holder[] {
  const holders: Holder[] = [];
  for (const fact of role.fact.list('held-by')) {
    const written = fact.value;
    const term = typeof written === 'string' ? { member: written } : written;
    const member = design.entity('member', term.member);
    if (member === undefined) continue;
    holders.push({ member, fact, as: term.as ?? 'current', from: term.from, until: term.until });
  }
  return holders;
}

/** Who holds a role on a day: the term has begun and is not over, and the member has neither left nor stepped back. */
export function currentHolders(design: Design, role: Role, asOf: Day): readonly Holder[] {
  return holdersOf(design, role).filter(holder => holdsOn(holder, asOf));
}

/** True where a term has begun and is not over on a day, and the member has neither left nor stepped back. */
export function holdsOn({ member, as, from, until }: Holder, day: Day): boolean {
  return as !== 'emeritus' && as !== 'on-leave' && !hasLeft(member) && !startsAfter(from, day) && !isOver(until, day);
}

export function rolesOfKind(design: Design, ...roleKinds: readonly RoleKind[]): readonly Role[] {
  return design.entities('role').filter(role => {
    const kind = role.fact.get('kind')?.value;
    return kind !== undefined && roleKinds.includes(kind);
  });
}

export function hasLeft(member: Member): boolean {
  return member.fact.get('status')?.value === 'left';
}

/** As `hasLeft`, and true too where the day of leaving has passed, whatever the status still says. */
export function hasLeftBy(member: Member, day: Day): boolean {
  return hasLeft(member) || isOver(member.fact.get('left')?.value, day);
}

export function isConfirmed(member: Member): boolean {
  return member.fact.get('status')?.value === 'confirmed';
}

/** True of somebody who is confirmed, or on the map without a word on how far they are from being a member. */
export function takesPart(member: Member): boolean {
  const status = member.fact.get('status')?.value;
  return status === undefined || status === 'confirmed';
}

/** Everybody on the map who has not left. */
export function presentMembers(design: Design): readonly Member[] {
  return design.derived(present);
}

export function coreMembers(design: Design): readonly Member[] {
  return design.derived(core);
}

export function coreAndActiveMembers(design: Design): readonly Member[] {
  return design.derived(coreAndActive);
}

function present(design: Design): readonly Member[] {
  return design.entities('member').filter(member => !hasLeft(member));
}

function core(design: Design): readonly Member[] {
  return presentMembers(design).filter(member => member.fact.get('participation')?.value === 'core');
}

function coreAndActive(design: Design): readonly Member[] {
  return presentMembers(design).filter(member => {
    const level = member.fact.get('participation')?.value;
    return level === 'core' || level === 'active';
  });
}

function startsAfter(from: string | number | undefined, day: Day): boolean {
  const date = from === undefined ? undefined : parseDate(from);
  return date !== undefined && date.first > day;
}

/** True where the last day that the date can mean has passed. */
export function isOver(until: string | number | undefined, day: Day): boolean {
  const date = until === undefined ? undefined : parseDate(until);
  return date !== undefined && date.last < day;
}
