/** A part of a ring; angles are in degrees, clockwise from the top. */
export interface Band {
  readonly inner: number;
  readonly outer: number;
  readonly from: number;
  readonly to: number;
}

export interface Seat {
  readonly radius: number;
  readonly angle: number;
}

interface Row {
  readonly radius: number;
  readonly capacity: number;
}

const space = 4;

/** How many dots of a size find a seat in a band without touching each other. */
export function capacity(band: Band, dotRadius: number): number {
  return rowsOf(band, dotRadius, rowCount(band, dotRadius)).reduce((sum, row) => sum + row.capacity, 0);
}

/** Seats for so many dots, in as few rows as will hold them, evenly spread. */
export function seats(band: Band, count: number, dotRadius: number): readonly Seat[] {
  const most = rowCount(band, dotRadius);
  for (let rows = 1; rows <= most; rows += 1) {
    const chosen = rowsOf(band, dotRadius, rows);
    const room = chosen.reduce((sum, row) => sum + row.capacity, 0);
    if (room >= count || rows === most) return spread(band, chosen, count, Math.max(room, count));
  }
  return [];
}

function spread(band: Band, rows: readonly Row[], count: number, room: number): readonly Seat[] {
  const seated: Seat[] = [];
  let capacitySoFar = 0;
  for (const row of [...rows].reverse()) {
    capacitySoFar += row.capacity;
    const isLast = row === rows[0];
    const inRow = isLast ? count - seated.length : Math.round((count * capacitySoFar) / room) - seated.length;
    for (let index = 0; index < inRow; index += 1) {
      seated.push({ radius: row.radius, angle: band.from + ((index + 0.5) * (band.to - band.from)) / inRow });
    }
  }
  return seated;
}

function rowCount({ inner, outer }: Band, dotRadius: number): number {
  return Math.max(1, Math.floor((outer - inner) / (2 * dotRadius + space)));
}

/** Rows from the inside out, each with the seats along its arc. */
function rowsOf({ inner, outer, from, to }: Band, dotRadius: number, count: number): readonly Row[] {
  return Array.from({ length: count }, (_, index) => {
    const radius = inner + ((index + 0.5) * (outer - inner)) / count;
    const arc = ((to - from) * Math.PI * radius) / 180;
    return { radius, capacity: Math.max(1, Math.floor(arc / (2 * dotRadius + space))) };
  });
}
