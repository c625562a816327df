import type { FormValue } from '../../../core/features/walk/card';

/** What was typed and is not written yet, by point, card and field. */
export type Drafts = Readonly<Record<string, Readonly<Record<string, FormValue>>>>;

/** The name under which the drafts of a card are kept. */
export function draftKey(point: string, card: string): string {
  return `${point} ${card}`;
}

export function withDraft(drafts: Drafts, key: string, field: string, value: FormValue): Drafts {
  return { ...drafts, [key]: { ...drafts[key], [field]: value } };
}

export function withoutDrafts(drafts: Drafts, key: string): Drafts {
  return Object.fromEntries(Object.entries(drafts).filter(([other]) => other !== key));
}
