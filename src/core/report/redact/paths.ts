import { fileExtension, isKind } from '../../schema/kinds';
import { plain } from '../plain';
import { spell } from './scrub';

export interface ToldPath {
  readonly path: string;
  readonly withheld?: true;
}

/** Tells paths; of a step that holds one of these names an ellipsis is left, and `withheld` says so. */
export function pathTeller(names: readonly string[]): (path: string) => ToldPath {
  const hidden = [...new Set(names.map(spell))].filter(name => name !== '').map(name => ` ${name} `);
  const told = new Map<string, ToldPath>();
  return path => {
    let known = told.get(path);
    if (known === undefined) {
      known = tell(path, hidden);
      told.set(path, known);
    }
    return known;
  };
}

function tell(path: string, hidden: readonly string[]): ToldPath {
  const told = plain(
    path
      .split('/')
      .map(step => tellStep(step, hidden))
      .join('/'),
  );
  return told === path ? { path } : { path: told, withheld: true };
}

function tellStep(step: string, hidden: readonly string[]): string {
  const extension = step.endsWith(fileExtension) ? fileExtension : '';
  const stem = step.slice(0, step.length - extension.length);
  const said = ` ${spell(stem)} `;
  return !isKind(stem) && hidden.some(name => said.includes(name)) ? `…${extension}` : step;
}
