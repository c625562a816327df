import { applyEdits, spanBefore, type TextEdit } from '../text/edit';
import type { Span } from '../text/text';
import { type Composed, compose } from './compose';
import { readOrdinary } from './fast/read';
import type { Fault } from './fault';
import { withFixesThatSuffice } from './fixes-that-suffice';
import { type Line, Lines } from './lines';
import { withSpans, type YamlNode } from './node';
import { readInParts } from './parts';
import type { YamlProblem } from './problem';
import type { Reading } from './reading';
import { Repairs } from './repairs';
import { secondDocument } from './traps/documents';
import { silentTraps } from './traps/silent';
import type { Diagnosis, FaultTrap, Situation } from './traps/trap';
import { faultTraps } from './traps/traps';
import { inWords, tooMuchInWords } from './words';

/** How often a text is mended and looked at again. */
const maxRounds = 30;

/** More mistakes than this are not told at once. */
const maxProblems = 500;

/** How many characters may be parsed again to find out what mends a text, so that no file keeps anybody waiting. */
const maxParsedAgain = 2_000_000;

/** What it costs the parser to refuse something, in characters that it reads in the same time. */
const charactersPerFault = 40;

/**
 * Reads a text, mends in memory what is known to be meant otherwise, and reads on. Never throws.
 * @param original with `\n` or `\r\n` at the end of each line.
 * @param ordinary what `readOrdinary` makes of it, if that is known.
 */
export function readAsMeant(original: string, ordinary = readOrdinary(original)): Reading {
  const inParts = 'root' in ordinary ? undefined : readInParts(original, ordinary.stoppedAt, readAsMeant);
  return inParts ?? readWhole(original, ordinary);
}

/** As `readAsMeant`, with the whole text before one's eyes at every step. */
export function readWhole(original: string, ordinary = readOrdinary(original)): Reading {
  return new Repair(original, compose(original, ordinary)).withFixes();
}

interface Suspicion {
  readonly fault: Fault;
  readonly diagnosis: Diagnosis;
}

interface Mended {
  readonly diagnosis: Diagnosis;
  readonly composed: Composed;
}

class Repair {
  readonly #repairs: Repairs;
  readonly #problems: YamlProblem[] = [];
  #composed: Composed;
  #parsedAgain = 0;

  constructor(original: string, composed: Composed) {
    this.#repairs = new Repairs(original);
    this.#composed = composed;
  }

