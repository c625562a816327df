import { complete } from '../../src/core/features/completion/complete';
import type { Completion } from '../../src/core/features/completion/completion';
import { withDefaults } from '../../src/core/features/snippet-text';
import { asOf, designOf } from './designs';

/** A text with a cursor in it. */
export interface Marked {
  readonly text: string;
  readonly offset: number;
}

/** Takes the cursor, written as `|`, out of a text. */
export function marked(written: string): Marked {
  const offset = written.indexOf('|');
  if (offset === -1) throw new Error(`no cursor in ${JSON.stringify(written)}`);
  return { text: written.slice(0, offset) + written.slice(offset + 1), offset };
}

/** What is offered at the cursor of a file, beside other files. */
export function offered(
  path: string,
  written: string,
  others: Readonly<Record<string, string>> = {},
): readonly Completion[] {
  const { text, offset } = marked(written);
  return complete(designOf({ ...others, [path]: text }), path, offset, asOf);
}

/** The text after taking what is offered, with nothing written over the defaults. */
export function accepted(text: string, { insert, replace }: Pick<Completion, 'insert' | 'replace'>): string {
  return text.slice(0, replace.start) + withDefaults(insert) + text.slice(replace.end);
}

/** As `accepted`, with a `|` where one goes on writing: at the first tab stop. */
export function acceptedWithCursor(text: string, { insert, replace }: Completion): string {
  const first = /\$\{?1(?!\d)/.test(insert) ? 1 : 0;
  const shown = insert.replace(new RegExp(`\\$${first}(?!\\d)|\\$\\{${first}(?=[:|])`), stop => `¦${stop}`);
  const result = text.slice(0, replace.start) + withDefaults(shown) + text.slice(replace.end);
  return result.replace('¦', '|');
}
