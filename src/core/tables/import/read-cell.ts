import { t } from '@vscode/l10n';
import type { Design } from '../../model/design';
import type { EntityType } from '../../model/references';
import { isSameWord, nearest } from '../../rules/nearest';
import { accepts } from '../../rules/schema/accepts';
import { dateLike, isTwoWays } from '../../rules/schema/dates';
import { meantAs } from '../../rules/schema/meant';
import { numberMeant } from '../../schema/numbers';
import type { Schema } from '../../schema/schema';
import { itemSchema } from '../../schema/schemas';
import { takes, takesNumber, takesWord } from '../../schema/wanted';
import { parseDate } from '../../values/dates';
import { inWords } from '../../values/in-words';
import { isMap, type Plain, toPlain } from '../../yaml/node';
import { parseYaml } from '../../yaml/parse';
import { itemsIn } from '../cell';

/** What a cell says, or what is wrong with it. */
export type ReadCell = { readonly value: Plain } | { readonly wrong: string };

/** Spreadsheets write true and false in the language of their user. */
const truths: Readonly<Record<string, boolean>> = {
  wahr: true,
  falsch: false,
  vrai: true,
  faux: false,
  verdadero: true,
  falso: false,
  verdadeiro: true,
  vero: true,
};

/** Reads the text of a cell as what its column holds. */
export class CellReader {
  constructor(readonly design: Design) {}

  read(cell: string, schema: Schema): ReadCell {
    const text = cell.replace(/\r\n?/g, '\n').trim();
    const read = takes(schema, 'array') ? this.#list(text, itemSchema(schema) ?? {}) : this.#single(text, schema);
    if ('wrong' in read || accepts(schema, read.value)) return read;
    return { wrong: refused(text, schema) };
  }

  #list(text: string, item: Schema): ReadCell {
    const isMapList = takes(item, 'object') && !takes(item, 'string');
    const parts = isMapList ? text.split('\n').filter(line => line.trim() !== '') : itemsIn(text, takesWord(item));
    const read = parts.map(part => this.#single(part, item));
    const wrong = read.find(result => 'wrong' in result);
    return wrong ?? { value: read.flatMap(result => ('value' in result ? [result.value] : [])) };
  }

  #single(text: string, schema: Schema): ReadCell {
    if (takes(schema, 'object') && (!takes(schema, 'string') || /^[a-z][a-z-]*: /.test(text)))
      return pairs(text, schema);
    if (takes(schema, 'boolean')) return truth(text, schema);
    if (schema.format === 'copse-date') return date(text);
    if (schema['x-copse-ref'] !== undefined) return this.#reference(text, schema, schema['x-copse-ref']);
    if (schema.enum !== undefined) return choice(text, schema.enum);
    return { value: takesNumber(schema) ? number(text, schema) : text };
  }

  /** A short name, or the name or title that people know something by. */
  #reference(text: string, schema: Schema, of: string | readonly string[]): ReadCell {
    const types = (typeof of === 'string' ? [of] : of) as readonly EntityType[];
    const declared = this.design.references.declarations.filter(({ type }) => types.includes(type)).map(({ id }) => id);
    const words = [...declared, ...(schema['x-copse-ref-also'] ?? [])];
    if (words.includes(text)) return { value: text };
    const entities = types.flatMap(type => this.design.entities(type));
    const named = entities.filter(({ title }) => isSameWord(title, text)).map(({ id }) => id);
    const meant = new Set([...named, ...words.filter(word => isSameWord(word, text))]);
    const [only] = meant;
    if (meant.size === 1 && only !== undefined) return { value: only };
    if (schema['x-copse-text'] === true) return { value: text };
    const near = nearest(text, [...words, ...entities.map(({ title }) => title)], 1)[0];
    return {
      wrong:
        near === undefined
          ? t('the design has no “{0}”. Write it into the design first, or leave the cell empty.', text)
          : t('the design has no “{0}”. Did you mean “{1}”?', text, near),
    };
  }
}

function choice(text: string, allowed: readonly string[]): ReadCell {
  const found = allowed.find(word => isSameWord(word, text) || isSameWord(t(inWords(word)), text));
  if (found !== undefined) return { value: found };
  const near = nearest(text, allowed, 1)[0];
  const words = t('It can be: {0}.', allowed.join(', '));
  return {
    wrong:
      near === undefined
        ? t('it cannot be “{0}”. {1}', text, words)
        : t('it cannot be “{0}”. Did you mean “{1}”? {2}', text, near, words),
  };
}

function date(text: string): ReadCell {
  const written = parseDate(text) === undefined ? dateLike(text) : text;
  if (written !== undefined) return { value: /^\d{4}$/.test(written) ? Number(written) : written };
  return {
    wrong: isTwoWays(text)
      ? t('nobody can tell which of the numbers in “{0}” is the day. Write the year first, as in 2027-03-14.', text)
      : t('“{0}” is no date. Write it as 2027-03-14, 2027-03 or 2027.', text),
  };
}

function truth(text: string, schema: Schema): ReadCell {
  const value = truths[text.toLowerCase()] ?? meantAs(schema, text)?.value;
  return value === undefined ? { wrong: t('it cannot be “{0}”. Write yes or no.', text) } : { value };
}

/** Where words are allowed as well, hours such as 9:30 are words. */
function number(text: string, schema: Schema): Plain {
  return (takes(schema, 'string') && text.includes(':') ? undefined : numberMeant(text)) ?? text;
}

/** `value: 6, by: 2027-10-07`. */
function pairs(text: string, schema: Schema): ReadCell {
  const { root, problems, complete } = parseYaml(`{ ${text} }`);
  const value = problems.length === 0 && complete ? toPlain(root) : null;
  const keys = Object.keys(schema.properties ?? {});
  if (isMap(value) && accepts(schema, value)) return { value };
  const stranger = isMap(value)
    ? Object.keys(value).find(key => !keys.includes(key) && !key.startsWith('x-'))
    : undefined;
  return {
    wrong:
      stranger === undefined
        ? t(
            '“{0}” cannot be read. Write what it says behind its names, with commas between: {1}.',
            text,
            exampleOf(keys),
          )
        : t('“{0}” is no part of it. The parts are: {1}.', stranger, keys.join(', ')),
  };
}

function exampleOf(keys: readonly string[]): string {
  return `\`${keys
    .slice(0, 2)
    .map(key => `${key}: …`)
    .join(', ')}\``;
}

function refused(text: string, schema: Schema): string {
  const example = schema.examples?.[0];
  const shown = typeof example === 'string' || typeof example === 'number' ? String(example) : undefined;
  return shown === undefined
    ? t('it cannot be “{0}”.', text)
    : t('it cannot be “{0}”. An example of what it can be: {1}.', text, shown);
}
