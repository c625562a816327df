import { prose, type Random } from './random';

/** What a file says. A list that begins with `&name` is anchored, and a text `*name` is its alias. */
export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

/** How dates are written: plain as people do, or quoted for tools that would else read them as points in time. */
export type Dates = 'plain' | 'quoted';

const width = 100;
const isDate = /^\d{4}-\d{2}-\d{2}/;
/** What `generate/` writes plain is plain in any YAML. */
const isPlain = /^(?:\*\w+|[A-Za-z][\wÀ-ÿ ,.%/-]*)$/;

/** Writes a file as people do: block style, long texts folded, a comment at the top and beside some entries. */
export function yamlText(kind: string, value: { readonly [key: string]: Value }, dates: Dates, random: Random): string {
  const lines = [`# ${kind}: ${prose(8, random)}`, ''];
  const writer = new Writer(dates, random, lines);
  writer.map(value, 0);
  return `${lines.join('\n')}\n`;
}

class Writer {
  constructor(
    readonly dates: Dates,
    readonly random: Random,
    readonly lines: string[],
  ) {}

  map(value: { readonly [key: string]: Value }, indent: number, lead = ''): void {
    let start = lead;
    for (const [key, element] of Object.entries(value)) {
      if (indent === 2 && this.random() < 0.3) this.lines.push(`${' '.repeat(indent)}# ${prose(5, this.random)}`);
      this.#value(`${start || ' '.repeat(indent)}${key}:`, element, indent);
      start = '';
    }
  }

  #value(before: string, value: Value, indent: number): void {
    if (isList(value)) this.#list(before, value, indent);
    else if (typeof value === 'object') {
      this.lines.push(before);
      this.map(value, indent + 2);
    } else if (typeof value === 'string') this.#text(before, value, indent);
    else this.lines.push(`${before} ${value}`);
  }

  #list(before: string, list: readonly Value[], indent: number): void {
    if (list.every(element => typeof element === 'string' && !element.includes(' '))) {
      const anchor = String(list[0]).startsWith('&') ? list.slice(0, 1) : [];
      this.lines.push([before, ...anchor, `[${list.slice(anchor.length).join(', ')}]`].join(' '));
      return;
    }
    this.lines.push(before);
    const lead = `${' '.repeat(indent + 2)}- `;
    for (const element of list) {
      if (typeof element === 'object' && !isList(element)) this.map(element, indent + 4, lead);
      else this.#value(lead.slice(0, -1), element, indent + 2);
    }
  }

  #text(before: string, text: string, indent: number): void {
    if (before.length + text.length > width) {
      this.lines.push(`${before} >`);
      for (const line of folded(text, width - indent)) this.lines.push(`${' '.repeat(indent + 2)}${line}`);
    } else {
      const plain = isDate.test(text) ? this.dates === 'plain' : isPlain.test(text);
      this.lines.push(`${before} ${plain ? text : JSON.stringify(text)}`);
    }
  }
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function folded(text: string, length: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line.length + word.length >= length) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}
