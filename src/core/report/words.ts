import { t } from '@vscode/l10n';
import type { Outcome } from '../checklist/item';
import { stateName } from '../checklist/names';
import type { State } from '../checklist/readiness';
import type { Severity } from '../rules/rule';
import { dateInWords, dayInWords, daysInWords } from './dates';
import type {
  CalendarEntry,
  CalendarKind,
  Report,
  ReportDecision,
  ReportItem,
  ReportStep,
  StateCounts,
} from './report';

/** The states in the order in which the report counts them. */
export const states: readonly State[] = ['met', 'declared', 'waived', 'partial', 'unmet', 'open', 'n/a'];

/** The state whose sign and colour a verdict has. */
export const stateOfVerdict = { ready: 'met', 'ready-but': 'partial', 'not-ready': 'unmet' } as const satisfies Record<
  Report['verdict']['state'],
  State
>;

/** A sign for those who skim; it never stands without its word. */
export function stateSign(state: State): string {
  const signs: Record<State, string> = {
    met: '✔',
    partial: '◐',
    unmet: '✘',
    open: '○',
    'n/a': '–',
    waived: '⚑',
    declared: '✎',
  };
  return signs[state];
}

export function outcomeSign(outcome: Outcome): string {
  return stateSign(({ holds: 'met', fails: 'unmet', silent: 'open', 'n/a': 'n/a' } as const)[outcome]);
}

export function outcomeWord(outcome: Outcome): string {
  switch (outcome) {
    case 'holds':
      return t('it holds');
    case 'fails':
      return t('said to be lacking');
    case 'silent':
      return t('still open');
    case 'n/a':
      return t('does not apply');
  }
}

export const severities: readonly Severity[] = ['error', 'warning', 'info'];

export function severityWord(severity: Severity): string {
  switch (severity) {
    case 'error':
      return t('error');
    case 'warning':
      return t('warning');
    case 'info':
      return t('note');
  }
}

export function severityHeading(severity: Severity): string {
  switch (severity) {
    case 'error':
      return t('Errors: must be put right');
    case 'warning':
      return t('Warnings: should be looked at');
    case 'info':
      return t('Notes: good to know');
  }
}

export function calendarKindWord(kind: CalendarKind): string {
  switch (kind) {
    case 'launch':
      return t('launch');
    case 'activity':
      return t('activity');
    case 'task':
      return t('task');
    case 'product':
      return t('product');
    case 'review':
      return t('review');
    case 'decision':
      return t('decision');
  }
}

/** What stands where the design says nothing. */
export function notSaid(): string {
  return t('not said yet');
}

/** What stands where the design names no people. */
export function nobodyNamed(): string {
  return t('nobody named yet');
}

/** What stands where nothing of the design belongs. */
export function noneYet(): string {
  return t('none yet');
}

export function nothingLeft(): string {
  return t('The checklist asks for nothing more.');
}

export function moreSteps(more: number): string {
  return t('… and {0} more, which stand with their points below.', more);
}

export function titleOf({ design }: Report): string {
  return design.name === '' ? t('Readiness of a community without a name') : t('Readiness of {0}', design.name);
}

/** How long it is until the launch. */
export function countdown({ launch }: Pick<Report, 'launch'>): string {
  if (launch === undefined) return t('The design names no day for the launch.');
  const day = dayInWords(launch.on);
  return launch.days < 0
    ? t('The launch was on {0}, {1}.', day, daysInWords(launch.days))
    : t('Launch on {0}, {1}.', day, daysInWords(launch.days));
}

/** "31 of 44 met": of those that apply. */
export function score(counts: StateCounts): string {
  return t('{0} of {1} met', counts.met, counts.total - counts['n/a']);
}

/** The other states that occur, each with its count: "2 partly met, 1 waived". */
export function otherStates(counts: StateCounts): string {
  return states
    .filter(state => state !== 'met' && counts[state] > 0)
    .map(state => countInState(state, counts[state]))
    .join(', ');
}

function countInState(state: State, count: number): string {
  if (state === 'n/a' && count > 1) return t('{0} do not apply', count);
  return t('{0} {1}', count, stateName(state));
}

