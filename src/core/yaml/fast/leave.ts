/** Thrown where a text is not ordinary enough to be read here; nobody outside this folder meets it. */
export class NotOrdinary extends Error {}

/** Leaves the text to the exact parser. */
export function leave(): never {
  throw new NotOrdinary();
}
