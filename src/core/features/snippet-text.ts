/** A text as it stands in a snippet (TextMate syntax). */
export function inSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** A tab stop with a text to be written over; empty where there is none. */
export function tabStop(number: number, text = ''): string {
  return text === '' ? `$${number}` : `\${${number}:${inSnippet(text)}}`;
}

/** A tab stop with words to choose from. */
export function choice(number: number, words: readonly string[]): string {
  return `\${${number}|${words.map(word => word.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
}

/** The lines of a snippet with those after the first indented by so many columns; empty lines stay empty. */
export function indentedBody(body: string, columns: number): string {
  return body.replace(/\n(?=[^\n])/g, `\n${' '.repeat(columns)}`);
}

/** What a snippet leaves when nothing is written over it. */
export function withDefaults(body: string): string {
  return body
    .replace(/\$\{\d+\|((?:[^,|\\]|\\.)*)(?:,(?:[^|\\]|\\.)*)?\|\}/g, '$1')
    .replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, '$1')
    .replace(/(?<!\\)\$\d+/g, '')
    .replace(/\\([\\$},|])/g, '$1');
}
