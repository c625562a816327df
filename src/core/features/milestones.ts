import type { Design } from '../model/design';
import { presentMembers, rolesOfKind } from '../model/people';

/** What a design has of the first things that a team writes down. */
export interface Milestones {
  /** What it is about, or what members will learn together. */
  readonly hasDomain: boolean;
  /** Three people at least. */
  readonly hasMembers: boolean;
  /** Somebody who facilitates. */
  readonly hasFacilitator: boolean;
  readonly hasTheme: boolean;
}

const fewestMembers = 3;

export function milestonesOf(design: Design): Milestones {
  const focus = design.part('community').get('purpose')?.get('learning-focus');
  return {
    hasDomain: (design.part('domain').get('statement') ?? focus) !== undefined,
    hasMembers: presentMembers(design).length >= fewestMembers,
    hasFacilitator: rolesOfKind(design, 'facilitator').some(({ fact }) => fact.list('held-by').length > 0),
    hasTheme: design.entities('theme').length > 0,
  };
}
