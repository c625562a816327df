import assert from 'node:assert/strict';
import { stackBar } from '../../../src/core/report/format/html/drawing/bar';
import { placeMatrix } from '../../../src/core/report/format/html/drawing/matrix';
import { placeTimeline } from '../../../src/core/report/format/html/drawing/timeline';
import { wrapLabel } from '../../../src/core/report/format/html/drawing/wrap-label';

describe('the calendar’s axis', () => {
  const frame = { left: 0, right: 730, markWidth: 20 };

  it('runs over whole months, from the first day to the last', () => {
    const { months, at } = placeTimeline([['2027-01-20', '2027-03-05']], '2027-02-14', '2026-12-31', frame);
    assert.deepEqual(
      months.map(month => month.on),
      ['2026-12-01', '2027-01-01', '2027-02-01', '2027-03-01'],
    );
    assert.deepEqual(
      [at('2026-12-01'), at('2027-03-31'), at('2026-11-30'), at('2027-04-01')],
      [0, 730, undefined, undefined],
    );
  });

  it('moves a mark to a row of its own where it would touch another', () => {
    const { lanes } = placeTimeline(
      [['2027-01-01', '2027-01-02', '2027-01-03', '2027-12-31'], []],
      '2027-06-01',
      '2027-06-01',
      frame,
    );
    assert.deepEqual(lanes, [
      {
        rows: 3,
        marks: [
          { index: 0, x: 0, row: 0 },
          { index: 1, x: 2, row: 1 },
          { index: 2, x: 4, row: 2 },
          { index: 3, x: 730, row: 0 },
        ],
      },
      { rows: 1, marks: [] },
    ]);
  });

  it('leaves out what lies more than a year from the launch', () => {
    const { lanes, months } = placeTimeline(
      [['2024-05-01', '2027-01-10', '2030-01-01']],
      '2027-02-01',
      '2026-11-22',
      frame,
    );
    assert.deepEqual(
      lanes.map(lane => lane.marks.map(mark => mark.index)),
      [[1]],
    );
    assert.deepEqual([months[0]?.on, months.at(-1)?.on], ['2026-11-01', '2027-02-01']);
  });

  it('stands without any date', () => {
    assert.deepEqual(placeTimeline([], '2027-02-14', '2027-02-14', frame).months, [{ on: '2027-02-01', x: 0 }]);
  });
});

describe('the grid of levels and values', () => {
  const frame = { left: 100, top: 50, columnWidth: 40, rowHeight: 60, maxRadius: 24 };

  it('lets the areas of the circles stand in proportion to what they count', () => {
    assert.deepEqual(
      placeMatrix(
        [
          [4, 2],
          [0, 1],
        ],
        frame,
      ),
      [
        { x: 120, y: 80, radius: 24, count: 4 },
        { x: 160, y: 80, radius: 17, count: 2 },
        { x: 120, y: 140, radius: 0, count: 0 },
        { x: 160, y: 140, radius: 12, count: 1 },
      ],
    );
  });

  it('makes no circle large where there is little to count', () => {
    assert.deepEqual(
      placeMatrix([[1]], frame).map(cell => cell.radius),
      [13.9],
    );
  });
});

describe('a bar of states', () => {
  it('shares its width among what there is, with gaps between', () => {
    assert.deepEqual(stackBar([3, 0, 1], 102, 2), [{ x: 0, width: 75 }, undefined, { x: 77, width: 25 }]);
  });

  it('is empty where there is nothing', () => {
    assert.deepEqual(stackBar([0, 0], 100, 2), [undefined, undefined]);
  });
});

describe('a label in a drawing', () => {
  for (const [text, width, lines, expected] of [
    ['Wrenbrook Community Woods', 17, 3, ['Wrenbrook', 'Community Woods']],
    ['Transformative', 14, 3, ['Transformative']],
    ['Landwirtschaftskammer', 10, 3, ['Landwirtsc', 'haftskamme', 'r']],
    ['One two three four', 5, 2, ['One', 'two…']],
    ['Abcdefghij klm', 10, 1, ['Abcdefghi…']],
    ['  ', 10, 2, []],
    ['👩‍🌾👩‍🌾', 10, 2, ['👩‍🌾👩‍🌾']],
  ] as const) {
    it(`writes ${JSON.stringify(text)} in ${lines} lines of ${width}`, () => {
      assert.deepEqual(wrapLabel(text, width, lines), expected);
    });
  }
});
