import { t } from '@vscode/l10n';
import { launchOf } from '../../model/launch';
import { dateInWords, dayInWords } from '../../report/dates';
import { addDays, addMonths, type Day, isBefore, parseDate } from '../../values/dates';
import type { Plain } from '../../yaml/node';
import type { Slot } from '../slots';
import type { CompletionContext, Suggestion } from './completion';
import { siblingValues } from './siblings';

/** Keys whose dates tell what has been. */
const past: ReadonlySet<string> = new Set([
  'adopted-on',
  'defined-on',
  'done',
  'joined',
  'last-review',
  'left',
  'on',
  'since',
  'started-on',
  'updated',
]);

/** Keys whose dates tell what is to come. */
const future: ReadonlySet<string> = new Set(['by', 'due', 'next-review', 'review-by', 'review-on', 'target', 'until']);

/** Keys of the same map of which the first must not come after the second. */
const inOrder: readonly (readonly [string, string])[] = [
  ['joined', 'left'],
  ['from', 'until'],
  ['when', 'until'],
  ['since', 'ended'],
  ['adopted-on', 'review-by'],
  ['on', 'until'],
  ['on', 'review-by'],
];

interface Candidate {
  readonly label: string;
  readonly written: string;
}

/** Days that people mean often, those that fit the key. */
export function dateSuggestions(context: CompletionContext, slot: Slot): readonly Suggestion[] {
  const { asOf } = context;
  const key = String(slot.at.at(-1));
  const beside = siblingValues(context, slot);
  return candidates(context)
    .filter(({ written }) => fitsTime(key, written, asOf) && fitsOrder(key, written, beside))
    .map(({ label, written }) => ({
      kind: 'date',
      label: written,
      detail: t('{0} – {1}', label, written.length === 10 ? dayInWords(written) : dateInWords(written)),
      body: written,
      words: label,
    }));
}

function candidates({ design, asOf }: CompletionContext): readonly Candidate[] {
  const month = asOf.slice(0, 7);
  const next = addMonths(`${month}-01`, 1);
  const launch = launchOf(design)?.date;
  const launchDay = launch !== undefined && launch.first === launch.last ? launch.first : undefined;
  const found = [
    { label: t('today'), written: asOf },
    { label: t('tomorrow'), written: addDays(asOf, 1) },
    { label: t('in a week'), written: addDays(asOf, 7) },
    { label: t('in two weeks'), written: addDays(asOf, 14) },
    { label: t('the first of next month'), written: next },
    { label: t('in three months'), written: addMonths(asOf, 3) },
    { label: t('in a year'), written: addMonths(asOf, 12) },
    ...(launchDay === undefined ? [] : [{ label: t('the launch'), written: launchDay }]),
    { label: t('yesterday'), written: addDays(asOf, -1) },
    { label: t('a week ago'), written: addDays(asOf, -7) },
    { label: t('the first of this month'), written: `${month}-01` },
    { label: t('this month'), written: month },
    { label: t('next month'), written: next.slice(0, 7) },
  ];
  return found.filter(({ written }, index) => found.findIndex(other => other.written === written) === index);
}

function fitsTime(key: string, written: string, asOf: Day): boolean {
  const date = parseDate(written);
  if (date === undefined) return false;
  if (past.has(key)) return date.first <= asOf;
  return !future.has(key) || date.last >= asOf;
}

function fitsOrder(key: string, written: string, beside: Readonly<Record<string, Plain>>): boolean {
  return inOrder.every(([first, second]) => {
    if (key === first) return !isReversed(written, beside[second]);
    return key !== second || !isReversed(beside[first], written);
  });
}

function isReversed(earlier: Plain | undefined, later: Plain | undefined): boolean {
  const [first, second] = [earlier, later].map(date =>
    typeof date === 'string' || typeof date === 'number' ? parseDate(date) : undefined,
  );
  return first !== undefined && second !== undefined && isBefore(second, first);
}
