import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import ical from 'node-ical';
import { calendarOf } from '../../../src/core/calendar/export';
import { zoneOf } from '../../../src/core/calendar/zone';
import { plain } from '../../../src/core/report/plain';
import { asOf, designIn, designOf, filesIn } from '../../support/designs';
import { hostileTexts } from '../../support/hostile-texts';
import { steering } from '../../support/markdown';
import { type ReadEvent, readCalendar } from '../../support/read-calendar';

const options = { asOf, redact: false };
const from = new Date('2027-01-01');
const to = new Date('2028-02-01');

type Texts = Readonly<Record<string, string>>;

function read(files: Texts, redact = false): readonly ReadEvent[] {
  return readCalendar(calendarOf(designOf(files), { asOf, redact }).text, from, to);
}

/** One activity, in a community that keeps the time of London. */
function activity(keys: string, community = 'name: A\ntimezone: Europe/London\n'): Texts {
  return { 'community.cop.yaml': community, 'activities.cop.yaml': `activities:\n  call: { title: Call, ${keys} }\n` };
}

function occurrences(keys: string): readonly string[] {
  return read(activity(keys))[0]?.occurrences ?? [];
}

describe('the calendar of a design', () => {
  it('of the complete example is as it was read and accepted', () => {
    const { text, notes } = calendarOf(designIn('examples/complete'), options);
    const file = join(import.meta.dirname, 'golden/complete.ics');
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
    assert.equal(text, readFileSync(file, 'utf8'), 'read the difference; accept it with UPDATE_GOLDEN=1');
    assert.deepEqual(notes, []);
  });

  it('shows another program the same moments wherever it runs, and a meeting at the same hour in summer and winter', () => {
    const { TZ } = process.env;
    try {
      const { text } = calendarOf(designIn('examples/complete'), options);
      const readings = ['Europe/London', 'America/Mexico_City', 'Asia/Kolkata'].map(zone => {
        process.env['TZ'] = zone;
        return { offset: new Date('2027-07-01').getTimezoneOffset(), events: readCalendar(text, from, to) };
      });
      assert.deepEqual(
        readings.map(({ offset }) => offset),
        [-60, 360, -330],
        'this process can be moved to another time zone',
      );
      const [first, ...others] = readings.map(({ events }) => events);
      for (const other of others) assert.deepEqual(other, first);
      const call = first?.find(({ summary }) => summary === 'First Tuesday call');
      assert.deepEqual(call?.occurrences, [
        '2027-05-04T11:30:00.000Z',
        '2027-06-01T11:30:00.000Z',
        '2027-07-06T11:30:00.000Z',
        '2027-08-03T11:30:00.000Z',
        '2027-09-07T11:30:00.000Z',
        '2027-10-05T11:30:00.000Z',
        '2027-11-02T12:30:00.000Z',
        '2027-12-07T12:30:00.000Z',
        '2028-01-04T12:30:00.000Z',
      ]);
      assert.ok(first?.some(({ summary, start }) => summary === 'Counting week' && start === '2027-09-20'));
    } finally {
      if (TZ === undefined) delete process.env['TZ'];
      else process.env['TZ'] = TZ;
    }
  });

  it('takes the time zone of an activity before that of the community', () => {
    const starts = (keys: string) => read(activity(keys)).map(({ start, zone }) => [start, zone]);
    assert.deepEqual(starts('when: 2027-07-01T15:00'), [['2027-07-01T14:00:00.000Z', 'Europe/London']]);
    assert.deepEqual(starts('when: 2027-07-01T15:00, timezone: america/lima'), [
      ['2027-07-01T20:00:00.000Z', 'America/Lima'],
    ]);
  });

  it('leaves a time without a zone to its reader, and says so once', () => {
    const { text, notes } = calendarOf(designOf(activity('when: 2027-07-01T15:00', 'name: A\n')), options);
    assert.match(text, /^DTSTART:20270701T150000\r$/m);
    assert.deepEqual(notes, [
      'The design names no time zone, so a calendar shows each time as if it were meant where its reader is. Write `timezone:` in community.cop.yaml, for example `timezone: America/Mexico_City`.',
    ]);
    assert.deepEqual(calendarOf(designOf(activity('when: 2027-07-01', 'name: A\n')), options).notes, []);
  });

  it('puts nothing on a day that is no day, and says what it leaves out', () => {
    const files = {
      'activities.cop.yaml':
        'activities:\n  a: { title: Visit, when: 2027-03 }\n  b: { title: Camp, when: 2027 }\n  c: { title: Call }\nlaunch:\n  logistics: [{ task: Done long ago, due: 2026, done: true }]\n',
    };
    const { text, notes, count } = calendarOf(designOf(files), options);
    assert.deepEqual(
      { count, notes, events: text.includes('VEVENT') },
      {
        count: 0,
        notes: [
          'Left out, as 2027-03 is no day yet: Visit',
          'Left out, as 2027 is no day yet: Camp',
          'Left out, as it has no day yet: Call',
        ],
        events: false,
      },
    );
  });

  it('knows how long things last, in hours, days of work and whole days', () => {
    const ends = (keys: string) => read(activity(keys)).map(({ end }) => end)[0];
    assert.equal(ends('when: 2027-01-05T15:00, lasts: 90 min'), '2027-01-05T16:30:00.000Z');
    assert.equal(ends('when: 2027-01-05T15:00, lasts: 1-2 h'), '2027-01-05T17:00:00.000Z');
    assert.equal(ends('when: 2027-01-05T09:30, lasts: 1 day'), '2027-01-05T17:30:00.000Z');
    assert.equal(ends('when: 2027-01-05T09:30, lasts: 2 days'), '2027-01-06T17:30:00.000Z');
    assert.equal(ends('when: 2027-01-05T20:00, lasts: 1 day'), '2027-01-06T00:00:00.000Z');
    assert.equal(ends('when: 2027-01-05, lasts: 5 days'), '2027-01-10');
    assert.equal(ends('when: 2027-01-05, lasts: 3 h'), '2027-01-06');
    assert.equal(ends('when: 2027-12-31, lasts: 1 week'), '2028-01-07');
  });

  it('repeats things by the words of the format', () => {
    const days = (keys: string) => occurrences(keys).map(day => day.slice(0, 10));
    assert.deepEqual(days('when: 2027-01-05, repeats: weekly, until: 2027-01-20'), [
      '2027-01-05',
      '2027-01-12',
      '2027-01-19',
    ]);
    assert.deepEqual(days('when: 2027-01-05, repeats: fortnightly, until: 2027-02'), [
      '2027-01-05',
      '2027-01-19',
      '2027-02-02',
      '2027-02-16',
    ]);
    assert.deepEqual(days('when: 2027-01-31, repeats: monthly, until: 2027-05'), [
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
      '2027-05-31',
    ]);
    assert.deepEqual(days('when: 2027-01-30T10:00, repeats: quarterly, until: 2027-12'), [
      '2027-01-30',
      '2027-04-30',
      '2027-07-30',
      '2027-10-30',
    ]);
    assert.deepEqual(days('when: 2027-01-05, repeats: yearly'), ['2027-01-05', '2028-01-05']);
    assert.deepEqual(days('when: 2027-01-05, repeats: on-demand'), []);
  });

  it('repeats things by an iCalendar rule, and ends it with the design', () => {
    const rule = '"FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU"';
    assert.deepEqual(occurrences(`when: 2027-01-05T23:30, repeats: ${rule}, until: 2027-05-04`), [
      '2027-01-05T23:30:00.000Z',
      '2027-03-02T23:30:00.000Z',
      '2027-05-04T22:30:00.000Z',
    ]);
    assert.deepEqual(occurrences('when: 2027-01-05, repeats: "RRULE:FREQ=DAILY;COUNT=2"'), [
      '2027-01-05',
      '2027-01-06',
    ]);
    assert.deepEqual(occurrences('when: 2027-01-05, repeats: "FREQ=DAILY;UNTIL=20270107T120000Z"').length, 3);
  });

  it('puts a thing on its first day where nobody could read its rule, and says so', () => {
    for (const rule of ['FREQ=MONTHLY;BYDAY=XX', 'FREQ=MONTHLY;FOO=1', 'FREQ=WEEKLY;INTERVAL=0']) {
      const design = designOf(activity(`when: 2027-01-05, repeats: "${rule}"`));
      const { text, notes } = calendarOf(design, options);
      assert.ok(!text.includes('RRULE'));
      assert.deepEqual(notes, [`Put on its first day only, as its rule “${rule}” cannot be read: Call`]);
    }
  });

  it('keeps the UID of an entry over edits, other entries and other files, and gives each its own', () => {
    const files = filesIn('examples/complete');
    const uidOf = (texts: Texts, summary: string) => read(texts).find(event => event.summary === summary)?.uid;
    const activities = files['activities.cop.yaml'] ?? '';
    const later = {
      ...files,
      'activities.cop.yaml': activities
        .replace('due: 2027-03-19', 'due: 2027-03-22')
        .replace('when: 2027-05-04T12:30', 'when: 2027-06-01T13:00')
        .replace('title: First Tuesday call', 'title: Our call')
        .replace('logistics:', 'logistics:\n    - { task: Something new, due: 2027-01-01 }'),
    };
    assert.equal(uidOf(later, 'Our call'), uidOf(files, 'First Tuesday call'));
    const bus = 'Due: Arrange a minibus from the station';
    assert.ok(uidOf(files, bus));
    assert.equal(uidOf(later, bus), uidOf(files, bus));
    const uids = read(files).map(({ uid }) => uid);
    assert.equal(new Set(uids).size, uids.length);
    const twice = {
      'activities.cop.yaml':
        'launch:\n  logistics: [{ task: Ring, due: 2027-01-01 }, { task: Ring, due: 2027-01-02 }]\n',
    };
    assert.equal(new Set(read(twice).map(({ uid }) => uid)).size, 2);
  });

  it('gives the same text for the same files and day', () => {
    const texts = [1, 2].map(() => calendarOf(designIn('examples/complete'), options).text);
    assert.equal(texts[0], texts[1]);
    assert.match(texts[0] ?? '', /^DTSTAMP:20261122T000000Z\r$/m);
  });

  it('says by when files, documents, declarations, waivers and the agenda are to be looked at again', () => {
    const files = {
      'community.cop.yaml': 'name: A\nlifespan: { review-on: 2029-01-01 }\n',
      'members.cop.yaml': 'review-by: 2027-08-01\n',
      'governance.cop.yaml': 'documents:\n  care: { title: House rules, review-by: 2027-09-01 }\n',
      'readiness.cop.yaml':
        'items:\n  planning.need: { declared: { state: met, reason: r, review-by: 2027-10-01 }, owner: nobody, due: 2027-02-02 }\n  leadership.documents: { waived: { reason: r, until: 2027-11-01 } }\n',
      'learning-agenda.cop.yaml': 'adapting: { review: every 6 months, last-review: 2026-12-31 }\n',
    };
    assert.deepEqual(
      read(files).map(({ start, summary }) => `${start} ${summary.replace(/“.*\?”/, '“…?”')}`),
      [
        '2029-01-01 Look whether the community has done its work',
        '2027-02-02 Due: Is it needed, or is there such a group already?',
        '2027-08-01 Look at “Members” again (members.cop.yaml)',
        '2027-09-01 Look at “House rules” again',
        '2027-10-01 Does it still hold? “…?”',
        '2027-11-01 The waiver ends: “…?”',
        '2027-06-30 Go through the learning agenda with members',
      ],
    );
  });

  it('holds nothing that steers a terminal or turns the direction of text, in whatever field that stands', () => {
    const hostile = (text: string) => JSON.stringify(`${text}\u001b[31m\u202e\u2028`);
    // What these two may hold is told by their form; this much of it may steer.
    const address = JSON.stringify('https://example.org/\u001b[31m\u202e');
    const amount = JSON.stringify('2 h\u2028');
    const files = {
      'community.cop.yaml': `name: ${hostile('A')}\n`,
      'activities.cop.yaml': [
        'activities:',
        `  a: { title: ${hostile('B')}, when: 2027-03-01T10:00, lasts: ${amount}, place: ${hostile('C')},`,
        `    description: ${hostile('D')}, notes-url: ${address}, repeats: ${hostile('weekly')} }`,
        `launch: { activity: a, agenda: [{ at: ${hostile('10:00')}, title: ${hostile('E')} }] }`,
      ].join('\n'),
    };
    const { text, count } = calendarOf(designOf(files), options);
    assert.equal(count, 1);
    assert.deepEqual(text.replaceAll('\r\n', '\n').match(steering), null);
    for (const shown of ['A', 'B', 'C', 'D', 'Lasts: 2 h', 'E', 'https://example.org/'])
      assert.match(text, new RegExp(`(?:[:\\s]|\\\\n)${shown}(?:\\r|\\\\n)`));
  });

  it('names nobody when it is redacted, and those who do not want it never', () => {
    const files = {
      'members.cop.yaml':
        'members:\n  ana-torres: { name: Ana Torres }\n  luis-vega: { name: Luis Vega, publish: false }\n',
      'activities.cop.yaml':
        'activities:\n  a: { title: Call with Ana Torres and Luis Vega, when: 2027-01-01, hosts: [ana-torres, luis-vega] }\n',
    };
    const text = (redact: boolean) => calendarOf(designOf(files), { asOf, redact }).text.replaceAll('\r\n ', '');
    assert.match(text(false), /SUMMARY:Call with Ana Torres and L\. V\./);
    assert.match(text(false), /DESCRIPTION:Hosts: Ana Torres\\, L\. V\./);
    assert.doesNotMatch(text(true), /Torres|Vega|ana-torres|luis-vega/i);
  });

  it('carries any text, on lines of 75 bytes at the most', () => {
    const texts = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'grapheme', maxLength: 200 }));
    fc.assert(
      fc.property(texts, title => {
        const files = {
          'community.cop.yaml': `name: ${JSON.stringify(title)}\n`,
          'activities.cop.yaml': `activities:\n  a: { title: T, when: 2027-01-05, description: ${JSON.stringify(title)}, place: ${JSON.stringify(title)} }\n`,
        };
        const { text } = calendarOf(designOf(files), options);
        assert.ok(text.endsWith('END:VCALENDAR\r\n'));
        assert.doesNotMatch(text, /(?<!\r)\n|\r(?!\n)/);
        for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
        const [event, ...others] = Object.values(ical.sync.parseICS(text)).filter(found => found?.type === 'VEVENT');
        assert.equal(others.length, 0);
        assert.equal(event?.summary, 'T');
        // This reader takes a pair of quotation marks around a text away.
        const told = plain(title).replace(/^"(.*)"$/, '$1');
        assert.deepEqual([event.description ?? told, event.location ?? told], [told, told]);
      }),
    );
  });
});

describe('the time zones of a calendar', () => {
  it('reckon as the machine does', () => {
    for (const name of [
      'Europe/London',
      'America/New_York',
      'America/Mexico_City',
      'Asia/Kolkata',
      'Pacific/Auckland',
    ]) {
      for (const day of ['2027-01-15', '2027-07-15', '2028-03-26', '2028-11-05']) {
        const end = new Date(zoneOf(name)?.endOf(day) ?? '');
        const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: name, dateStyle: 'short', timeStyle: 'medium' });
        assert.equal(shown.format(end), `${day} 23:59:59`, name);
      }
    }
  });

  it('are known under their old names, and not where there is none', () => {
    assert.equal(zoneOf('US/Eastern')?.name, 'America/New_York');
    assert.equal(zoneOf('Europe/Nowhere'), undefined);
  });
});
