import type { Tables } from '../../../report';

export interface NumberedMember {
  readonly number: number;
  readonly name: string;
  readonly level: string;
  readonly status: string;
}

export interface NumberedOrganisation {
  readonly letter: string;
  readonly name: string;
  readonly members: readonly NumberedMember[];
}

/** Organisations with letters and members with numbers, by which the drawing and the table speak of the same people. */
export function numbered({ organisations }: Tables['participation']): readonly NumberedOrganisation[] {
  let number = 0;
  return organisations.map((organisation, index) => ({
    letter: letters(index),
    name: organisation.name,
    members: organisation.members.map(member => {
      number += 1;
      return { ...member, number };
    }),
  }));
}

/** A, B, … Z, AA, AB, … */
function letters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : letters(rest)) + String.fromCharCode(65 + (index % 26));
}
