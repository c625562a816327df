import type { CalendarEntry } from '../../../src/core/report/report';

export const calendar: readonly CalendarEntry[] = [
  entry('2026-03-12', 'First visit, to the hedge at Long Acre', 'activity', 9, {
    written: '2026-03-12T10:00',
    mode: 'face-to-face',
  }),
  entry('2026-09-24', 'Why did one hedge at Long Acre live and the other not?', 'review', 130, { file: 'indicators' }),
  entry('2026-10-30', 'Reserve the barn', 'task', 144, { state: 'overdue', who: ['Ash Specimen'] }),
  entry('2026-10-31', 'Ask the hedge layer in the Trust’s crew to join', 'decision', 136, {
    file: 'indicators',
    state: 'done',
    who: ['Hazel Example'],
  }),
  entry('2027-01-29', 'Draft the first four pages of the guide', 'decision', 137, {
    file: 'indicators',
    state: 'due',
    who: ['Alder Instance', 'Facilitation'],
  }),
  entry('2027-02-26', 'Send the invitations through the three managers', 'task', 145),
  entry('2027-03-19', 'Arrange a minibus from the station', 'task', 146),
  entry('2027-03-26', 'Picking calendar', 'product', 60, { file: 'learning-agenda' }),
  entry('2027-04-16', 'Print the counting sheets', 'task', 147),
  entry('2027-04-22', 'Launch workshop at Wrenbrook barn', 'launch', 27, {
    written: '2027-04-22T09:30',
    mode: 'face-to-face',
  }),
  entry('2027-05-04', 'First Tuesday call', 'activity', 40, {
    written: '2027-05-04T12:30',
    mode: 'virtual',
    repeats: 'first Tuesday of the month',
  }),
  entry('2027-05-07', 'Put photographs and the agreements on the web page', 'task', 150),
  entry('2027-05-14', 'Ring everybody who came and ask how the plan is going', 'task', 149),
  entry('2027-06-17', 'Hedge visits', 'activity', 56, { mode: 'hybrid', repeats: 'once a season, on a Thursday' }),
  entry('2027-09-01', 'Aftercare guide', 'product', 48, { file: 'learning-agenda', written: '2027-09' }),
  entry('2027-10-07', 'Autumn review', 'review', 98, { mode: 'hybrid', repeats: 'every year' }),
  entry('2029-10-04', 'Review of the whole: go on, or end?', 'review', 74, { file: 'community' }),
];

function entry(
  on: string,
  title: string,
  kind: CalendarEntry['kind'],
  line: number,
  more: Partial<CalendarEntry> & { readonly file?: string } = {},
): CalendarEntry {
  const { file = 'activities', ...said } = more;
  return { on, to: on, written: on, title, kind, who: [], ...said, line: { path: `${file}.cop.yaml`, line } };
}
