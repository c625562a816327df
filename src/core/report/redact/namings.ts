import type { Design } from '../../model/design';
import { plain } from '../plain';
import type { KnownPerson } from './known-people';
import { type Naming, wordsOf } from './scrub';

/** How a person may turn up in texts: by name, by id, and by the single words of a name that tell who is meant. */
export function namingsOf({ id, names }: KnownPerson, label: string, known: ReadonlySet<string>): readonly Naming[] {
  const whole = names.map((name): Naming => ({ text: plain(name), label, as: 'name' }));
  const parts = whole.flatMap(({ text }) =>
    splitWords(text).filter(word => isTelling(word) && !known.has(word) && word !== text),
  );
  return [...whole, { text: id, label, as: 'id' }, ...parts.map((text): Naming => ({ text, label, as: 'part' }))];
}

/** Words in the names of organisations and communities, which stay: there they mean no person. */
export function properNames(design: Design): ReadonlySet<string> {
  const community = design.part('community');
  const neighbours = design.part('domain').get('landscape')?.list('communities') ?? [];
  const names = [
    community.get('name')?.value,
    community.get('short-name')?.value,
    ...design.entities('organisation').map(({ title }) => title),
    ...design.entities('actor').map(({ title }) => title),
    ...neighbours.map(neighbour => neighbour.get('name')?.value),
  ];
  return new Set(names.flatMap(name => (name === undefined ? [] : splitWords(name))));
}

/** True where a text in a field about people is a person's name: no description ("people from the region"), no organisation. */
export function isName(text: string, known: ReadonlySet<string>): boolean {
  const words = splitWords(text);
  const areNames = words.every(word => isCapital(word) || /^(?:de|la|van|von|der|den|del|da|dos|y|e)$/.test(word));
  return areNames && words.length > 0 && words.length <= 5 && !words.every(word => known.has(word));
}

/** True for a word that tells who is meant: a proper name, and no title that goes before one. */
function isTelling(word: string): boolean {
  return word.length > 2 && isCapital(word) && !/^(?:Mrs|Prof|The|Don|Van|Von|Del)$/.test(word);
}

function isCapital(word: string): boolean {
  return /^[\p{Lu}\p{Lo}]/u.test(word);
}

function splitWords(text: string): readonly string[] {
  return wordsOf(text).map(({ start, end }) => text.slice(start, end));
}
