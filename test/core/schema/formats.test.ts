import { deepEqual, equal } from 'node:assert/strict';
import { formats } from '../../../src/core/schema/formats';

describe('A time zone', () => {
  const isTimeZone = formats['copse-time-zone'];

  it('is whatever the platform can tell the time in', () => {
    const names = [
      'UTC',
      ...Intl.supportedValuesOf('timeZone'),
      'america/lima',
      'Asia/Calcutta',
      'EST5EDT',
      'Etc/GMT+5',
    ];
    const refused = names.filter(name => !isTimeZone?.(name));
    deepEqual(refused, []);
    for (const name of names) new Intl.DateTimeFormat('en', { timeZone: name });
  });

  for (const name of ['', 'Lima', 'America/Limas', 'UTC ', 'GMT+25']) {
    it(`is not “${name}”`, () => equal(isTimeZone?.(name), false));
  }
});
