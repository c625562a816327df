import assert from 'node:assert/strict';
import { dateInWords, dayInWords, daysInWords } from '../../src/core/report/dates';

describe('Dates in words', () => {
  const dates: readonly (readonly [string, string])[] = [
    ['2027', '2027'],
    ['2027-04', 'April 2027'],
    ['2027-04-02', '2 April 2027'],
    ['2027-04-22T09:30', '22 April 2027, 09:30'],
    ['next spring', 'next spring'],
  ];
  for (const [written, wanted] of dates) {
    it(`say ${written} as ${wanted}`, () => assert.equal(dateInWords(written), wanted));
  }

  it('name the weekday where there is a day', () => {
    assert.equal(dayInWords('2027-04-22'), 'Thursday 22 April 2027');
    assert.equal(dayInWords('2027-04'), 'April 2027');
  });

  it('say how far away a day is', () => {
    assert.deepEqual([2, 1, 0, -1, -2].map(daysInWords), ['in 2 days', 'tomorrow', 'today', 'yesterday', '2 days ago']);
  });

  it('do not depend on where the machine stands', () => {
    const zone = process.env['TZ'];
    try {
      for (const other of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
        process.env['TZ'] = other;
        assert.equal(dayInWords('2027-04-22'), 'Thursday 22 April 2027');
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});
