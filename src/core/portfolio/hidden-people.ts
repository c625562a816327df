import type { Design } from '../model/design';
import { knownPeople } from '../report/redact/known-people';

/** The names of those whom a design does not want named; of everybody where nobody is to be. */
export function hiddenNames(design: Design, redact: boolean): readonly string[] {
  return knownPeople(design)
    .filter(({ publish }) => redact || !publish)
    .flatMap(({ names }) => names);
}

/** False for the text of a members file in which nobody can be hidden, so that it need not be read for that. */
export function mayHide(text: string, redact: boolean): boolean {
  // A key may be written with escapes.
  return redact || text.includes('publish') || text.includes('\\');
}
