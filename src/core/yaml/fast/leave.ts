/** Thrown where a text is not ordinary enough to be read here; nobody outside this folder meets it. No error, as nobody looks at the stack of calls, which is long here. */
export class NotOrdinary {
  /** @param at where, if the reader knows it better than its cursor; an offset. */
  constructor(readonly at?: number) {}
}

/** Leaves the text to the exact parser. */
export function leave(at?: number): never {
  throw new NotOrdinary(at);
}
