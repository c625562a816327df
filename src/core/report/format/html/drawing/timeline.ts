import { addDays, addMonths, type Day, daysBetween } from '../../../../values/dates';
import { round } from './round';

export interface TimelineFrame {
  /** Where the first and the last day lie. */
  readonly left: number;
  readonly right: number;
  /** How near two marks of a lane may come before the later one moves to a row of its own. */
  readonly markWidth: number;
}

export interface Timeline {
  readonly months: readonly Month[];
  readonly lanes: readonly Lane[];
  /** Where a day lies on the axis; undefined where it lies outside. */
  readonly at: (day: Day) => number | undefined;
}

export interface Month {
  readonly on: Day;
  readonly x: number;
}

export interface Lane {
  readonly marks: readonly Mark[];
  /** How many rows the marks take; at least one. */
  readonly rows: number;
}

export interface Mark {
  /** Where the entry stands among those of its lane. */
  readonly index: number;
  readonly x: number;
  readonly row: number;
}

/** How far the drawing looks back and ahead from the launch, in months. */
const reach = 12;

/**
 * Days on an axis, lane by lane. The axis runs over whole months, no farther than a year from the middle and always
 * over `asOf` where that lies within it; days outside of it get no mark.
 * @param lanes the days of each lane, in order
 * @param middle the launch, or the day of the report where there is none
 */
export function placeTimeline(
  lanes: readonly (readonly Day[])[],
  middle: Day,
  asOf: Day,
  frame: TimelineFrame,
): Timeline {
  const { from, to } = extent([...lanes.flat(), asOf, middle], middle);
  const unit = (frame.right - frame.left) / daysBetween(from, to);
  const at = (day: Day) => (day < from || day > to ? undefined : round(frame.left + unit * daysBetween(from, day)));
  return {
    months: monthsBetween(from, to).map(on => ({ on, x: at(on) ?? frame.left })),
    lanes: lanes.map(days => placeLane(days.map(at), frame.markWidth)),
    at,
  };
}

function extent(days: readonly Day[], middle: Day): { readonly from: Day; readonly to: Day } {
  const earliest = addMonths(middle, -reach);
  const latest = addMonths(middle, reach);
  const inside = days.filter(day => day >= earliest && day <= latest).sort();
  return {
    from: firstOfMonth(inside[0] ?? middle),
    to: addDays(addMonths(firstOfMonth(inside.at(-1) ?? middle), 1), -1),
  };
}

function monthsBetween(from: Day, to: Day): readonly Day[] {
  const months: Day[] = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}

function placeLane(places: readonly (number | undefined)[], markWidth: number): Lane {
  const ends: number[] = [];
  const marks = places.flatMap((x, index): readonly Mark[] => {
    if (x === undefined) return [];
    const free = ends.findIndex(end => end + markWidth <= x);
    const row = free === -1 ? ends.length : free;
    ends[row] = x;
    return [{ index, x, row }];
  });
  return { marks, rows: Math.max(1, ends.length) };
}

function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01`;
}