/** Who does a step and by when; empty where nobody has said. */
export function whoAndWhen({ owner, due }: Pick<ReportStep, 'owner' | 'due'>): string {
  if (owner === null) return due === null ? '' : t('by {0}', dateInWords(due));
  return due === null ? owner : t('{0}, by {1}', owner, dateInWords(due));
}

/** What somebody decided, by whom and until when, as a sentence. */
export function waiverWords(waived: NonNullable<ReportItem['waived']>): string {
  const until = waived.until === undefined ? undefined : dateInWords(waived.until);
  if (!waived.valid) return t('The waiver ended on {0}: {1}', until ?? '', withAuthor(waived));
  return until === undefined
    ? t('Waived without an end: {0}', withAuthor(waived))
    : t('Waived until {0}: {1}', until, withAuthor(waived));
}

export function declarationWords(declared: NonNullable<ReportItem['declared']>): string {
  const state = stateName(declared.state);
  const said = withAuthor(declared);
  const text = declared.evidence.length === 0 ? said : t('{0}; to be seen in {1}', said, declared.evidence.join('; '));
  if (declared.contradictedBy.length > 0) return t('Declared {0}, but the design says the contrary: {1}', state, text);
  const until = declared.until === undefined ? undefined : dateInWords(declared.until);
  if (!declared.valid) return t('Declared {0}, to be looked at again since {1}: {2}', state, until ?? '', text);
  return until === undefined
    ? t('Declared {0}, without an end: {1}', state, text)
    : t('Declared {0} until {1}: {2}', state, until, text);
}

/** What else is known of a date: time, rhythm, way of meeting, and whether it is done. */
export function calendarDetails(entry: CalendarEntry): readonly string[] {
  const time = /T(\d{2}:\d{2})/.exec(entry.written)?.[1];
  return [
    ...(time === undefined ? [] : [t('at {0}', time)]),
    ...(entry.to !== entry.on && entry.written.length > 7 ? [t('until {0}', dateInWords(entry.to))] : []),
    ...(entry.repeats === undefined ? [] : [t('repeats: {0}', entry.repeats)]),
    ...(entry.mode === undefined ? [] : [entry.mode.toLowerCase()]),
    ...stateDetail(entry.state),
  ];
}

function stateDetail(state: CalendarEntry['state']): readonly string[] {
  if (state === 'done') return [t('done')];
  return state === 'overdue' ? [t('overdue')] : [];
}

/** The day or month of an entry, without the time. */
export function calendarDate({ written }: CalendarEntry): string {
  return dateInWords(written.slice(0, 10));
}

function withAuthor({ reason, by, on }: ReportDecision): string {
  if (by === undefined) return on === undefined ? reason : t('{0} ({1})', reason, dateInWords(on));
  return on === undefined ? t('{0} ({1})', reason, by) : t('{0} ({1}, {2})', reason, by, dateInWords(on));
}

/** A note on an item, and in whose hands it is. */
export function noteWords({ note, owner, due }: Pick<ReportItem, 'note' | 'owner' | 'due'>): string | undefined {
  const who = whoAndWhen({ owner: owner ?? null, due: due ?? null });
  if (note !== undefined) return who === '' ? t('Note: {0}', note) : t('Note: {0} ({1})', note, who);
  if (who === '') return undefined;
  return owner === undefined ? t('To be settled {0}', who) : t('In the hands of {0}', who);
}

/** What the grid of monitoring and evaluation does not show, or shows as gaps. */
export function gridNotes({ tables }: Report): readonly string[] {
  const { cycles, cells, unplaced } = tables.evaluation;
  if (cells.length + unplaced.length === 0) return [t('The design names no indicators yet.')];
  const uncovered = cycles.filter(({ id }) => !cells.some(({ cycle }) => cycle === id));
  return [
    ...(unplaced.length === 0 ? [] : [t('Without a level or a kind of value: {0}', unplaced.join('; '))]),
    ...(cells.length === 0 || uncovered.length === 0
      ? []
      : [t('No indicator looks at these kinds of value: {0}', uncovered.map(({ title }) => title).join(', '))]),
  ];
}
