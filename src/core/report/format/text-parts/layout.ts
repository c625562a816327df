/** Blocks of text for a terminal of a fixed width. Only whole prefixes are styled, so that styles never count as width. */

const narrow = 80;
const usual = 92;
const wide = 100;

/** A width that can be read and printed; the usual one where nobody knows how wide the terminal is. */
export function readableWidth(columns = usual): number {
  return Math.max(narrow, Math.min(columns, wide));
}

export interface Block {
  /** Spaces before the block. */
  readonly indent: number;
  /** What the first line begins with; the others begin below the text after it. */
  readonly prefix?: string;
  readonly stylePrefix?: (prefix: string) => string;
  readonly style?: (line: string) => string;
}

/** A text as lines that are no wider than wanted; words that are longer stay whole. */
export function block(text: string, width: number, { indent, prefix = '', stylePrefix, style }: Block): string {
  const hanging = ' '.repeat(indent + columnsOf(prefix));
  const lines = wrap(text, Math.max(20, width - hanging.length));
  const first = `${' '.repeat(indent)}${stylePrefix?.(prefix) ?? prefix}`;
  return lines.map((line, index) => `${index === 0 ? first : hanging}${style?.(line) ?? line}`.trimEnd()).join('\n');
}

/** Breaks a text at its spaces. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** How many columns of a terminal a text takes: none for marks, two for the wide characters of East Asian scripts. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/[\p{Mn}\p{Me}\u200c\u200d]/u.test(character)) continue;
    columns += /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u.test(
      character,
    )
      ? 2
      : 1;
  }
  return columns;
}
