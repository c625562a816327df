import { t } from '@vscode/l10n';
import type { ReportContext } from '../report/context';
import { lastDay, type Planned } from '../report/tables/calendar/entry';
import { parseAmountOfTime } from '../values/amounts';
import { type Day, daysBetween, parseDate, type WrittenDate } from '../values/dates';
import type { Property } from './component';
import { dayAfter, ruleOf } from './recurrence';
import type { Zone } from './zone';

/** A day of work as Copse reckons it, in hours: so long does something go on that begins at 9:30 and lasts a day. */
const workingDay = 8;

export interface DatedEntry extends Planned {
  /** A day; months and years are put on no day. */
  readonly date: WrittenDate;
}

/** When an entry takes place, as properties of an event. */
export function timesOf({ date, lasts, activity }: DatedEntry, zone: Zone | undefined): readonly Property[] {
  const start: Property =
    date.precision === 'time'
      ? ['dtstart', zone === undefined ? {} : { tzid: zone.name }, 'date-time', `${date.first}T${date.time}:00`]
      : ['dtstart', {}, 'date', date.first];
  const repeats = activity?.fact.get('repeats')?.value;
  const until = activity?.fact.get('until')?.value;
  const rule =
    repeats && ruleOf({ repeats, from: date, until: until === undefined ? undefined : parseDate(until), zone });
  return [start, ...endOf(date, lasts), ...(rule ? [['rrule', {}, 'recur', rule] as const] : [])];
}

/** What an entry is about, as properties of an event. */
export function wordsOf(context: ReportContext, entry: DatedEntry): readonly Property[] {
  const { kind, activity } = entry;
  const isOccasion = kind === 'activity' || kind === 'launch' || kind === 'review';
  const place = activity?.fact.get('place')?.value;
  const notes = activity?.fact.get('notes-url')?.value;
  const description = descriptionOf(context, entry).join('\n');
  return [
    ['summary', {}, 'text', summaryOf(entry)],
    ...textIf('description', description),
    ...textIf('location', place && context.tell.prose(place)),
    ...(notes === undefined ? [] : [['url', {}, 'uri', context.tell.prose(notes)] as const]),
    ['categories', {}, 'text', categoryOf(kind)],
    // What is due on a day, or goes on for whole days, does not make anybody busy.
    ['transp', {}, 'text', isOccasion && entry.date.precision === 'time' ? 'OPAQUE' : 'TRANSPARENT'],
  ];
}

function summaryOf({ title, state }: Planned): string {
  if (state === undefined) return title;
  return state === 'done' ? t('Done: {0}', title) : t('Due: {0}', title);
}

function categoryOf(kind: Planned['kind']): string {
  const names: Record<Planned['kind'], string> = {
    launch: t('Launch'),
    activity: t('Activity'),
    task: t('Task'),
    product: t('Product'),
    review: t('Review'),
    decision: t('Decision'),
    'review-by': t('To look at again'),
  };
  return names[kind];
}

function descriptionOf(context: ReportContext, entry: DatedEntry): readonly string[] {
  const { design, tell } = context;
  const { activity, who, mode, repeats, lasts } = entry;
  const description = activity?.fact.get('description')?.value;
  const people = who.join(', ');
  const launch = design.part('activities').get('launch');
  const isLaunch = activity !== undefined && launch?.get('activity')?.value === activity.id;
  const agenda = isLaunch ? launch.list('agenda') : [];
  return [
    ...(description === undefined ? [] : [tell.prose(description)]),
    ...(people === '' ? [] : [whoOf(entry, people)]),
    ...(mode === undefined ? [] : [mode]),
    ...(repeats === undefined ? [] : [t('How often: {0}', repeats)]),
    ...(lasts === undefined ? [] : [t('Lasts: {0}', tell.prose(lasts))]),
    ...agenda.map(item => tell.prose(`${item.get('at')?.value ?? ''} ${item.get('title')?.value ?? ''}`)),
  ];
}

function whoOf({ kind, activity }: DatedEntry, people: string): string {
  if (activity !== undefined) return t('Hosts: {0}', people);
  return kind === 'review' ? t('With: {0}', people) : t('Who: {0}', people);
}

function endOf(date: WrittenDate, lasts: string | undefined): readonly Property[] {
  const last = lastDay(date, lasts);
  if (date.precision !== 'time') return last === date.last ? [] : [['dtend', {}, 'date', dayAfter(last)]];
  const duration = durationOf(date, last, lasts);
  return duration === undefined ? [] : [['duration', {}, 'duration', duration]];
}

/** Hours and minutes as they are said; what lasts days ends on its last day, after a day of work but before midnight. */
function durationOf({ first, time = '' }: WrittenDate, last: Day, lasts: string | undefined): string | undefined {
  const amount = lasts === undefined ? undefined : parseAmountOfTime(lasts);
  if (amount === undefined || amount.per !== undefined || amount.unit === '%') return undefined;
  if (amount.unit === 'h' || amount.unit === 'min') {
    const minutes = Math.round(amount.to * (amount.unit === 'h' ? 60 : 1));
    return minutes > 0 ? inIso(0, minutes) : undefined;
  }
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const share = amount.unit === 'day' ? Math.min(1, amount.to) : 1;
  const minutes = Math.min(Math.round(share * workingDay * 60), 24 * 60 - (hour * 60 + minute));
  return inIso(daysBetween(first, last), minutes);
}

function inIso(days: number, minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `P${days > 0 ? `${days}D` : ''}T${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}

function textIf(name: string, text: string | undefined): readonly Property[] {
  return text === undefined || text === '' ? [] : [[name, {}, 'text', text]];
}
