import type { EntityType } from '../../model/references';

/** Something that may be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** What it means, or what it is. */
  readonly meaning?: string;
}

/** What sort of answer a field takes. */
export type Input =
  /** A few words, or sentences. */
  | { readonly kind: 'line' | 'text' }
  /** Several texts, one a line. */
  | { readonly kind: 'lines' }
  | { readonly kind: 'date' | 'amount' | 'number' | 'yes-no' }
  | ({ readonly kind: 'one' | 'many' } & Choices);

export interface Choices {
  readonly choices: readonly Choice[];
  /** What may be written instead: any words, or the name of an entry that is then made. */
  readonly orElse?: 'words' | EntityType;
}

/** An answer as a form has it: a text, several, yes or no; null where there is none. */
export type FormValue = string | readonly string[] | boolean | null;

/** One thing to say. */
export interface Field {
  /** The steps that lead to it from its card, with dots between them. */
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly example?: string;
  readonly input: Input;
  /** What the design says there now. */
  readonly value: FormValue;
}

/** Things to say about one subject, which are written down together. */
export interface Card {
  /** The same as long as the subject is the same, whatever else changes. */
  readonly id: string;
  /** The subject, as people call it; empty where the field says it all. */
  readonly title: string;
  /** What sort of thing the subject is: `a role`. */
  readonly noun?: string;
  /** True where the subject is still to be made. */
  readonly isNew: boolean;
  readonly fields: readonly Field[];
}
