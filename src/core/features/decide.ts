import type { Declaration } from '../checklist/readiness';
import { setValue } from '../edit/set-value';
import type { Design } from '../model/design';
import type { Place } from '../model/fact';
import { fileExtension } from '../schema/kinds';
import type { FileEdit } from '../text/edit';
import type { Day } from '../values/dates';
import { isMap, locate, type Plain, type PlainMap, toPlain } from '../yaml/node';

/** A point that is set aside for a time. */
export interface Waiving {
  readonly reason: string;
  readonly until: string;
  readonly on: Day;
  /** The id of the member who decided it. */
  readonly by?: string;
}

/** A point that somebody vouches for. */
export interface Declaring {
  readonly state: Declaration['state'];
  readonly reason: string;
  readonly evidence: readonly string[];
  readonly on: Day;
  readonly by?: string;
  readonly reviewBy?: string;
}

/** Who sees to a point, and by when. */
export interface Assigning {
  /** The id of a member. */
  readonly owner: string;
  readonly due?: string;
}

/** The edits that set a point of the checklist aside; what stood there about it before gives way. */
export function waive(design: Design, item: string, { reason, by, on, until }: Waiving): readonly FileEdit[] {
  const place = placeOf(design, item, 'waived');
  const value = { reason, ...(by === undefined ? {} : { by }), on, until };
  return setValue(design, place, { ...notesAt(design, place), ...value });
}

/** The edits that declare a point of the checklist, with evidence that lies outside the folder. */
export function declare(design: Design, item: string, declaring: Declaring): readonly FileEdit[] {
  const { state, reason, evidence, by, on, reviewBy } = declaring;
  const place = placeOf(design, item, 'declared');
  const value: PlainMap = {
    state,
    reason,
    ...(evidence.length === 0 ? {} : { evidence }),
    ...(by === undefined ? {} : { by }),
    on,
    ...(reviewBy === undefined ? {} : { 'review-by': reviewBy }),
  };
  return setValue(design, place, { ...notesAt(design, place), ...value });
}

/** The edits that say who sees to a point of the checklist. */
export function assign(design: Design, item: string, { owner, due }: Assigning): readonly FileEdit[] {
  const { path, at } = placeOf(design, item, 'owner');
  const entry = { path, at: at.slice(0, -1) };
  const old = valueAt(design, entry);
  return setValue(design, entry, { ...(isMap(old) ? old : {}), owner, ...(due === undefined ? {} : { due }) });
}

/** Where the decision on a point is written: in the file that speaks of it, else in the first of its kind, else in a new one. */
function placeOf(design: Design, item: string, key: string): Place {
  const files = design.files.filter(({ kind }) => kind === 'readiness');
  const speaking = files.find(({ yaml }) => locate(yaml.root, ['items', item]) !== undefined);
  return { path: (speaking ?? files[0])?.path ?? `readiness${fileExtension}`, at: ['items', item, key] };
}

/** Keys of people's own, which stay. */
function notesAt(design: Design, place: Place): PlainMap {
  const old = valueAt(design, place);
  if (!isMap(old)) return {};
  return Object.fromEntries(Object.entries(old).filter(([key]) => key.startsWith('x-')));
}

function valueAt(design: Design, { path, at }: Place): Plain {
  return toPlain(locate(design.file(path)?.yaml.root, at)?.node);
}
