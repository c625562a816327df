/** A text as a short name: `Burn permits (2027)` as `burn-permits-2027`; undefined where nothing of it would be left. */
export function slug(text: string): string | undefined {
  const name = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return name === '' ? undefined : name;
}
