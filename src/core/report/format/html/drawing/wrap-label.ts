/**
 * Breaks a text into short lines, since drawings know no line breaks of their own. Too long words are cut; what finds no
 * room ends in an ellipsis.
 * @param width the most characters in a line
 */
export function wrapLabel(text: string, width: number, maxLines: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap(long => cut(long, width))) {
    const last = lines.at(-1);
    if (last !== undefined && length(last) + 1 + length(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    if (lines.length > maxLines) return shorten(lines, width, maxLines);
  }
  return lines;
}

function shorten(lines: readonly string[], width: number, maxLines: number): readonly string[] {
  const kept = lines.slice(0, maxLines);
  const last = [...(kept.pop() ?? '')].slice(0, width - 1).join('');
  return [...kept, `${last.trimEnd()}…`];
}

function cut(word: string, width: number): readonly string[] {
  const letters = [...word];
  const parts = Math.ceil(letters.length / width);
  return Array.from({ length: parts }, (_, index) => letters.slice(index * width, (index + 1) * width).join(''));
}

function length(text: string): number {
  return [...text].length;
}
