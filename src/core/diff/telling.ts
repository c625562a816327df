import { t } from '@vscode/l10n';
import { items } from '../checklist/checklist';
import type { Design } from '../model/design';
import type { EntityType } from '../model/references';
import { dateInWords } from '../report/dates';
import { rules } from '../rules/rules';
import { listed } from '../rules/words';
import { inWords } from '../values/in-words';
import { language } from '../values/language';
import type { Plain } from '../yaml/node';
import { isProse, nameKeys } from './alike';
import { type Said, type SaidMap, type SaidValue, typesOf } from './said';

/** Tells what a design says, as far as it may be told. */
export interface TellingOptions {
  readonly design: Design;
  /** A text of the design on one line, safe to show, without the people who are not to be named. */
  readonly prose: (text: string) => string;
  /** What lets a person be recognised is not told. */
  readonly redact: boolean;
}

/** A text is told up to about so many characters. */
const longestText = 140;
const mostItems = 3;

/** Things that are called by a name, which stands without quotation marks. */
const named: readonly EntityType[] = ['member', 'organisation', 'actor'];

/** Puts values of one of the two designs into words. */
export class Telling {
  constructor(readonly options: TellingOptions) {}

  prose(text: string): string {
    return this.options.prose(text);
  }

  /**
   * A value as it stands in a sentence.
   * @param most characters of a text
   */
  value(said: Said, most = longestText): string {
    switch (said.kind) {
      case 'value':
        return this.#scalar(said, most);
      case 'list':
        return this.#list(said.items);
      case 'map':
        return this.map(said);
    }
  }

  /** An entry without an id: what it is called, then the rest of it. */
  map(said: SaidMap): string {
    const name = this.nameOf(said);
    const rest = this.details(said, nameKey(said));
    if (name === undefined) return rest;
    return rest === '' ? name : t('{0} ({1})', name, rest);
  }

  /** What an entry of a list is called; undefined where nothing in it does for a name. */
  nameOf(said: Said, most = longestText): string | undefined {
    if (said.kind !== 'map') return this.value(said, most);
    const name = said.entries.get(nameKey(said) ?? '');
    return name && this.value(name, most);
  }

  /** The short facts in a map, each with its title. Without `all`, only the first few. */
  details(said: SaidMap, without?: string, most = Number.POSITIVE_INFINITY): string {
    const short = [...said.entries].filter(
      ([key, entry]) => key !== without && (most === Number.POSITIVE_INFINITY || isShort(entry)),
    );
    return short
      .slice(0, most)
      .map(([key, entry]) => this.detail(key, entry))
      .join(', ');
  }

  detail(key: string, said: Said): string {
    return t('{0} {1}', inSentence(keyTitle(key, said.schema)), this.value(said));
  }

  /** The entity that a string refers to, by its title or name. */
  #reference(id: string, types: readonly EntityType[]): string {
    const entity = this.options.design.find(types, id);
    if (entity === undefined) return t('“{0}”', this.prose(id));
    const title = this.prose(entity.title);
    return named.includes(entity.type) ? title : t('“{0}”', title);
  }

  #scalar(said: SaidValue, most: number): string {
    const { schema, value } = said;
    if (typeof value === 'boolean') return value ? t('yes') : t('no');
    const written = String(value);
    const types = typesOf(schema);
    if (types.length > 0) return this.#reference(written, types);
    if (schema?.['x-copse-ref'] !== undefined) return t('“{0}”', toolTitle(written));
    if (schema?.['x-copse-values']?.[written] !== undefined) return inSentence(t(inWords(written)));
    if (schema?.format === 'copse-date') return dateInWords(written);
    if (this.options.redact && schema?.['x-copse-personal'] === true) return t('[left out]');
    const told = this.prose(written);
    if (written.startsWith('FREQ=')) return inSentence(t('By the rule {0}', told));
    return isProse(said) ? t('“{0}”', shortened(told, most)) : told;
  }

  #list(items: readonly Said[]): string {
    const told = items.slice(0, items.length > mostItems + 1 ? mostItems : items.length).map(item => this.value(item));
    return told.length === items.length
      ? listed(told)
      : t('{0} and {1} more', told.join(', '), items.length - told.length);
  }

  /** The value for programs: as it was meant, with texts as far as they may be told. */
  data(said: Said | undefined): Plain {
    if (said === undefined) return null;
    if (said.kind === 'list') return said.items.map(item => this.data(item));
    if (said.kind === 'map')
      return Object.fromEntries([...said.entries].map(([key, entry]) => [this.prose(key), this.data(entry)]));
    if (typeof said.value !== 'string') return said.value;
    const isHidden =
      this.options.redact && said.schema?.['x-copse-personal'] === true && typesOf(said.schema).length === 0;
    return isHidden ? t('[left out]') : this.prose(said.value);
  }
}

/** The question of a point of the checklist, the title of a rule. */
export function toolTitle(id: string): string {
  const title = items.find(item => item.id === id)?.question ?? rules.find(rule => rule.id === id)?.title;
  return title === undefined ? id : t(title);
}

export function keyTitle(key: string, schema: Said['schema']): string {
  return schema?.title === undefined ? key : t(schema.title);
}

/** A title in the middle of a sentence; in English that is without its capital. */
export function inSentence(title: string): string {
  if (!language().startsWith('en') || /^\p{Lu}{2}/u.test(title)) return title;
  return title.charAt(0).toLowerCase() + title.slice(1);
}

/** The beginning of a text, up to a space; an ellipsis says that there is more. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most / 2 ? space : most).trimEnd()} …`;
}

/** The key under which an entry of a list says what it is called. */
export function nameKey(said: SaidMap): string | undefined {
  const key = nameKeys.find(name => said.entries.has(name));
  return key ?? [...said.entries.keys()][0];
}

/** What fits in brackets behind a title: a choice, a reference, a date. */
function isShort(said: Said): boolean {
  if (said.kind === 'value') return !isProse(said) && typeof said.value !== 'boolean';
  return said.kind === 'list' && said.items.length <= mostItems && said.items.every(isShort);
}
