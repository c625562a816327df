/** A way to reach somebody, with its place in a text. */
export interface Contact {
  readonly what: 'e-mail' | 'telephone';
  readonly start: number;
  readonly end: number;
}

/** Both patterns are linear: each part has a length, and what may follow it cannot be part of it. An address is tried once a word. */
const address = /(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}/gu;
const number = /(?<![\p{L}\p{N}.,/+-])(?:\+|00)[1-9](?:[ ().\-/]{0,2}\d){7,14}(?!\d)/gu;
/** Within a country, only where the text says what it is. */
const local =
  /\b(?:tel(?:[ée]fono|ephone)?|phone|mobile|m[óo]vil|cel(?:ular)?|whatsapp|fax)\b[.:]{0,2} {0,2}(\(?\d(?:[ ().\-/]{0,2}\d){5,14})(?!\d)/giu;

/** What a telephone number begins with, and the words without which a local one is none; quicker to look for than the whole. */
const beginsNumber = /\+|00/;
const saysNumber = /tel|phone|mobile|m[óo]vil|cel|whatsapp|fax/iu;

/** Domains that are set aside for examples (RFC 2606), so that nobody is reached there. */
const forExamples = /@(?:[\p{L}\p{N}-]{1,63}\.){0,4}(?:example(?:\.(?:org|com|net))?|test|invalid|localhost)$/iu;

/** No address and no number is shorter. */
const shortest = 6;

/** E-mail addresses and telephone numbers in a text. */
export function contactsIn(text: string): readonly Contact[] {
  if (text.length < shortest || !/[@\d]/.test(text)) return [];
  const contacts: Contact[] = [];
  const add = (what: Contact['what'], found: string, start: number) =>
    void contacts.push({ what, start, end: start + found.length });
  for (const { 0: found, index } of text.includes('@') ? text.matchAll(address) : [])
    if (!forExamples.test(found)) add('e-mail', found, index);
  for (const { 0: found, index } of beginsNumber.test(text) ? text.matchAll(number) : [])
    add('telephone', found, index);
  for (const match of saysNumber.test(text) ? text.matchAll(local) : []) {
    const [all, digits = ''] = match;
    add('telephone', digits, match.index + all.length - digits.length);
  }
  return contacts.sort((a, b) => a.start - b.start);
}
