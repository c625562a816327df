const longest = 60;

/**
 * A text as it can stand anywhere in a Mermaid drawing. Everything but letters, digits, spaces, commas, full stops and hyphens
 * becomes a character code (`#58;`), and so does the first character, so that no text reads as a keyword, ends a label, or
 * begins a comment.
 */
export function mermaidLabel(text: string): string {
  const characters = [...text];
  const shown = characters.length > longest ? [...characters.slice(0, longest - 1), '…'] : characters;
  return shown
    .map((character, index) =>
      index > 0 && /[\p{L}\p{M}\p{Nd} ,.-]/u.test(character) ? character : `#${character.codePointAt(0)};`,
    )
    .join('');
}
