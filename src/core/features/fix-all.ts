import { Pieces } from '../edit/pieces';
import { Design } from '../model/design';
import { readDesignFile } from '../model/design-file';
import type { Finding, Severity } from '../rules/rule';
import { type CheckOptions, check } from '../rules/run';
import type { FileEdit, TextEdit } from '../text/edit';
import { clearFix } from './fixes';

/** More than a design can need: each round mends all that does not touch. */
const mostRounds = 30;
const levels: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Mends all slips of a design, or of one file, that can have been meant in one way only: round after round, so that what one fix brings
 * to light is mended as well. A fix after which as many findings of its weight are left as before, or another comes up, is not made.
 * @param path of a file, relative to the design, if only that one is to be changed.
 * @returns one edit a file, of its text as it is in `design`.
 */
export function fixAll(design: Design, options: CheckOptions, path?: string): readonly FileEdit[] {
  const mender = new Mender(design, options, path);
  for (let round = 0; round < mostRounds && mender.round(); round++);
  return mender.edits();
}

interface Repair {
  readonly finding: Finding;
  readonly edits: readonly FileEdit[];
}

/** A design after some repairs. */
interface State {
  readonly design: Design;
  readonly findings: readonly Finding[];
}

class Mender {
  #state: State;
  readonly #pieces = new Map<string, Pieces>();
  /** What was tried and did not help. */
  readonly #refused = new Set<string>();

  constructor(
    design: Design,
    readonly options: CheckOptions,
    readonly path: string | undefined,
  ) {
    this.#state = { design, findings: check(design, options) };
  }

  /** Makes what can be made at once. @returns false where nothing more can be done. */
  round(): boolean {
    for (const level of levels) {
      const helpful = this.#helpful(this.#repairs(level), level);
      if (helpful.length === 0) continue;
      const state = this.#after(helpful);
      for (const [path, edits] of editsByFile(helpful)) this.#piecesOf(path).apply(edits);
      this.#state = state;
      return true;
    }
    return false;
  }

  edits(): readonly FileEdit[] {
    const edits = [...this.#pieces].map(([path, pieces]) => ({ path, edits: pieces.edits() }));
    return edits.filter(edit => edit.edits.length > 0);
  }

  /** The clear fixes of findings of one weight that do not touch each other. */
  #repairs(level: Severity): readonly Repair[] {
    const taken = new Map<string, TextEdit[]>();
    const repairs: Repair[] = [];
    for (const finding of this.#state.findings) {
      if (finding.severity !== level || this.#refused.has(this.#key(finding))) continue;
      const edits = clearFix(finding)?.edits() ?? [];
      const isFree = edits.every(edit => this.#isWithin(edit) && !touches(taken.get(edit.path) ?? [], edit.edits));
      if (edits.length === 0 || !isFree) continue;
      for (const edit of edits) taken.set(edit.path, [...(taken.get(edit.path) ?? []), ...edit.edits]);
      repairs.push({ finding, edits });
    }
    return repairs;
  }

  #isWithin({ path, create, renameTo }: FileEdit): boolean {
    return create === undefined && renameTo === undefined && (this.path === undefined || path === this.path);
  }

  /** Those that help, and make nothing worse together; the others are not tried again. */
  #helpful(repairs: readonly Repair[], level: Severity): readonly Repair[] {
    if (repairs.length === 0 || this.#helps(repairs, level)) return repairs;
    const [first] = repairs;
    if (repairs.length === 1 && first !== undefined) {
      this.#refused.add(this.#key(first.finding));
      return [];
    }
    const half = Math.ceil(repairs.length / 2);
    const one = this.#helpful(repairs.slice(0, half), level);
    const other = this.#helpful(repairs.slice(half), level);
    const both = [...one, ...other];
    return one.length === 0 || other.length === 0 || this.#helps(both, level) ? both : one;
  }

  /** True where each repair ends its finding, and no finding of the same weight or more comes up. */
  #helps(repairs: readonly Repair[], level: Severity): boolean {
    const { findings } = this.#after(repairs);
    const upTo = levels.slice(0, levels.indexOf(level) + 1);
    const before = counts(this.#state.findings, upTo);
    const after = counts(findings, upTo);
    if ([...after].some(([key, count]) => count > (before.get(key) ?? 0))) return false;
    const total = (all: ReadonlyMap<string, number>) => [...all.values()].reduce((sum, count) => sum + count, 0);
    return total(before) - total(after) >= repairs.length;
  }

  #after(repairs: readonly Repair[]): State {
    const changed = editsByFile(repairs);
    const files = this.#state.design.files.map(file => {
      const edits = changed.get(file.path);
      if (edits === undefined) return file;
      const pieces = new Pieces(file.yaml.source.text);
      pieces.apply(edits);
      return readDesignFile({ path: file.path, content: pieces.text });
    });
    const design = new Design(files);
    return { design, findings: check(design, this.options) };
  }

  #piecesOf(path: string): Pieces {
    let pieces = this.#pieces.get(path);
    if (pieces === undefined) {
      pieces = new Pieces(this.#state.design.file(path)?.yaml.source.text ?? '');
      this.#pieces.set(path, pieces);
    }
    return pieces;
  }

  /** The same finding in a text that has changed elsewhere. */
  #key({ rule, path, span }: Finding): string {
    return `${rule} ${path} ${this.#state.design.file(path)?.yaml.source.slice(span) ?? ''}`;
  }
}

/** How many findings of these weights each rule has in each file. */
function counts(findings: readonly Finding[], weights: readonly Severity[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { rule, path, severity } of findings) {
    const key = `${severity} ${rule} ${path}`;
    if (weights.includes(severity)) found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}

function editsByFile(repairs: readonly Repair[]): ReadonlyMap<string, readonly TextEdit[]> {
  const edits = new Map<string, readonly TextEdit[]>();
  for (const edit of repairs.flatMap(repair => repair.edits)) {
    edits.set(edit.path, [...(edits.get(edit.path) ?? []), ...edit.edits]);
  }
  return edits;
}

function touches(taken: readonly TextEdit[], edits: readonly TextEdit[]): boolean {
  return edits.some(edit => taken.some(other => edit.start <= other.end && edit.end >= other.start));
}
