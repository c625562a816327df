import { Design } from '../model/design';
import { readDesignFile } from '../model/design-file';
import type { Place } from '../model/fact';
import { applyEdits, type FileEdit, spanBefore, type TextEdit } from '../text/edit';
import { SourceText, type Span } from '../text/text';
import type { Move } from './migration';

/** One-based lines of the file as it was and as it is afterwards. */
export interface MovedThing {
  readonly path: string;
  readonly line: number;
  readonly lineAfter: number;
  readonly text: string;
}

/** Where a move was about to be made: a stretch of the text as it was after so many rounds of edits. */
interface Mark {
  readonly path: string;
  readonly span: Span;
  readonly round: number;
  readonly text: string;
}

/** A design that is changed one move after the other, and knows where everything stood before. */
export class Rewriting {
  #design: Design;
  readonly #before: Design;
  /** The edits of each file, round by round. */
  readonly #rounds = new Map<string, (readonly TextEdit[])[]>();
  readonly #done: Mark[] = [];
  readonly #left: Mark[] = [];

  constructor(design: Design) {
    this.#before = design;
    this.#design = design;
  }

  /** The design with all moves so far. */
  get design(): Design {
    return this.#design;
  }

  get done(): readonly MovedThing[] {
    return this.#done.map(mark => this.#thing(mark));
  }

  /** What could not be moved. */
  get left(): readonly MovedThing[] {
    return this.#left.map(mark => this.#thing(mark));
  }

  /** The texts of the files that are otherwise than they were. */
  get files(): Readonly<Record<string, string>> {
    const changed = this.#design.files.filter(({ path }) => textOf(this.#design, path) !== textOf(this.#before, path));
    return Object.fromEntries(changed.map(({ path }) => [path, textOf(this.#design, path) ?? '']));
  }

  /** Makes a move, or leaves it. */
  move({ place, text, edits }: Move): void {
    const changes = edits(this.#design);
    (changes.length === 0 ? this.#left : this.#done).push(this.#mark(place, text));
    this.apply(changes);
  }

  /** Notes something that stays as it is. */
  leave(place: Place, text: string): void {
    this.#left.push(this.#mark(place, text));
  }

  apply(changes: readonly FileEdit[]): void {
    if (changes.length === 0) return;
    const files = new Map(this.#design.files.map(file => [file.path, file]));
    for (const { path, edits, create } of changes) {
      const content = create ?? applyEdits(textOf(this.#design, path) ?? '', edits);
      files.set(path, readDesignFile({ path, content }));
      this.#rounds.set(path, [...(this.#rounds.get(path) ?? []), edits]);
    }
    this.#design = new Design([...files.values()]);
  }

  #mark(place: Place, text: string): Mark {
    const { path } = place;
    return { path, span: this.#design.span(place, 'key'), round: this.#rounds.get(path)?.length ?? 0, text };
  }

  #thing({ path, span, round, text }: Mark): MovedThing {
    const rounds = this.#rounds.get(path) ?? [];
    const before = rounds.slice(0, round).reduceRight((found, edits) => spanBefore(edits)(found), span);
    const after = rounds.slice(round).reduce((offset, edits) => offsetAfter(edits, offset), span.start);
    return {
      path,
      line: lineAt(this.#before, path, before.start),
      lineAfter: lineAt(this.#design, path, after),
      text,
    };
  }
}

function textOf(design: Design, path: string): string | undefined {
  return design.file(path)?.yaml.source.text;
}

/** One-based. */
function lineAt(design: Design, path: string, offset: number): number {
  return new SourceText(textOf(design, path) ?? '').positionAt(offset).line + 1;
}

/** Where a place of a text is after edits; within what is replaced, at its beginning. */
function offsetAfter(edits: readonly TextEdit[], offset: number): number {
  const passed = edits.filter(({ end }) => end <= offset);
  const around = edits.find(({ start, end }) => start < offset && offset < end);
  const shift = passed.reduce((sum, { start, end, newText }) => sum + newText.length - (end - start), 0);
  return shift + (around?.start ?? offset);
}
