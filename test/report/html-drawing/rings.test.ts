import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Point } from '../../../src/core/report/format/html/drawing/polar';
import { placeRings, type Rings } from '../../../src/core/report/format/html/drawing/rings';

const frame = { centre: { x: 0, y: 0 }, radius: 240 };
const crowd = fc.array(fc.array(fc.nat({ max: 9 }), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 9 });

describe('the participation map', () => {
  it('gives every member a place of their own', () => {
    fc.assert(
      fc.property(crowd, organisations => {
        const rings = placeRings(organisations, 4, frame);
        assert.deepEqual(
          rings.sectors.map(sector => sector.dots.map(dots => dots.length)),
          organisations,
        );
        const dots = allDots(rings);
        for (const [index, dot] of dots.entries()) {
          for (const other of dots.slice(index + 1)) {
            assert.ok(distance(dot, other) > rings.dotRadius, `${JSON.stringify(dot)} on ${JSON.stringify(other)}`);
          }
        }
      }),
    );
  });

  it('keeps every member within the ring of their level', () => {
    fc.assert(
      fc.property(crowd, organisations => {
        const { radii, sectors } = placeRings(organisations, 4, frame);
        for (const { dots } of sectors) {
          for (const [level, ring] of dots.entries()) {
            for (const dot of ring) {
              const away = distance(dot, frame.centre);
              assert.ok(away < (radii[level] ?? 0) && away > (radii[level - 1] ?? 0), `${away} at level ${level}`);
            }
          }
        }
      }),
    );
  });

  it('keeps the organisations apart, clockwise from the names of the levels', () => {
    const { sectors, borders } = placeRings(
      [
        [1, 0, 0, 2],
        [1, 2, 0, 0],
        [0, 0, 3, 0],
      ],
      4,
      frame,
    );
    const angles = sectors.map(({ dots }) =>
      dots
        .flat()
        .map(angleOf)
        .sort((a, b) => a - b),
    );
    const edges = borders.map(angleOf);
    assert.equal(edges.length, 4);
    for (const [index, found] of angles.entries()) {
      for (const angle of found) assert.ok(angle > (edges[index] ?? 0) && angle < (edges[index + 1] ?? 0));
    }
    assert.deepEqual(edges.map(Math.round), [15, 109, 222, 345]);
  });

  it('gives organisations of which nobody has a level the same room', () => {
    const { borders } = placeRings(
      [
        [0, 0],
        [0, 0],
      ],
      2,
      frame,
    );
    assert.deepEqual(borders.map(angleOf).map(Math.round), [15, 180, 345]);
  });

  it('draws no borders where there is but one organisation', () => {
    assert.deepEqual(placeRings([[1, 0]], 2, frame), {
      radii: [120, 240],
      sectors: [
        {
          label: { x: 0, y: 254, anchor: 'middle', lean: 1 },
          dots: [[{ x: 0, y: 67.2 }], []],
        },
      ],
      borders: [],
      dotRadius: 12,
    });
  });

  it('makes the dots smaller where many must find room', () => {
    const sizes = [1, 12, 40, 80].map(
      count =>
        placeRings(
          [
            [0, 0, 0, count],
            [0, 0, 0, 1],
          ],
          4,
          frame,
        ).dotRadius,
    );
    assert.deepEqual(
      sizes,
      [...sizes].sort((a, b) => b - a),
    );
    assert.equal(sizes[0], 12);
    assert.ok((sizes.at(-1) ?? 0) >= 3);
  });

  it('stands without members, organisations or levels', () => {
    assert.deepEqual(placeRings([], 4, frame).sectors, []);
    assert.deepEqual(
      placeRings([[0, 0]], 2, frame).sectors.map(sector => sector.dots),
      [[[], []]],
    );
    assert.deepEqual(placeRings([[]], 0, frame).radii, []);
  });
});

function allDots({ sectors }: Rings): readonly Point[] {
  return sectors.flatMap(sector => sector.dots.flat());
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Degrees clockwise from the top. */
function angleOf({ x, y }: Point): number {
  return ((((Math.atan2(y, x) * 180) / Math.PI + 90) % 360) + 360) % 360;
}
