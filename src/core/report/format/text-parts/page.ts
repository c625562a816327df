import type { Outcome } from '../../../checklist/item';
import type { State } from '../../../checklist/readiness';
import type { Line } from '../../report';
import type { Styles } from '../../styles';
import { stateSign } from '../../words';
import { type Block, block, columnsOf, readableWidth } from './layout';

/** What the parts of the text are written on: a width and styles. */
export interface Page {
  readonly styles: Styles;
  readonly block: (text: string, layout: Block) => string;
  readonly heading: (title: string) => string;
  /** A line that begins with a sign in the colour of its state. */
  readonly signed: (state: State, text: string, indent: number, style?: (line: string) => string) => string;
}

export function pageOf(styles: Styles, columns: number | undefined): Page {
  const width = readableWidth(columns);
  const write = (text: string, layout: Block) => block(text, width, layout);
  return {
    styles,
    block: write,
    heading: title => `${styles.strong(title)}\n${'-'.repeat(Math.min(width, columnsOf(title)))}`,
    signed: (state, text, indent, style) =>
      write(text, {
        indent,
        prefix: `${stateSign(state)} `,
        stylePrefix: styleOf(styles, state),
        ...(style === undefined ? {} : { style }),
      }),
  };
}

/** The style that goes with a state; the word says the same without it. */
export function styleOf(styles: Styles, state: State): (text: string) => string {
  switch (state) {
    case 'met':
      return styles.good;
    case 'unmet':
      return styles.bad;
    case 'partial':
    case 'open':
      return styles.doubtful;
    case 'waived':
    case 'declared':
      return styles.note;
    case 'n/a':
      return styles.faint;
  }
}

/** The state whose sign and colour an outcome has. */
export function stateOfOutcome(outcome: Outcome): State {
  return ({ holds: 'met', fails: 'unmet', silent: 'open', 'n/a': 'n/a' } as const)[outcome];
}

/** Places as `roles.cop.yaml:12, 30`; the file is named once. */
export function places(lines: readonly Line[]): string {
  const byFile = new Map<string, number[]>();
  for (const { path, line } of lines) {
    const known = byFile.get(path);
    if (known === undefined) byFile.set(path, [line]);
    else known.push(line);
  }
  return [...byFile].map(([path, numbers]) => `${path}:${numbers.join(', ')}`).join('; ');
}
