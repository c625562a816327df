import ical from 'node-ical';

/** What another program reads in an .ics file. */
export interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  /** As UTC, or as a day. */
  readonly start: string;
  readonly end: string;
  readonly zone: string | undefined;
  /** The first occurrences, as UTC or as days. */
  readonly occurrences: readonly string[];
}

/** Reads a calendar as a program does that runs where `TZ` says. */
export function readCalendar(text: string, from: Date, to: Date): readonly ReadEvent[] {
  const components = Object.values(ical.sync.parseICS(text));
  return components.flatMap(component => {
    if (component?.type !== 'VEVENT') return [];
    const isDay = component.datetype === 'date';
    const told = (date: Date) => (isDay ? localDay(date) : date.toISOString());
    const found = component.rrule === undefined ? [] : ical.expandRecurringEvent(component, { from, to });
    return [
      {
        uid: component.uid,
        summary: String(component.summary),
        start: told(component.start),
        end: component.end === undefined ? '' : told(component.end),
        zone: component.start.tz,
        occurrences: found.map(({ start }) => told(start)),
      },
    ];
  });
}

function localDay(date: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
