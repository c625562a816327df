import assert from 'node:assert/strict';
import { contactsIn } from '../../../src/core/model/contacts';
import { isSlip, nearest } from '../../../src/core/rules/nearest';
import { dateLike } from '../../../src/core/rules/schema/dates';
import { amountLike, languageLike, recurrenceLike, timeZoneLike, urlLike } from '../../../src/core/rules/schema/forms';
import { slug } from '../../../src/core/text/slug';

type Table = Readonly<Record<string, string | undefined>>;

function table(title: string, meant: (written: string) => string | undefined, rows: Table): void {
  describe(title, () => {
    for (const [written, expected] of Object.entries(rows)) {
      it(`takes “${written}” for ${expected === undefined ? 'nothing that is sure' : `“${expected}”`}`, () => {
        assert.equal(meant(written), expected);
      });
    }
  });
}

table('a date in another form', dateLike, {
  '2026-3-5': '2026-03-05',
  '2026/3/5': '2026-03-05',
  '2026.03.05': '2026-03-05',
  '2026-3': '2026-03',
  '20260305': '2026-03-05',
  '2026-3-5 9:30': '2026-03-05T09:30',
  '2026-03-05T09:30:00': '2026-03-05T09:30',
  '5/3/2026': undefined,
  '5.3.26': undefined,
  '3/3/2026': '2026-03-03',
  '25/3/2026': '2026-03-25',
  '3/25/2026': '2026-03-25',
  '5 March 2026': '2026-03-05',
  'March 5th, 2026': '2026-03-05',
  'Sept. 2026': '2026-09',
  'May 2026': '2026-05',
  'the 5th of March 2026': undefined,
  'spring 2026': undefined,
  '2026-02-30': undefined,
  '31/2/2026': undefined,
  soon: undefined,
});

table('an amount of time in another form', amountLike, {
  '6 hours monthly': '6 hours/month',
  '6 h / mo': '6 h/month',
  '2 days/yr': '2 days/year',
  '0.5 FTE': '50 %',
  '1,5 h/week': '1.5 h/week',
  '20': undefined,
  'a day or so': undefined,
});

table('a recurrence in other words', recurrenceLike, {
  'every other week': 'fortnightly',
  annual: 'yearly',
  Monthly: 'monthly',
  'freq=weekly': 'FREQ=WEEKLY',
  'at full moon': undefined,
});

table('a time zone in other words', timeZoneLike, {
  'mexico city': 'America/Mexico_City',
  'america/mexico-city': 'America/Mexico_City',
  'America/Mexico_Ciity': 'America/Mexico_City',
  'my zone': undefined,
});

table('a web address without its beginning', urlLike, {
  'www.example.org': 'https://www.example.org',
  'example.org/a?b#c': 'https://example.org/a?b#c',
  'fire@example.org': 'mailto:fire@example.org',
  'our page': undefined,
  'javascript:alert(1)': undefined,
});

table('a language by its name', languageLike, {
  Spanish: 'es',
  español: 'es',
  en_GB: 'en-GB',
  Klingonish: undefined,
});

table('a short name', slug, {
  'Burn permits (2027)': 'burn-permits-2027',
  'Ñandú / fire': 'ñandú-fire',
  '—': undefined,
});

describe('the nearest word', () => {
  const words = ['launch', 'prototype', 'facilitator', 'face-to-face', 'ana-torres', 'burn-permits'];
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['lunch', ['launch']],
    ['Face to face', ['face-to-face']],
    ['facilitation', ['facilitator']],
    ['Ana Tórres', ['ana-torres']],
    ['burn', ['burn-permits']],
    ['ana', []],
    ['', []],
  ];
  for (const [written, expected] of cases) {
    it(`to “${written}” is ${expected.join(', ') || 'none'}`, () =>
      assert.deepEqual(nearest(written, words), expected));
  }

  it('is a slip where one letter is wrong, or two are turned round', () => {
    assert.ok(isSlip('titel', 'title') && isSlip('titles', 'title') && isSlip('held_by', 'held-by'));
    assert.ok(!isSlip('on', 'in') && !isSlip('themes', 'theses-of'));
  });
});

describe('ways to reach somebody', () => {
  const found = (text: string) => contactsIn(text).map(({ what, start, end }) => `${what} ${text.slice(start, end)}`);

  it('are found with their places', () => {
    assert.deepEqual(found('Ask ana.torres+fire@nature-fund.org.mx, or (+52) 55.'), [
      'e-mail ana.torres+fire@nature-fund.org.mx',
    ]);
    assert.deepEqual(found('Call +52 (55) 1234-5678 or 0052 55 1234 5678.'), [
      'telephone +52 (55) 1234-5678',
      'telephone 0052 55 1234 5678',
    ]);
    assert.deepEqual(found('WhatsApp: 555 0147 22; móvil 5550147'), ['telephone 555 0147 22', 'telephone 5550147']);
  });

  it('are not seen in what only looks like them', () => {
    const texts = [
      '2027-03-14',
      '1 000 000 trees',
      '+20 %',
      'ana@example.org',
      'ISBN 978-3-16-148410-0',
      '@ana',
      'a@b',
    ];
    assert.deepEqual(texts.flatMap(found), []);
  });

  it('are looked for in long texts without going back over them again and again', () => {
    const long = [
      'a'.repeat(50_000),
      '1 '.repeat(50_000),
      'tel '.repeat(20_000),
      `${'a.'.repeat(30_000)}@`,
      '+1'.repeat(40_000),
    ];
    assert.deepEqual(long.flatMap(found), []);
  });
});
