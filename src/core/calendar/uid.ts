/**
 * Names for entries that stay the same over runs and edits, and tell nothing of what they stand for (RFC 7986, 5.3). Of several entries that
 * cannot be told apart each gets its own, in their order.
 * @param community what tells this design from others
 */
export class Uids {
  readonly #given = new Map<string, number>();

  constructor(readonly community: string) {}

  next(identity: readonly string[]): string {
    const key = JSON.stringify([this.community, ...identity].map(fold));
    const count = (this.#given.get(key) ?? 0) + 1;
    this.#given.set(key, count);
    return `${hash(count === 1 ? key : `${key}#${count}`)}@copse`;
  }
}

/** Capitals, accents and spaces are often put right later. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** FNV-1a over UTF-16, 64 bits; it need not withstand anybody, only tell a few thousand entries apart. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, '0');
}