  /** As `read`, with fixes that lead to a text which can be read, each by itself. */
  withFixes(): Reading {
    const reading = this.read();
    if (!reading.complete || reading.problems.length < 2) return reading;
    const { original } = this.#repairs;
    const problems = withFixesThatSuffice(reading.problems, {
      original,
      mended: edits => changesOf(original, this.#repairs.wholeLines(edits)),
      canBeRead: text => this.#canBeRead(text),
    });
    return { ...reading, problems };
  }

  #canBeRead(text: string): boolean | undefined {
    if (this.#parsedAgain > maxParsedAgain) return undefined;
    const repair = new Repair(text, this.#composedAgain(text));
    const { complete } = repair.read();
    this.#parsedAgain += repair.#parsedAgain;
    return complete;
  }

  read(): Reading {
    for (let round = 0; round < maxRounds && this.#problems.length < maxProblems; round++) {
      const { tooMuch, faults, root } = this.#composed;
      const fault = faults[0];
      if (tooMuch !== undefined && (fault === undefined || tooMuch.start <= fault.start)) {
        return this.#giveUp({ span: tooMuch, message: tooMuchInWords() });
      }
      if (fault === undefined) {
        if (root === undefined || !this.#mendSilent(root)) return this.#reading(true);
      } else {
        const ended = fault.code === 'MULTIPLE_DOCS' ? this.#secondDocument(fault) : this.#mendFault(fault);
        if (ended !== undefined) return ended;
      }
    }
    return this.#reading(false);
  }

  /** @returns the reading, where nothing helps. */
  #mendFault(fault: Fault): Reading | undefined {
    const lines = new Lines(this.#repairs.text);
    const situation = situationOf(lines, fault);
    for (const { find, compares } of faultTraps) {
      const mended = this.#firstThatMends(find(situation), fault, compares === true);
      if (mended === undefined) continue;
      if (compares || !this.#mendSimilar(find, mended, fault, lines)) this.#accept([mended.diagnosis], mended.composed);
      return undefined;
    }
    return this.#giveUp(inWords(fault, lines, situation.line));
  }

  /** @param compares try them all, and take the one that leaves the fewest faults. */
  #firstThatMends(diagnoses: readonly Diagnosis[], fault: Fault, compares: boolean): Mended | undefined {
    let best: Mended | undefined;
    for (const diagnosis of diagnoses) {
      const composed = this.#tried(diagnosis, fault);
      if (composed === undefined) continue;
      const mended = { diagnosis, composed };
      if (!compares || composed.faults.length === 0) return mended;
      if (best === undefined || composed.faults.length < best.composed.faults.length) best = mended;
    }
    return best;
  }

  /** Whoever falls into a trap falls into it again: what the same trap says of other places is mended along, if that goes well. */
  #mendSimilar(find: FaultTrap, { diagnosis, composed }: Mended, fault: Fault, lines: Lines): boolean {
    if (composed.faults.length === 0) return false;
    const others = this.#composed.faults.slice(0, maxProblems).filter(other => other.start > fault.start);
    const found = [{ fault, diagnosis }];
    for (const other of others) {
      const [similar] = find(situationOf(lines, other));
      if (similar !== undefined && similar.title === diagnosis.title) found.push({ fault: other, diagnosis: similar });
    }
    const mended = withoutOverlaps(found);
    if (mended.length === 1 || mended[0]?.diagnosis !== diagnosis) return false;
    const together = this.#triedTogether(mended);
    if (together === undefined) return false;
    this.#accept(
      mended.map(({ diagnosis: each }) => each),
      together,
    );
    return true;
  }

  /** What the text becomes with all the edits; undefined where the parser still stumbles over one of the places. */
  #triedTogether(found: readonly Suspicion[]): Composed | undefined {
    const edits = found.flatMap(({ diagnosis }) => diagnosis.edits);
    const composed = this.#composedAgain(applyEdits(this.#repairs.text, edits));
    const before = spanBefore(edits);
    const left = composed.faults.map(other => before(other).start);
    const places = found.map(({ fault }) => fault.start);
    const last = Math.max(...places);
    const isBeyond = left.every(start => start > last);
    const isBetter = left.length <= this.#composed.faults.length - found.length;
    return isBeyond || (isBetter && !places.some(start => left.includes(start))) ? composed : undefined;
  }

  /** What the text becomes with the edits of a diagnosis; undefined where the parser still stumbles over the same. */
  #tried({ edits, span }: Diagnosis, fault: Fault): Composed | undefined {
    const { text } = this.#repairs;
    if (this.#parsedAgain > maxParsedAgain || edits.length === 0) return undefined;
    const mended = applyEdits(text, edits);
    const composed = this.#composedAgain(mended);
    const before = spanBefore(edits);
    const left = composed.faults.map(other => ({ code: other.code, start: before(other).start }));
    const first = left[0];
    if (first === undefined || first.start > fault.start) return composed;
    const isSame = left.some(({ code, start }) => code === fault.code && start === fault.start);
    const end = text.indexOf('\n', span.end);
    return !isSame && end !== -1 && first.start > end ? composed : undefined;
  }

