import { t } from '@vscode/l10n';
import ICAL from 'ical.js';
import type { Design } from '../model/design';
import type { ReportContext } from '../report/context';
import { tellerOf } from '../report/redact/teller';
import { plannedIn } from '../report/tables/calendar/calendar';
import type { Planned } from '../report/tables/calendar/entry';
import type { Day } from '../values/dates';
import { language } from '../values/language';
import type { Component } from './component';
import { type DatedEntry, timesOf, wordsOf } from './event';
import { ruleOf } from './recurrence';
import { reviewDates } from './review-dates';
import { Uids } from './uid';
import { type Zone, zoneOf } from './zone';

export interface CalendarOptions {
  /** The day that the plan is looked at: it stamps every entry, so that the same files give the same text. */
  readonly asOf: Day;
  /** Name nobody. Members with `publish: false` are never named. */
  readonly redact: boolean;
}

export interface Calendar {
  /** iCalendar (RFC 5545). */
  readonly text: string;
  readonly count: number;
  /** What a reader should know: what is left out, and why. Each a sentence. */
  readonly notes: readonly string[];
}

/** Everything in a design that stands on a day, as a calendar for other programs. */
export function calendarOf(design: Design, { asOf, redact }: CalendarOptions): Calendar {
  const context: ReportContext = { design, asOf, tell: tellerOf(design, { asOf, redact }) };
  const planned = [...plannedIn(context), ...reviewDates(context)];
  const zones = new Zones(design, context.tell.prose);
  const community = design.part('community');
  const uids = new Uids(community.get('short-name')?.value ?? design.name);
  const named = planned.map(entry => ({ entry, uid: uids.next(entry.identity) }));
  const dated = planned.filter(isDated);
  const events = named.flatMap(({ entry, uid }): readonly Component[] => {
    if (!isDated(entry)) return [];
    const properties = [
      ['uid', {}, 'text', uid],
      ['dtstamp', {}, 'date-time', `${asOf}T00:00:00Z`],
      ...timesOf(entry, zones.of(entry)),
      ...wordsOf(context, entry),
    ] as const;
    return [['vevent', properties, []]];
  });
  const notes = [...leftOut(planned), ...zones.notes, ...odd(dated)];
  return {
    text: written(context.tell.prose(design.name), [...zones.components, ...events]),
    count: dated.length,
    notes,
  };
}

function isDated(entry: Planned): entry is DatedEntry {
  return entry.date?.precision === 'day' || entry.date?.precision === 'time';
}

function written(name: string, components: readonly Component[]): string {
  const calendar: Component = [
    'vcalendar',
    [
      ['version', {}, 'text', '2.0'],
      ['prodid', {}, 'text', `-//Copse//Copse//${language().slice(0, 2).toUpperCase()}`],
      ['calscale', {}, 'text', 'GREGORIAN'],
      ...(name === '' ? [] : [['name', {}, 'text', name] as const, ['x-wr-calname', {}, 'text', name] as const]),
    ],
    components,
  ];
  // Its lines are longer by the space that continues them; 75 octets are the most (RFC 5545, 3.1).
  ICAL.foldLength = 74;
  return ICAL.stringify([...calendar]);
}

/** The time zones of a design's activities, each once. */
class Zones {
  readonly #zones = new Map<string, Zone | undefined>();
  #isFloating = false;
  readonly #common: string | undefined;

  constructor(
    design: Design,
    readonly prose: (text: string) => string,
  ) {
    this.#common = design.part('community').get('timezone')?.value;
  }

  /** Undefined for what is on whole days, and where no zone is known. */
  of({ date, activity }: DatedEntry): Zone | undefined {
    if (date.precision !== 'time') return undefined;
    const name = activity?.fact.get('timezone')?.value ?? this.#common;
    if (name === undefined) {
      this.#isFloating = true;
      return undefined;
    }
    if (!this.#zones.has(name)) this.#zones.set(name, zoneOf(name));
    return this.#zones.get(name);
  }

  get components(): readonly Component[] {
    const byName = new Map([...this.#zones.values()].filter(zone => zone !== undefined).map(zone => [zone.name, zone]));
    return [...byName.values()].map(({ component }) => component);
  }

  get notes(): readonly string[] {
    const unknown = [...this.#zones].filter(([, zone]) => zone === undefined).map(([name]) => this.prose(name));
    return [
      ...(this.#isFloating
        ? [
            t(
              'The design names no time zone, so a calendar shows each time as if it were meant where its reader is. Write `timezone:` in community.cop.yaml, for example `timezone: America/Mexico_City`.',
            ),
          ]
        : []),
      ...unknown.map(name =>
        t(
          'Calendar programs do not know the time zone “{0}”, so they show its times as if they were meant where their reader is.',
          name,
        ),
      ),
    ];
  }
}

/** What stands on no day: it has only a month or a year, or nothing. */
function leftOut(planned: readonly Planned[]): readonly string[] {
  const rest = planned.filter(entry => !isDated(entry) && entry.state !== 'done');
  return rest.map(({ title, written: when }) =>
    when === undefined
      ? t('Left out, as it has no day yet: {0}', title)
      : t('Left out, as {0} is no day yet: {1}', String(when), title),
  );
}

/** Rules of recurrence that no calendar program would understand. */
function odd(dated: readonly DatedEntry[]): readonly string[] {
  return dated.flatMap(({ title, date, activity }) => {
    const repeats = activity?.fact.get('repeats')?.value;
    if (repeats === undefined || repeats === 'on-demand') return [];
    const isKnown = ruleOf({ repeats, from: date, until: undefined, zone: undefined }) !== undefined;
    return isKnown ? [] : [t('Put on its first day only, as its rule “{0}” cannot be read: {1}', repeats, title)];
  });
}
