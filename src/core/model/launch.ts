import { parseDate, type WrittenDate } from '../values/dates';
import type { Design, Entity } from './design';
import type { Fact, Place } from './fact';

/** When a community starts, and where its design says so. */
export interface LaunchDate {
  readonly date: WrittenDate;
  readonly place: Place;
}

/**
 * The date that a design counts down to: the target in readiness.cop.yaml, else when its launch activity takes place.
 * Undefined where the design names neither.
 */
export function launchOf(design: Design): LaunchDate | undefined {
  const target = readDate(design.part('readiness').get('target'));
  if (target !== undefined) return target;
  for (const activity of launchActivities(design)) {
    const when = readDate(activity.fact.get('when'));
    if (when !== undefined) return when;
  }
  return undefined;
}

/** The activity that the launch names; where it names none, those of kind launch. */
export function launchActivities(design: Design): readonly Entity<'activity'>[] {
  const named = design.part('activities').get('launch')?.get('activity')?.value;
  const activity = named === undefined ? undefined : design.entity('activity', named);
  if (activity !== undefined) return [activity];
  return design.entities('activity').filter(({ fact }) => fact.get('kind')?.value === 'launch');
}

function readDate(fact: Fact<string | number> | undefined): LaunchDate | undefined {
  const date = fact && parseDate(fact.value);
  return fact && date && { date, place: fact };
}
