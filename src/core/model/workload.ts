import { hoursAMonth, parseAmountOfTime, shareOfFullTime } from '../values/amounts';
import type { Day } from '../values/dates';
import type { Design, Entity } from './design';
import type { Place } from './fact';
import { coreAndActiveMembers, currentHolders, hasLeft, isOver, type Member, type Role } from './people';

type Activity = Entity<'activity'>;

/** Time that a role or an activity asks of a member. */
export interface Ask {
  /** Where the design states the time. */
  readonly place: Place;
  /** Hours a month, at the upper end of what is stated. */
  readonly hours: number;
}

/** What the community asks of one member's time, as far as its design states times. */
export interface Workload {
  readonly member: Member;
  readonly asks: readonly Ask[];
  /** Hours a month. */
  readonly hours: number;
  /** The share of full time, 0 to 1 and beyond. */
  readonly share: number;
}

/** More than this share of full time overloads a member: learning with others is seldom anybody's main work. */
export const mostOfFullTime = 0.4;

/** A hair's breadth, so that two roles of 20 % are exactly 40 % whatever the arithmetic makes of them. */
const tolerance = 1e-9;

/**
 * The load of everybody of whom some time is asked, in the order of the members. The time of a role is what it asks of each
 * holder. The time of an activity is asked of its hosts, of members it invites by name, and, unless it is for groups, of all
 * core and active members. What is over asks for nothing; what cannot be reckoned per month is left out.
 */
export function workloads(design: Design, asOf: Day): readonly Workload[] {
  const asks = new Map<string, Ask[]>();
  const add = (member: Member, ask: Ask) => asks.set(member.id, [...(asks.get(member.id) ?? []), ask]);
  for (const role of design.entities('role')) {
    const ask = askOfRole(role);
    if (ask !== undefined) for (const holder of holdersOnce(design, role, asOf)) add(holder, ask);
  }
  for (const activity of design.entities('activity')) {
    const ask = askOfActivity(activity, asOf);
    if (ask !== undefined) for (const member of askedMembers(design, activity, asOf)) add(member, ask);
  }
  return design.entities('member').flatMap(member => {
    const own = asks.get(member.id);
    return own === undefined ? [] : [workloadOf(member, own)];
  });
}

export function isOverloaded({ share }: Workload): boolean {
  return share > mostOfFullTime + tolerance;
}

function workloadOf(member: Member, asks: readonly Ask[]): Workload {
  const hours = asks.reduce((sum, ask) => sum + ask.hours, 0);
  return { member, asks, hours, share: shareOfFullTime(hours) };
}

function askOfRole(role: Role): Ask | undefined {
  const time = role.fact.get('time');
  const amount = time && parseAmountOfTime(time.value);
  const hours = amount && hoursAMonth(amount);
  return time === undefined || hours === undefined ? undefined : { place: time, hours };
}

const periods = {
  weekly: { per: 'week', times: 1 },
  fortnightly: { per: 'week', times: 0.5 },
  monthly: { per: 'month', times: 1 },
  quarterly: { per: 'quarter', times: 1 },
  yearly: { per: 'year', times: 1 },
} as const;

/** An amount without a period is asked each time; of a named rhythm it is known how often that is. */
function askOfActivity({ fact }: Activity, asOf: Day): Ask | undefined {
  const asks = fact.get('asks');
  const amount = asks && parseAmountOfTime(asks.value);
  if (asks === undefined || amount === undefined || isActivityOver(fact, asOf)) return undefined;
  const repeats = fact.get('repeats')?.value ?? '';
  const period = Object.entries(periods).find(([name]) => name === repeats)?.[1];
  const each = hoursAMonth(amount);
  const hours = each ?? (period && (hoursAMonth({ ...amount, per: period.per }) ?? 0) * period.times);
  return hours === undefined ? undefined : { place: asks, hours };
}

/** True of a series whose last day has passed, and of a single occasion that has. */
export function isActivityOver(fact: Activity['fact'], asOf: Day): boolean {
  const recurs = fact.get('repeats') !== undefined || fact.get('rhythm') !== undefined;
  return isOver(fact.get('until')?.value, asOf) || (!recurs && isOver(fact.get('when')?.value, asOf));
}

function askedMembers(design: Design, { fact }: Activity, asOf: Day): readonly Member[] {
  const asked = new Set<string>();
  let forGroups = false;
  for (const { value: id } of fact.list('hosts')) {
    const role = design.entity('role', id);
    const hosts = role === undefined ? [id] : holdersOnce(design, role, asOf).map(member => member.id);
    for (const host of hosts) asked.add(host);
  }
  for (const { value: id } of fact.list('invites')) {
    const group = design.entity('group', id);
    asked.add(id);
    if (group === undefined) continue;
    forGroups = true;
    for (const { value } of group.fact.list('members')) asked.add(value);
  }
  if (!forGroups) for (const { id } of coreAndActiveMembers(design)) asked.add(id);
  return design.entities('member').filter(member => asked.has(member.id) && !hasLeft(member));
}

/** Somebody who is named twice under a role holds it once. */
function holdersOnce(design: Design, role: Role, asOf: Day): readonly Member[] {
  const held = new Set(currentHolders(design, role, asOf).map(({ member }) => member.id));
  return design.entities('member').filter(({ id }) => held.has(id));
}
