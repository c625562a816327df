import type { Span } from '../text/text';
import { type Cut, cutAround } from './cut';
import { type OrdinaryText, readOrdinary } from './fast/read';
import { type ListNode, type MapNode, type Pair, withSpans, type YamlNode } from './node';
import type { YamlProblem } from './problem';
import type { Reading } from './reading';

type Collection = MapNode | ListNode;

/** A part of a text, read; places are those of the whole text. */
interface Part {
  readonly reading: Reading;
  readonly root: MapNode;
  /** What was cut. */
  readonly entries: Collection;
}

/** @param ordinary what `readOrdinary` makes of the text, if that is known */
type Read = (text: string, ordinary?: OrdinaryText) => Reading;

/** What may have a value stand elsewhere in the text too, or stand for it there; it may be part of a text as well. */
const sharing = /(?<!\w)[&*]\S/;

/**
 * Reads a long text that is not ordinary at one place: what surrounds that place closely by itself, and what comes before and after by itself,
 * so that a mistake costs the same in a long text as in a short one.
 * @param stoppedAt where it is not ordinary any more.
 * @returns undefined where the parts do not fit together for sure.
 */
export function readInParts(text: string, stoppedAt: number, read: Read): Reading | undefined {
  const cut = cutAround(text, stoppedAt);
  if (cut === undefined || sharing.test(text)) return undefined;
  const before = partOf(read(text.slice(0, cut.middle.start)), 'last', cut);
  const middle = readBelow(text, cut, cut.middle, read);
  if (before?.reading.complete !== true || middle === undefined) return undefined;
  if (middle.reading.complete ? !isWhole(middle, cut) : !isAllBelow(middle, cut)) return undefined;
  if (cut.middle.end === text.length) return joined([before, middle], cut);
  const after = readInPlace(text, cut, { start: cut.middle.end, end: text.length }, read);
  return after && joined([before, middle, after], cut);
}

/** As `readBelow`, of a stretch that most often is ordinary: below an empty comment as long as what is left out, every place is the right one at once. */
function readInPlace(text: string, cut: Cut, span: Span, read: Read): Part | undefined {
  const header = text.slice(cut.header.start, cut.header.end);
  const leftOut = span.start - header.length;
  const inPlace = `#${' '.repeat(leftOut - 2)}\n${header}${text.slice(span.start, span.end)}`;
  const ordinary = readOrdinary(inPlace);
  if (!('root' in ordinary)) return readBelow(text, cut, span, read);
  const reading = read(inPlace, ordinary);
  return reachesAbove(reading, span.start) ? undefined : partOf(reading, 'first', cut, leftOut);
}

/** Reads a stretch as if it stood right below the header. */
function readBelow(text: string, cut: Cut, span: Span, read: Read): Part | undefined {
  const header = text.slice(cut.header.start, cut.header.end);
  const reading = read(header + text.slice(span.start, span.end));
  const { root, problems, complete } = reading;
  if (root === undefined || reachesAbove(reading, header.length)) return undefined;
  const at = (offset: number) =>
    offset < header.length ? offset + cut.header.start : offset - header.length + span.start;
  const moved = ({ start, end }: Span): Span => ({ start: at(start), end: at(end) });
  return partOf(
    { root: withSpans(root, moved), problems: problems.map(told => movedBy(told, moved)), complete },
    'first',
    cut,
  );
}

/** True where something is told of what stands above a place, or put right there. */
function reachesAbove({ problems }: Reading, place: number): boolean {
  return problems.some(({ span, fix }) => [span, ...(fix?.edits ?? [])].some(({ start }) => start <= place));
}

function movedBy({ fix, ...told }: YamlProblem, moved: (span: Span) => Span): YamlProblem {
  const problem = { ...told, span: moved(told.span) };
  if (fix === undefined) return problem;
  return { ...problem, fix: { ...fix, edits: fix.edits.map(edit => ({ ...edit, ...moved(edit) })) } };
}

/**
 * @param which key of the part has the entries, where they are not those of the file.
 * @param start where that key stands.
 */
function partOf(reading: Reading, which: 'first' | 'last', { header }: Cut, start = header.start): Part | undefined {
  const { root } = reading;
  if (root?.kind !== 'map') return undefined;
  if (header.end === 0) return { reading, root, entries: root };
  const pair = root.pairs.at(which === 'first' ? 0 : -1);
  // What only stands at the start of a line by mistake is no key of the file once that is mended.
  if (pair?.keySpan.start !== start) return undefined;
  const { value: entries } = pair;
  const isCut = entries !== undefined && (entries.kind === 'map' || entries.kind === 'list') && !entries.flow;
  return isCut ? { reading, root, entries } : undefined;
}

/** True where the last entry is an entry still, so that whatever was mended before it has not reached beyond. */
function isWhole(part: Part, cut: Cut): boolean {
  const { entries } = part;
  const { lastWhole } = cut;
  if (lastWhole === undefined) return true;
  const last = entries.kind === 'map' ? entries.pairs.at(-1)?.keySpan : entries.items.at(-1)?.span;
  return last !== undefined && last.start >= lastWhole && isAllBelow(part, cut);
}

/** True where nothing but entries was cut. What stands below another key may go on behind the cut. */
function isAllBelow({ root }: Part, { header }: Cut): boolean {
  return header.end === 0 || root.pairs.length === 1;
}

function joined(parts: readonly Part[], { header }: Cut): Reading | undefined {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const entries = joinedEntries(parts.map(part => part.entries));
  if (entries === undefined) return undefined;
  const readings = parts.map(part => part.reading);
  const stop = readings.findIndex(({ complete }) => !complete);
  return {
    root: header.end === 0 ? entries : rootAround(entries, first.root, last.root),
    // As in a text that is read at once, what cannot be read hides what is wrong below it.
    problems: readings.slice(0, stop === -1 ? undefined : stop + 1).flatMap(({ problems }) => problems),
    complete: stop === -1,
  };
}

function rootAround(entries: Collection, first: MapNode, last: MapNode): YamlNode {
  const own = first.pairs.at(-1) as Pair;
  const pairs = [...first.pairs.slice(0, -1), { ...own, value: entries }, ...last.pairs.slice(1)];
  return { ...first, span: { start: first.span.start, end: last.span.end }, pairs: withDuplicates(pairs) };
}

function joinedEntries(parts: readonly Collection[]): Collection | undefined {
  const start = parts[0]?.span.start ?? 0;
  const span = { start, end: parts.at(-1)?.span.end ?? start };
  const maps = parts.filter(part => part.kind === 'map');
  const lists = parts.filter(part => part.kind === 'list');
  if (maps.length === parts.length)
    return { kind: 'map', span, flow: false, pairs: withDuplicates(maps.flatMap(map => map.pairs)) };
  if (lists.length === parts.length)
    return { kind: 'list', span, flow: false, items: lists.flatMap(list => list.items) };
  return undefined;
}

/** Marks keys that stand a second time, in whatever part. */
function withDuplicates(pairs: readonly Pair[]): readonly Pair[] {
  const first = new Map<string, Span>();
  return pairs.map(pair => {
    const earlier = first.get(pair.key);
    if (earlier !== undefined) return { ...pair, duplicateOf: earlier };
    first.set(pair.key, pair.keySpan);
    return pair;
  });
}
