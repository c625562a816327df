import { t } from '@vscode/l10n';
import { type Naming, Scrubber, spell } from './scrub';

/**
 * People whom other designs do not want named, where several designs are told of together. Whether two people of one name are
 * the same person is not known, and does not matter here: in doubt nobody is named.
 */
export class HiddenElsewhere {
  static readonly nobody = new HiddenElsewhere([]);

  readonly #names: ReadonlySet<string>;
  readonly #scrubber: Scrubber;
  /** Words of the longest name. */
  readonly #longest: number;

  /** @param names as they are written in the designs. */
  constructor(names: Iterable<string>) {
    const all = [...new Set(names)];
    this.#names = new Set(all.map(spell).filter(name => name !== ''));
    this.#longest = [...this.#names].reduce((most, name) => Math.max(most, name.split(' ').length), 0);
    // A name of one word may be a word of the language; it is looked for among people, and not in texts.
    const whole = all.filter(name => spell(name).includes(' '));
    this.#scrubber = new Scrubber(whole.map((text): Naming => ({ text, label: t('somebody'), as: 'name' })));
  }

  /** True for the name of somebody who is not to be named. */
  hides(name: string): boolean {
    return this.#names.has(spell(name));
  }

  /** True where such a name of several words stands among words as `spell` gives them. */
  standsIn(spelt: string): boolean {
    const words = spelt.split(' ');
    return words.some((_, start) => {
      for (let length = 2; length <= this.#longest && start + length <= words.length; length++) {
        if (this.#names.has(words.slice(start, start + length).join(' '))) return true;
      }
      return false;
    });
  }

  scrub(text: string): string {
    return this.#scrubber.scrub(text, () => true);
  }
}
