import type { Fact } from '../model/fact';
import { hasLeft, rolesOfKind } from '../model/people';
import type { JudgeContext } from './item';
import { membersMeant } from './members-meant';
import { holderFacts } from './role-holders';

/** Who stands up for the community in the organisations around it. */
export interface Sponsors {
  /** The ids of the members who do so on the day, or will at the start. */
  readonly members: ReadonlySet<string>;
  /** The ids of the roles that are meant for it, whether held or not. */
  readonly roles: ReadonlySet<string>;
  /** Where the design names the members, or the roles they hold. */
  readonly places: readonly Fact<unknown>[];
}

/** The sponsors under “support”, and the holders of roles of that kind. */
export function sponsorsOf(context: JudgeContext): Sponsors {
  const { design } = context;
  const named = design.part('governance').get('support')?.list('sponsors') ?? [];
  const roles = rolesOfKind(design, 'sponsor');
  const present = (id: string) => membersMeant(context, ['member', 'role'], id).filter(member => !hasLeft(member));
  const heldRoles = roles.flatMap(role => holderFacts(context, role));
  const namedRoles = named.filter(({ value }) => design.find(['member', 'role'], value)?.type === 'role');
  const ids = [...named.map(fact => fact.value), ...roles.map(role => role.id)];
  return {
    members: new Set(ids.flatMap(present).map(({ id }) => id)),
    roles: new Set([...namedRoles.map(fact => fact.value), ...roles.map(({ id }) => id)]),
    places: [...named.filter(({ value }) => present(value).length > 0), ...heldRoles],
  };
}
