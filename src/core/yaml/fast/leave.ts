/** Thrown where a text is not ordinary enough to be read here; nobody outside this folder meets it. */
export class NotOrdinary extends Error {
  /** @param at where, if the reader knows it better than its cursor; an offset. */
  constructor(readonly at?: number) {
    super();
  }
}

/** Leaves the text to the exact parser. */
export function leave(at?: number): never {
  throw new NotOrdinary(at);
}
