const esc = String.fromCharCode(0x1b);
const bell = String.fromCharCode(0x07);
const controlSequence = `(?:${esc}\\[|\\u009b)[0-?]*[ -/]*[@-~]`;
const controlString = `${esc}[\\]PX^_][^${esc}${bell}\\u009c]*(?:${bell}|${esc}\\\\|\\u009c)`;
const shortEscape = `${esc}[ -/]*[0-~]`;

/** Terminal escapes as a whole (ECMA-48), so that nothing of a colour or a title is left behind as letters. */
export const escapeSequences = new RegExp(`${controlSequence}|${controlString}|${shortEscape}`, 'gu');

/**
 * Control characters, halves of characters, marks that turn the direction of text around, and what is there but not seen.
 * The joiners (U+200C, U+200D) stay: several scripts cannot be written without them.
 */
const unseen =
  /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/**
 * Text as one line that is safe to show: line breaks become spaces; terminal escapes, control characters, marks that turn the
 * direction of text around, and what is no character at all are left out.
 */
export function plain(text: string): string {
  return text
    .replace(escapeSequences, '')
    .replace(/[^\S\ufeff]/gu, ' ')
    .replace(unseen, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Several lines, each safe to show. */
export function plainLines(text: string): string {
  return text
    .split('\n')
    .map(line =>
      line
        .replace(escapeSequences, '')
        .replace(/[\u2028\u2029]/g, ' ')
        .replace(unseen, ''),
    )
    .join('\n');
}

/** A line of a file that is safe to show, with everything in the column where it stood. */
export function plainInPlace(line: string): string {
  return line.replace(unseen, unseenText => ' '.repeat(unseenText.length)).replace(/\s/gu, ' ');
}
