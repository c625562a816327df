import { type Point, polar } from './polar';
import { round } from './round';
import { type Band, capacity, seats } from './seats';

/** How many members of one organisation stand at each level, from the core outwards. */
export type LevelCounts = readonly number[];

export interface Rings {
  /** The outer radius of each level, from the core outwards. */
  readonly radii: readonly number[];
  readonly sectors: readonly RingSector[];
  /** Where the borders between the sectors meet the rim; none where there is but one sector. */
  readonly borders: readonly Point[];
  readonly dotRadius: number;
}

export interface RingSector {
  /** Where its name stands, outside of the rim. */
  readonly label: SectorLabel;
  /** The places of its members, by level. */
  readonly dots: readonly (readonly Point[])[];
}

/** A place for a name of some lines; `lean` says whether they reach up from there (-1), down (1), or to both sides (0). */
export interface SectorLabel extends Point {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lean: number;
}

export interface RingsFrame {
  readonly centre: Point;
  readonly radius: number;
}

/** The wedge at the top that holds the names of the levels, in degrees. */
const gap = 30;
const largestDot = 12;
const smallestDot = 3;

/** Concentric rings, one a level, cut into sectors, one an organisation, with a place for each member. */
export function placeRings(organisations: readonly LevelCounts[], levels: number, frame: RingsFrame): Rings {
  const radii = radiiOf(levels, frame.radius);
  const angles = anglesOf(organisations, radii);
  const bands = organisations.map((_, index) =>
    radii.map((outer, level): Band => {
      const { from, to } = angles[index] ?? { from: 0, to: 0 };
      return { inner: radii[level - 1] ?? frame.radius * 0.06, outer, from, to };
    }),
  );
  const dotRadius = dotRadiusOf(organisations, bands);
  const sectors = organisations.map((counts, index): RingSector => {
    const { from, to } = angles[index] ?? { from: 0, to: 0 };
    return {
      label: labelAt(frame, (from + to) / 2),
      dots: (bands[index] ?? []).map((band, level) =>
        seats(band, counts[level] ?? 0, dotRadius).map(seat => polar(frame.centre, seat.radius, seat.angle)),
      ),
    };
  });
  const borders = organisations.length > 1 ? [gap / 2, ...angles.map(({ to }) => to)] : [];
  return { radii, sectors, borders: borders.map(angle => polar(frame.centre, frame.radius, angle)), dotRadius };
}

/** The core is given more room than its share, since a dot in the middle needs some. */
function radiiOf(levels: number, radius: number): readonly number[] {
  const core = Math.max(0.34, 1 / Math.max(1, levels));
  return Array.from({ length: levels }, (_, index) =>
    round(radius * (levels === 1 ? 1 : core + ((1 - core) * index) / (levels - 1))),
  );
}

/** An organisation's sector is as wide as its fullest ring asks for, and never too thin for its name. */
function anglesOf(organisations: readonly LevelCounts[], radii: readonly number[]) {
  const shares = organisations.map(counts => Math.max(...radii.map((radius, level) => (counts[level] ?? 0) / radius)));
  // Where nobody stands at any level, all are as wide.
  const least = (Math.max(...shares) || 1) / 3;
  const wide = shares.map(share => Math.max(share, least));
  const total = wide.reduce((sum, share) => sum + share, 0);
  let from = gap / 2;
  return wide.map(share => {
    const to = from + ((360 - gap) * share) / total;
    const angles = { from, to };
    from = to;
    return angles;
  });
}

function dotRadiusOf(organisations: readonly LevelCounts[], bands: readonly (readonly Band[])[]): number {
  for (let radius = largestDot; radius > smallestDot; radius -= 1) {
    const fits = bands.every((levels, index) =>
      levels.every((band, level) => capacity(band, radius) >= (organisations[index]?.[level] ?? 0)),
    );
    if (fits) return radius;
  }
  return smallestDot;
}

function labelAt({ centre, radius }: RingsFrame, angle: number): SectorLabel {
  const sine = Math.sin((angle * Math.PI) / 180);
  const anchor = sine > 0.35 ? 'start' : sine < -0.35 ? 'end' : 'middle';
  return { ...polar(centre, radius + 14, angle), anchor, lean: round(-Math.cos((angle * Math.PI) / 180)) };
}
