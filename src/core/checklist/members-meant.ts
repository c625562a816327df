import type { Member } from '../model/people';
import type { JudgeContext } from './item';
import { holdersBy } from './role-holders';

/** What may stand for one member or several. */
export type Stand = 'member' | 'role' | 'organisation' | 'group';

/**
 * The members that an id means: itself, whoever holds the role on the day or will at the start, or everybody of the
 * organisation or group.
 */
export function membersMeant(context: JudgeContext, types: readonly Stand[], id: string): readonly Member[] {
  const { design } = context;
  const type = design.find(types, id)?.type;
  const members = design.entities('member');
  switch (type) {
    case 'member':
      return members.filter(member => member.id === id);
    case 'organisation':
      return members.filter(member => member.fact.get('organisation')?.value === id);
    case 'role': {
      const role = design.entity('role', id);
      return role === undefined ? [] : holdersBy(context, role).map(holder => holder.member);
    }
    case 'group': {
      const named = new Set(
        design
          .entity('group', id)
          ?.fact.list('members')
          .map(({ value }) => value),
      );
      return members.filter(member => named.has(member.id));
    }
    case undefined:
      return [];
  }
}
