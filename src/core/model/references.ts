import type { DesignFile } from './design-file';
import type { Declaration, Reference, ToolName } from './mentions';

export type { Declaration, EntityType, Reference, ToolName, ToolThing } from './mentions';

/** Every id that a design defines, and every place that refers to one. */
export class ReferenceIndex {
  readonly declarations: readonly Declaration[];
  readonly references: readonly Reference[];
  /** Rules and checklist items that the design speaks of; whether there are such things is not known here. */
  readonly toolNames: readonly ToolName[];
  readonly #declared = new Map<string, Declaration[]>();

  constructor(files: readonly Pick<DesignFile, 'mentions'>[]) {
    const mentions = files.map(file => file.mentions);
    this.declarations = mentions.flatMap(({ declarations }) => declarations);
    this.references = mentions.flatMap(({ references }) => references);
    this.toolNames = mentions.flatMap(({ toolNames }) => toolNames);
    for (const declaration of this.declarations) {
      const same = this.#declared.get(declaration.id);
      if (same === undefined) this.#declared.set(declaration.id, [declaration]);
      else same.push(declaration);
    }
  }

  /** All declarations of an id, of whatever type, in the order of the files. */
  declarationsOf(id: string): readonly Declaration[] {
    return this.#declared.get(id) ?? [];
  }

  /** What a reference leads to; undefined where it leads nowhere, or to something of a type that is not meant here. */
  resolve(reference: Reference): Declaration | undefined {
    return this.declarationsOf(reference.id).find(({ type }) => reference.types.includes(type));
  }

  /** True where the string may stand as it is: it leads to something, or is one of the words or texts that are allowed. */
  isSound(reference: Reference): boolean {
    return reference.textAllowed || reference.also.includes(reference.id) || this.resolve(reference) !== undefined;
  }
}
