import type { Fact, Place } from '../model/fact';
import type { Role } from '../model/people';

/** What a role says that it offers in return, by kind or in words. */
export function rewardOf(role: Role): Fact<unknown> | undefined {
  const reward = role.fact.get('reward');
  return reward?.get('kind') || reward?.get('description') ? reward : undefined;
}

/** Where roles say that nothing is offered in return. */
export function unrewarded(roles: readonly Role[]): readonly Place[] {
  return roles
    .map(role => role.fact.get('reward')?.get('kind'))
    .filter(kind => kind !== undefined)
    .filter(({ value }) => value === 'none');
}
