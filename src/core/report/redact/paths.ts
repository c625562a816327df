import { fileExtension, isKind } from '../../schema/kinds';
import { plain } from '../plain';
import type { HiddenElsewhere } from './hidden-elsewhere';
import { spell } from './scrub';

export interface ToldPath {
  readonly path: string;
  readonly withheld?: true;
}

/** Tells paths; of a step that holds one of these names an ellipsis is left, and `withheld` says so. */
export function pathTeller(names: readonly string[], elsewhere: HiddenElsewhere): (path: string) => ToldPath {
  const hidden = [...new Set(names.map(spell))].filter(name => name !== '').map(name => ` ${name} `);
  const hides = (words: string) => hidden.some(name => ` ${words} `.includes(name)) || elsewhere.standsIn(words);
  const told = new Map<string, ToldPath>();
  return path => {
    let known = told.get(path);
    if (known === undefined) {
      known = tell(path, hides);
      told.set(path, known);
    }
    return known;
  };
}

function tell(path: string, hides: (words: string) => boolean): ToldPath {
  const told = plain(
    path
      .split('/')
      .map(step => tellStep(step, hides))
      .join('/'),
  );
  return told === path ? { path } : { path: told, withheld: true };
}

function tellStep(step: string, hides: (words: string) => boolean): string {
  const extension = step.endsWith(fileExtension) ? fileExtension : '';
  const stem = step.slice(0, step.length - extension.length);
  return !isKind(stem) && hides(spell(stem)) ? `…${extension}` : step;
}
