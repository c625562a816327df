/** A table of what was measured. */
export interface Section {
  readonly title: string;
  /** What a reader must know to read it rightly. */
  readonly notes: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One figure that was to be reached. */
export interface Verdict {
  readonly goal: string;
  readonly what: string;
  readonly figure: number;
  readonly wanted: { readonly atLeast: number } | { readonly atMost: number };
  /** `×` where nothing else is said. */
  readonly unit?: string;
  readonly note?: string;
}

export interface Outcome {
  readonly sections: readonly Section[];
  readonly verdicts: readonly Verdict[];
}

export function isReached({ figure, wanted }: Verdict): boolean {
  return 'atLeast' in wanted ? figure >= wanted.atLeast : figure <= wanted.atMost;
}
