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
  const asked: Asked[] = [];
  for (const role of design.entities('role')) {
    const ask = askOfRole(role);
    if (ask !== undefined) asked.push({ ask, isOf: hold(design, role, asOf) });
  }
  for (const activity of design.entities('activity')) {
    const ask = askOfActivity(activity, asOf);
    if (ask !== undefined) asked.push({ ask, isOf: areAsked(design, activity, asOf) });
  }
  return design.entities('member').flatMap(member => {
    const load = new Load(member, asked);
    return load.isSomething ? [load] : [];
  });
}

/** Time that is asked, and of whom. */
interface Asked {
  readonly ask: Ask;
  readonly isOf: (member: Member) => boolean;
}

/** Keeps only the sum: what many activities ask of many members would fill the memory. */
class Load implements Workload {
  readonly hours: number;
  readonly isSomething: boolean;
  readonly #asked: readonly Asked[];

  constructor(
    readonly member: Member,
    asked: readonly Asked[],
  ) {
    this.#asked = asked;
    let hours = 0;
    let isSomething = false;
    for (const { ask, isOf } of asked) {
      if (!isOf(member)) continue;
      hours += ask.hours;
      isSomething = true;
    }
    this.hours = hours;
    this.isSomething = isSomething;
  }

  get share(): number {
    return shareOfFullTime(this.hours);
  }

  get asks(): readonly Ask[] {
    return this.#asked.filter(({ isOf }) => isOf(this.member)).map(({ ask }) => ask);
  }
}

export function isOverloaded({ share }: Workload): boolean {
  return share > mostOfFullTime + tolerance;
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

function areAsked(design: Design, { fact }: Activity, asOf: Day): Asked['isOf'] {
  const named = new Set<string>();
  let forGroups = false;
  for (const { value: id } of fact.list('hosts')) {
    const role = design.entity('role', id);
    const hosts = role === undefined ? [id] : currentHolders(design, role, asOf).map(({ member }) => member.id);
    for (const host of hosts) named.add(host);
  }
  for (const { value: id } of fact.list('invites')) {
    const group = design.entity('group', id);
    named.add(id);
    if (group === undefined) continue;
    forGroups = true;
    for (const { value } of group.fact.list('members')) named.add(value);
  }
  const all = forGroups ? undefined : design.derived(coreAndActiveIds);
  return member => (named.has(member.id) || all?.has(member.id) === true) && !hasLeft(member);
}

function coreAndActiveIds(design: Design): ReadonlySet<string> {
  return new Set(coreAndActiveMembers(design).map(({ id }) => id));
}

/** Somebody who is named twice under a role holds it once. */
function hold(design: Design, role: Role, asOf: Day): Asked['isOf'] {
  const held = new Set(currentHolders(design, role, asOf).map(({ member }) => member.id));
  return member => held.has(member.id);
}
