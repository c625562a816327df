import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { cellOf, itemsIn } from '../../../src/core/tables/cell';
import { type Delimiter, delimiters, rowsIn, toCsv, withoutGuard } from '../../../src/core/tables/csv';

const odd = fc.constantFrom(
  '=1+1',
  '+49 30 1234',
  '-5',
  '-5+2',
  '@x',
  '\tx',
  '\rx',
  "'=x",
  "''=x",
  "'x",
  ',',
  ';',
  '"',
  '\n',
  '-1,5',
);
const cell = fc.oneof(
  odd,
  fc.string({ unit: 'grapheme' }),
  fc.array(odd).map(parts => parts.join('')),
);
const table = fc
  .integer({ min: 2, max: 4 })
  .chain(width => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));
const delimiter = fc.constantFrom(...(Object.keys(delimiters) as readonly Delimiter[]));

describe('a table as CSV', () => {
  it('is read by another program as it was written, but for the guard', () => {
    fc.assert(
      fc.property(table, delimiter, (rows, name) => {
        const read: string[][] = parse(toCsv(rows, name), {
          bom: true,
          delimiter: delimiters[name],
          record_delimiter: '\r\n',
        });
        assert.deepEqual(
          read.map(row => row.map(withoutGuard)),
          rows,
        );
      }),
    );
  });

  it('is read back by Copse, but that line ends within a cell become plain ones', () => {
    fc.assert(
      fc.property(table, delimiter, (rows, name) => {
        const read = rowsIn(toCsv(rows, name).slice(1), delimiters[name]).slice(0, -1);
        assert.deepEqual(
          read.map(({ cells }) => cells.map(withoutGuard)),
          rows.map(row => row.map(text => text.replace(/\r\n?/g, '\n'))),
        );
      }),
    );
  });

  it('begins with the mark by which spreadsheets know UTF-8, and ends lines as RFC 4180 has it', () => {
    assert.equal(
      toCsv(
        [
          ['a', 'é'],
          ['1', 'b, "c"'],
        ],
        'comma',
      ),
      '\uFEFFa,é\r\n1,"b, ""c"""\r\n',
    );
  });

  it('puts an apostrophe before what a spreadsheet would take for a formula, and leaves numbers to be reckoned with', () => {
    const signs = [...'=+-@＝＋－＠', '\t', '\r', '\n'];
    const guarded = [...signs.flatMap(sign => [`${sign}x`, `'${sign}x`]), '+49 30 1234', '-5+2', '- a', '+5', '--5'];
    const left = ['-5', '-5.25', '-0,5', '5', "'x", 'a=b', ' =x', '', "it's"];
    const written = (text: string): string =>
      parse(toCsv([[text, 'x']], 'comma'), { bom: true, record_delimiter: '\r\n' })[0]?.[0] ?? '';
    assert.deepEqual(
      guarded.map(written),
      guarded.map(text => `'${text}`),
    );
    assert.deepEqual(left.map(written), left);
  });

  it('knows the line on which each row begins', () => {
    const rows = rowsIn('a,b\r\n"1\r\n2",3\r\n\r\n4,"5\n\n"\r6,7', ',');
    assert.deepEqual(
      rows.map(({ line, cells }) => [line, ...cells]),
      [
        [1, 'a', 'b'],
        [2, '1\n2', '3'],
        [4, ''],
        [5, '4', '5\n\n'],
        [8, '6', '7'],
      ],
    );
  });
});

describe('a list in a cell', () => {
  const texts = fc.array(fc.oneof(fc.string(), fc.constantFrom('a; b', 'a, b', '"a"', '', ' a', 'a\nb', '"', '\\"')), {
    minLength: 1,
    maxLength: 4,
  });

  it('is read back as it was', () => {
    fc.assert(fc.property(texts, items => assert.deepEqual(itemsIn(cellOf(items), false), items)));
  });

  it('may be typed with semicolons, and words with commas', () => {
    assert.deepEqual(itemsIn('Plain writing, and a good ear; Cake', false), ['Plain writing, and a good ear', 'Cake']);
    assert.deepEqual(itemsIn('en, pl;sv', true), ['en', 'pl', 'sv']);
    assert.deepEqual(itemsIn(' one \r\n\r\ntwo; three', true), ['one', 'two; three']);
  });
});
