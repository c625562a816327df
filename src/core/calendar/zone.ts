import ICAL from 'ical.js';
import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library';
import type { Component } from './component';

/** A time zone as calendar programs know it. */
export interface Zone {
  readonly name: string;
  /** Its VTIMEZONE. */
  readonly component: Component;
  /** The last second of a day there, in UTC, as `2027-03-15T05:59:59Z`. */
  readonly endOf: (day: string) => string;
}

/** The zone of a name (IANA), in whatever letters it is written; undefined where calendar programs do not know it. */
export function zoneOf(written: string): Zone | undefined {
  const known = [...tzlib_get_timezones()].find(name => name.toLowerCase() === written.toLowerCase());
  if (known === undefined) return undefined;
  const [block = '', line = ''] = tzlib_get_ical_block(known);
  const component: Component & unknown[] = ICAL.parse(block);
  const name = line.replace(/^TZID=/, '');
  const zone = new ICAL.Timezone({ tzid: name, component: new ICAL.Component(component) });
  return {
    name,
    component,
    endOf: day => {
      const [year, month, date] = day.split('-').map(Number);
      const time = ICAL.Time.fromData({ year, month, day: date, hour: 23, minute: 59, second: 59 }, zone);
      return time.convertToZone(ICAL.Timezone.utcTimezone).toString();
    },
  };
}
