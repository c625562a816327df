import { templateLines } from '../../generated/template-lines';

/**
 * Words that people leave where something is still to come. A plan that says them has said nothing.
 * Each pattern is anchored and linear.
 */
const heldOpen =
  /^(?:tbd|tbc|tba|todo|to do|to be (?:done|decided|defined|confirmed|completed)|n\/?a|n\.a\.|xxx+|fixme|lorem ipsum.{0,400}|\?+|-+|…|\.{3}|\[[^\]]{0,200}\]|<[^>]{0,200}>)[.:]?$/i;

/** What the words above and the lines of templates begin with, in small letters; most texts begin with something else. */
const openers = new Set([...'tnxfl?-….[<', ...[...templateLines].map(line => line.charAt(0))]);

/** True where a text only holds a place open: TBD, `[…]`, or one of the lines that templates and snippets leave behind. */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim();
  if (!openers.has(trimmed.charAt(0).toLowerCase())) return false;
  return heldOpen.test(trimmed) || templateLines.has(trimmed.toLowerCase());
}
