import assert from 'node:assert/strict';
import { addInterval, parseInterval } from '../../../src/core/values/intervals';

describe('how often something comes round', () => {
  const cases: readonly (readonly [written: string, next: string | undefined])[] = [
    ['every 6 months', '2027-05-30'],
    ['Every six months, at the autumn visit', '2027-05-30'],
    ['every half-year', '2027-05-30'],
    ['twice a year', '2027-05-30'],
    ['half-yearly', '2027-05-30'],
    ['monthly', '2026-12-30'],
    ['once a month', '2026-12-30'],
    ['every month', '2026-12-30'],
    ['quarterly', '2027-02-28'],
    ['every quarter', '2027-02-28'],
    ['yearly', '2027-11-30'],
    ['each year in October', '2027-11-30'],
    ['every other year', '2028-11-30'],
    ['every second year', '2028-11-30'],
    ['at least every 2 years', '2028-11-30'],
    ['weekly', '2026-12-07'],
    ['every 10 days', '2026-12-10'],
    ['fortnightly', '2026-12-14'],
    ['whenever somebody asks', undefined],
    ['every meeting', undefined],
    ['every 0 months', undefined],
    ['every now and then', undefined],
    ['monthly-ish', undefined],
    ['in the yearly meeting', undefined],
    ['', undefined],
  ];
  for (const [written, next] of cases) {
    it(`is ${next === undefined ? 'not read from' : `${next} after “`}${written}${next === undefined ? '' : '”'}`, () => {
      const interval = parseInterval(written);
      assert.equal(interval && addInterval('2026-11-30', interval), next);
    });
  }
});
