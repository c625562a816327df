/** What JSON lets stand, but steers a terminal, turns the direction of text, or is a command to a build server that reads along (`##[…]`). */
const steering = /#(?=#\[)|[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069]/g;

/** A value as indented JSON, which says exactly what is there and can be looked at on a terminal all the same. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2).replace(steering, codeOf)}\n`;
}

function codeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
