import type { Item } from './item';

/** A part of the checklist, as the report shows it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Item[];
}