  #composedAgain(text: string): Composed {
    const composed = compose(text);
    this.#parsedAgain += text.length + composed.faults.length * charactersPerFault;
    return composed;
  }

  #accept(diagnoses: readonly Diagnosis[], composed: Composed): void {
    const spans = diagnoses.map(({ span }) => this.#repairs.inOriginal(span));
    const edits = this.#repairs.apply(diagnoses.map(diagnosis => diagnosis.edits));
    const { original } = this.#repairs;
    diagnoses.forEach(({ message, title }, index) => {
      const told = { rule: 'yaml-trap', span: spans[index] ?? { start: 0, end: 0 }, message } as const;
      const changes = changesOf(original, edits[index] ?? []);
      this.#problems.push(changes.length === 0 ? told : { ...told, fix: { title, edits: changes } });
    });
    this.#composed = composed;
  }

  /** @returns false where there is nothing left to mend. */
  #mendSilent(root: YamlNode): boolean {
    const { text } = this.#repairs;
    const told = new Set(this.#problems.map(({ span, message }) => `${span.start} ${message}`));
    const isNew = ({ span, message }: Diagnosis) => !told.has(`${this.#repairs.inOriginal(span).start} ${message}`);
    const all = silentTraps({ text, root, lines: once(() => new Lines(text)) })
      .filter(isNew)
      .slice(0, maxProblems);
    const found = withoutOverlaps(all.map(diagnosis => ({ diagnosis }))).map(({ diagnosis }) => diagnosis);
    if (found.length === 0) return false;
    const edits = found.flatMap(diagnosis => diagnosis.edits);
    this.#accept(found, compose(applyEdits(text, edits)));
    return true;
  }

  /** Only the first document of a text counts; what was meant by a second cannot be known. */
  #secondDocument(fault: Fault): Reading | undefined {
    const { text } = this.#repairs;
    const diagnosis = secondDocument(new Lines(text), fault.start);
    if (diagnosis === undefined) {
      this.#composed = { ...this.#composed, faults: this.#composed.faults.filter(other => other !== fault) };
      return undefined;
    }
    const { root } = this.#reading(false);
    const joined = compose(applyEdits(text, diagnosis.edits));
    const isSafe = joined.faults.length === 0 && !hasDuplicates(joined.root);
    this.#accept([diagnosis], joined);
    const { fix, ...told } = this.#problems.pop() as YamlProblem;
    return { root, problems: [...this.#problems, isSafe && fix ? { ...told, fix } : told], complete: false };
  }

  #giveUp({ span, message }: { readonly span: Span; readonly message: string }): Reading {
    this.#problems.push({ rule: 'yaml-syntax', span: this.#repairs.inOriginal(span), message });
    return this.#reading(false);
  }

  #reading(complete: boolean): Reading {
    const { root } = this.#composed;
    const inOriginal = (span: Span) => this.#repairs.inOriginal(span);
    return {
      root: root && this.#repairs.isChanged ? withSpans(root, inOriginal) : root,
      problems: this.#problems,
      complete,
    };
  }
}

function situationOf(lines: Lines, fault: Fault): Situation {
  const at = lines.at(fault.start);
  const saysSomething = at.kind === 'text' || at.kind === 'block';
  const next = saysSomething && fault.start < at.content.end ? at : lines.next(at);
  const line = next ?? (saysSomething ? at : (lines.previous(at) ?? at));
  const suspects = [line, lines.next(line), lines.previous(line)].filter((found): found is Line => found !== undefined);
  return { lines, fault, line, suspects };
}

/** What can be acted on together, in the order of the text; the others are found again afterwards. */
function withoutOverlaps<T extends { readonly diagnosis: Diagnosis }>(found: readonly T[]): readonly T[] {
  const extents = found
    .map(each => ({ each, ...extentOf(each.diagnosis.edits) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let free = -1;
  const apart: T[] = [];
  for (const { each, start, end } of extents) {
    if (start <= free) continue;
    apart.push(each);
    free = end;
  }
  return apart;
}

function extentOf(edits: readonly Span[]): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  for (const edit of edits) {
    start = Math.min(start, edit.start);
    end = Math.max(end, edit.end);
  }
  return { start, end };
}

/** Edits of a text in its own line breaks, without those that change nothing. */
function changesOf(original: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits
    .map(edit => ({ ...edit, newText: withLineBreaksOf(original, edit.newText) }))
    .filter(edit => original.slice(edit.start, edit.end) !== edit.newText);
}

function withLineBreaksOf(original: string, text: string): string {
  return text.includes('\n') && original.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
}

function hasDuplicates(root: YamlNode | undefined): boolean {
  return root?.kind === 'map' && root.pairs.some(pair => pair.duplicateOf !== undefined);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
