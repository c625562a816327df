/** Characters that mean something to YAML, as UTF-16 code units. */
export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;
export const space = 0x20;
export const doubleQuote = 0x22;
export const hash = 0x23;
export const ampersand = 0x26;
export const singleQuote = 0x27;
export const asterisk = 0x2a;
export const plus = 0x2b;
export const comma = 0x2c;
export const dash = 0x2d;
export const dot = 0x2e;
export const zero = 0x30;
export const nine = 0x39;
export const colon = 0x3a;
export const greater = 0x3e;
export const openBracket = 0x5b;
export const backslash = 0x5c;
export const closeBracket = 0x5d;
export const openBrace = 0x7b;
export const bar = 0x7c;
export const closeBrace = 0x7d;

/** What no plain value begins with, whatever follows; all of it is in the first 128 characters of Unicode. */
const neverFirst: readonly boolean[] = Array.from({ length: 128 }, (_, code) =>
  '#,[]{}&*!|>\'"%@`?:'.includes(String.fromCharCode(code)),
);

export function mayBeginPlain(code: number): boolean {
  return code >= neverFirst.length || neverFirst[code] === false;
}

export function isFlowIndicator(code: number): boolean {
  return code === comma || code === closeBracket || code === closeBrace || code === openBracket || code === openBrace;
}

/** What no ordinary text holds: tabs and other controls, byte order marks, breaks that only some programs know. */
export const outlandish = /[^\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\uffff]|\r(?!\n)/;
