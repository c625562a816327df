import type { Design } from '../model/design';
import { type Declaration, type Reference, ReferenceIndex, type ToolName } from '../model/references';
import type { Span } from '../text/text';
import { locate, type Path, resolved } from '../yaml/node';
import { placeAt } from './place-at';

/** A stretch of a file of a design. */
export interface Spot {
  readonly path: string;
  readonly span: Span;
}

/** What a name under the cursor stands for. */
export type Named =
  | { readonly kind: 'entry'; readonly span: Span; readonly declaration: Declaration }
  /** It refers to an entry that nobody has written yet. */
  | { readonly kind: 'nothing'; readonly span: Span; readonly reference: Reference }
  /** A rule or a point of the checklist. */
  | { readonly kind: 'tool'; readonly span: Span; readonly name: ToolName };

/**
 * Every id of a design as it is written, so that one can go from one place to another. What the schemas refuse counts as well: a mistake
 * beside a name is no reason to miss it.
 */
export class Ids {
  readonly index: ReferenceIndex;

  constructor(readonly design: Design) {
    this.index = new ReferenceIndex(design.files);
  }

  /** The name at an offset of a file; undefined where none stands. */
  at(path: string, offset: number): Named | undefined {
    const file = this.design.file(path);
    const here = file && placeAt(file, offset);
    if (here === undefined) return undefined;
    const { span } = here;
    const isHere = (place: { readonly path: string; readonly at: Path }): boolean =>
      place.path === path && isSame(place.at, here.at) && isWithin(this.spotOf(place, here.on)?.span, span);
    const tool = this.index.toolNames.find(name => isHere(name) && (here.on === 'value' || isKey(name)));
    if (tool !== undefined) return { kind: 'tool', span, name: tool };
    if (here.on === 'key') {
      const declaration = this.index.declarations.find(isHere);
      return declaration && { kind: 'entry', span, declaration };
    }
    const reference = this.index.references.find(isHere);
    if (reference === undefined) return undefined;
    const declaration = this.meantBy(reference);
    if (declaration !== undefined) return { kind: 'entry', span, declaration };
    return this.index.isSound(reference) ? undefined : { kind: 'nothing', span, reference };
  }

  /** The entry that a reference means; also one of a type that is not wanted there. */
  meantBy(reference: Reference): Declaration | undefined {
    const meant = this.index.resolve(reference);
    if (meant !== undefined || this.index.isSound(reference)) return meant;
    return this.index.declarationsOf(reference.id)[0];
  }

  /** Where an entry is defined: the key; undefined where the file no longer shows it. */
  keyOf(declaration: Declaration): Spot | undefined {
    return this.spotOf(declaration, 'key');
  }

  /** The places that refer to an entry, each once, by file and place. */
  usesOf(declaration: Declaration): readonly Spot[] {
    return this.#spotsOf(this.index.references.filter(reference => this.meantBy(reference) === declaration));
  }

  /** The places that refer to each entry that is used at all. */
  allUses(): ReadonlyMap<Declaration, readonly Spot[]> {
    const uses = new Map<Declaration, Reference[]>();
    for (const reference of this.index.references) {
      const declaration = this.meantBy(reference);
      if (declaration === undefined) continue;
      const known = uses.get(declaration);
      if (known === undefined) uses.set(declaration, [reference]);
      else known.push(reference);
    }
    return new Map([...uses].map(([declaration, references]) => [declaration, this.#spotsOf(references)]));
  }

  /** Every place that names the same rule or point of the checklist. */
  usesOfTool({ name, of }: ToolName): readonly Spot[] {
    const places = this.index.toolNames.filter(other => other.name === name && other.of === of);
    return distinct(
      places.map(place => this.spotOf(place, isKey(place) ? 'key' : 'value')).filter(spot => spot !== undefined),
    );
  }

  /** Where a key or value is written; for what an alias stands for, where it is written in full. */
  spotOf({ path, at }: { readonly path: string; readonly at: Path }, on: 'key' | 'value'): Spot | undefined {
    const found = locate(this.design.file(path)?.yaml.root, at);
    const span = on === 'key' ? found?.key : found?.node && resolved(found.node).span;
    return span && { path, span };
  }

  #spotsOf(references: readonly Reference[]): readonly Spot[] {
    return distinct(references.map(reference => this.spotOf(reference, 'value')).filter(spot => spot !== undefined));
  }
}

/** Tools are named by keys in some places and by values in others. */
function isKey({ at, name }: ToolName): boolean {
  return at.at(-1) === name;
}

/** What aliases share is written once. */
function distinct(spots: readonly Spot[]): readonly Spot[] {
  return [...new Map(spots.map(spot => [`${spot.path}:${spot.span.start}`, spot])).values()];
}

function isSame(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}

function isWithin(span: Span | undefined, other: Span): boolean {
  return span !== undefined && span.start === other.start && span.end === other.end;
}
