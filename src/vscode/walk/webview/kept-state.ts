import type { Drafts } from './drafts';

/** What outlives the page: which design it is about, what was typed and is not written yet, and the size of the letters. */
export interface KeptState {
  readonly root: string;
  readonly drafts: Drafts;
  readonly isLarge: boolean;
}
