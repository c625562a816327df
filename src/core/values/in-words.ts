/** A fixed value as words: `face-to-face` as "Face to face". In English; to be translated where it is shown. */
export function inWords(value: string): string {
  const words = value.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
