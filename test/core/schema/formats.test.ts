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

describe('An address', () => {
  const isAddress = formats['copse-url'];

  for (const text of ['https://example.org/a?b=c#d', 'HTTP://example.org', 'mailto:ana@example.org'])
    it(`may be “${text}”`, () => equal(isAddress?.(text), true));

  for (const text of [
    ...[
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'command:x',
      'vbscript:x',
      'ftp://example.org',
    ],
    ...[' https://example.org', 'https://exa mple.org', 'https://example.org/"onclick', 'https://', 'example.org', ''],
  ]) {
    it(`is not “${text}”`, () => equal(isAddress?.(text), false));
  }
});
