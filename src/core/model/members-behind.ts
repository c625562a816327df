import type { Day } from '../values/dates';
import type { Design } from './design';
import { currentHolders, type Member } from './people';

/** The members behind ids of members and roles, each once: of a role, whoever holds it on that day. */
export function membersBehind(design: Design, ids: readonly string[], asOf: Day): readonly Member[] {
  const found = ids.flatMap(id => {
    const member = design.entity('member', id);
    if (member !== undefined) return [member];
    const role = design.entity('role', id);
    return role === undefined ? [] : currentHolders(design, role, asOf).map(holder => holder.member);
  });
  return [...new Set(found)];
}
