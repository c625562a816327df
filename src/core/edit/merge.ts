import type { TextEdit } from '../text/edit';
import { isList, isMap, type Path, type Plain, type PlainMap } from '../yaml/node';
import { insertItem, rankOf } from './insert';
import { type Container, isContainer } from './outline';
import { Pieces } from './pieces';
import { removeAt } from './remove-at';
import { same } from './same';
import { setAt } from './set-at';
import { containerOf, layOutAgain, type Sheet, spotAt, valueAt } from './sheet';
import { flowText } from './yaml-text';

/** Collections on one line that would become longer than this are written anew. */
const widestFlow = 120;

/**
 * The edits that make a text say a value at a path, and leave alone what says it already: of a map or list only what differs is changed,
 * so that comments and order stay. None where that cannot be done safely.
 */
export function mergeAt(sheet: Sheet, path: Path, value: Plain): readonly TextEdit[] {
  const plan = new Plan(sheet);
  plan.set(path, value);
  return plan.edits();
}

export interface Change {
  readonly path: Path;
  readonly value: Plain;
  /** True where it must wait for the others: two new keys in the same brackets would get in each other's way. */
  readonly waits?: boolean;
}

/**
 * As `mergeAt`, for several places none of which lies in another.
 * @param groups changes that may get in each other's way stand in the same one
 */
export function mergeAll(sheet: Sheet, groups: readonly (readonly Change[])[]): readonly TextEdit[] {
  const plan = new Plan(sheet);
  for (const changes of groups) {
    plan.beginGroup();
    for (const { path, value, waits = false } of changes) {
      if (waits) plan.setLater(path, value);
      else plan.set(path, value);
    }
  }
  return plan.edits();
}

/** Works out edits of the text as it is when its turn comes. */
type Step = (sheet: Sheet) => readonly TextEdit[];

class Plan {
  /** Edits that do not touch each other. */
  readonly #now: TextEdit[] = [];
  /** Edits that are worked out one after the other; those of one group do not touch those of another. */
  readonly #groups: Step[][] = [];
  #later: Step[] = [];

  constructor(readonly sheet: Sheet) {
    this.beginGroup();
  }

  /** What is set from here on does not get in the way of what was set before. */
  beginGroup(): void {
    this.#later = [];
    this.#groups.push(this.#later);
  }

  set(path: Path, value: Plain): void {
    const old = valueAt(this.sheet, path) ?? null;
    if (same(old, value) && valueAt(this.sheet, path) !== undefined) return;
    if (!this.#merge(path, old, value)) this.#now.push(...setAt(this.sheet, path, value));
  }

  setLater(path: Path, value: Plain): void {
    this.#later.push(sheet => mergeAt(sheet, path, value));
  }

  #merge(path: Path, old: Plain, value: Plain): boolean {
    const container = this.#containerAt(path, value);
    if (container === undefined) return false;
    if (isMap(old) && isMap(value)) return this.#map(path, container, old, value);
    return isList(old) && isList(value) && value.length > 0 && this.#list(path, container, old, value);
  }

  edits(): readonly TextEdit[] {
    const pieces = new Pieces(this.sheet.text);
    pieces.apply(this.#now);
    // To lay a text out takes as long as it is, so all groups go on together.
    for (let turn = 0; this.#groups.some(({ length }) => length > turn); turn++) {
      const sheet = layOutAgain(pieces.text, this.sheet.kind);
      if (sheet === undefined) return [];
      pieces.apply(this.#groups.flatMap(steps => steps[turn]?.(sheet) ?? []));
    }
    return pieces.edits();
  }

  /** The map or list at a path, where it can be changed entry by entry. */
  #containerAt(path: Path, value: Plain): Container | undefined {
    const box = path.length === 0 ? this.sheet.outline.root : spotAt(this.sheet, path)?.entry.box;
    if (box === undefined || !isContainer(box) || (box.flow && flowText(value).length > widestFlow)) return undefined;
    const keys = box.entries.map(({ key }) => key?.text);
    const isPlain = box.kind === 'list' || (new Set(keys).size === keys.length && !keys.includes('<<'));
    return isPlain && box.entries.every(({ simple }) => simple) ? box : undefined;
  }

  #map(path: Path, { flow }: Container, old: PlainMap, value: PlainMap): boolean {
    const shared = Object.keys(value).filter(key => Object.hasOwn(old, key));
    if (shared.length === 0) return false;
    for (const key of shared) this.set([...path, key], value[key] ?? null);
    for (const key of this.#inOrder(path, Object.keys(value))) {
      if (Object.hasOwn(old, key)) continue;
      this.#add(flow, sheet => setAt(sheet, [...path, key], value[key] ?? null));
    }
    for (const key of Object.keys(old)) {
      if (!Object.hasOwn(value, key)) this.#later.push(sheet => removeAt(sheet, [...path, key], { keepEmpty: true }));
    }
    return true;
  }

  #list(path: Path, { flow }: Container, old: readonly Plain[], value: readonly Plain[]): boolean {
    const { before, after } = sharedEnds(old, value);
    if (before + after === 0 && !old.some(item => typeof item === 'object')) return false;
    const oldEnd = old.length - after;
    const newEnd = value.length - after;
    const paired = Math.min(oldEnd, newEnd);
    for (let index = before; index < paired; index++) this.set([...path, index], value[index] ?? null);
    for (let index = paired; index < newEnd; index++) {
      this.#add(flow, sheet => {
        const list = containerOf(spotAt(sheet, path)?.entry.box ?? sheet.outline.root);
        const last = flow ? index - 1 : paired - 1;
        return list === undefined ? [] : insertItem(sheet, list, last, value[index] ?? null);
      });
    }
    for (let index = oldEnd - 1; index >= paired; index--) {
      this.#later.push(sheet => removeAt(sheet, [...path, index], { keepEmpty: true }));
    }
    return true;
  }

  /** What is added in brackets moves commas about, so that it must be done one after the other. */
  #add(flow: boolean, step: Step): void {
    if (flow) this.#later.push(step);
    else this.#now.push(...step(this.sheet));
  }

  #inOrder(path: Path, keys: readonly string[]): readonly string[] {
    const rank = (key: string) => rankOf(this.sheet, path, key) ?? Number.POSITIVE_INFINITY;
    return keys.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
  }
}

/** How many items are the same at the beginning and at the end. */
function sharedEnds(
  old: readonly Plain[],
  value: readonly Plain[],
): { readonly before: number; readonly after: number } {
  const least = Math.min(old.length, value.length);
  const isSame = (a: number, b: number) => same(old[a] ?? null, value[b] ?? null);
  let before = 0;
  while (before < least && isSame(before, before)) before++;
  let after = 0;
  while (after < least - before && isSame(old.length - 1 - after, value.length - 1 - after)) after++;
  return { before, after };
}
