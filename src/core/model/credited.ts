import type { Plain } from '../yaml/node';
import type { Design } from './design';
import type { Fact } from './fact';
import type { EntityType } from './references';

/**
 * True where a file says more under a key than the design credits: a value of the wrong kind, a reference that leads nowhere,
 * a placeholder. Other rules speak of that; whoever looks for what is missing should then be silent, so that one mistake is told once.
 */
export function saysMore(design: Design, fact: Fact<unknown>, key: string): boolean {
  return fact.origins.some(({ path, at, value }) => {
    let written: Plain | undefined = design.file(path)?.value;
    for (const step of [...at, key]) written = below(written, step);
    return written !== below(value as Plain, key);
  });
}

/** True where some reference that is meant for this type leads nowhere, so that nobody knows what it was meant for. */
export function hasLooseReference(design: Design, type: EntityType): boolean {
  const { references } = design;
  return references.references.some(reference => reference.types.includes(type) && !references.isSound(reference));
}

function below(value: Plain | undefined, step: string | number): Plain | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Readonly<Record<string | number, Plain>>)[step];
}
