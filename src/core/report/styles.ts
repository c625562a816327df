/** How text on a terminal is set off; without a terminal each function gives its text back unchanged. */
export interface Styles {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly doubtful: (text: string) => string;
  readonly good: (text: string) => string;
  readonly note: (text: string) => string;
}

const same = (text: string): string => text;

/** For files, pipes, and people who want no colour. */
export const noStyles: Styles = { strong: same, faint: same, bad: same, doubtful: same, good: same, note: same };
