import type { Fact, Place } from '../model/fact';
import type { Role } from '../model/people';

/** What a role offers in return; undefined where it says nothing, or that there is nothing. */
export function rewardOf(role: Role): Fact<unknown> | undefined {
  const reward = role.fact.get('reward');
  if (reward?.get('kind')?.value === 'none') return undefined;
  return reward?.get('kind') ?? reward?.get('description');
}

/** Where roles say that nothing is offered in return. */
export function unrewarded(roles: readonly Role[]): readonly Place[] {
  return roles
    .map(role => role.fact.get('reward')?.get('kind'))
    .filter(kind => kind !== undefined)
    .filter(({ value }) => value === 'none');
}
