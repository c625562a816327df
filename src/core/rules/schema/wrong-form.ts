import { t } from '@vscode/l10n';
import { changeTo } from '../fixes';
import { subjectOf } from '../naming';
import { dateLike, isNoDay, isTwoWays } from './dates';
import { amountLike, languageLike, recurrenceLike, timeZoneLike, urlLike } from './forms';
import type { Issue, Told } from './issue';

interface Form {
  /** What should stand there, with examples; ends the sentence “… takes”. */
  readonly expected: () => string;
  /** What was surely meant, in the right form. */
  readonly meant: (written: string) => string | undefined;
}

const forms: Readonly<Record<string, Form>> = {
  'copse-date': {
    expected: () => t('a date as 2027, 2027-03, 2027-03-14 or 2027-03-14T15:00'),
    meant: dateLike,
  },
  'copse-amount-of-time': {
    expected: () => t('an amount of time, for example 2 days, 6 h/month, 2 days/year or 20 %'),
    meant: amountLike,
  },
  'copse-recurrence': {
    expected: () =>
      t('weekly, fortnightly, monthly, quarterly, yearly or on-demand, or a rule from a calendar program (FREQ=…)'),
    meant: recurrenceLike,
  },
  'copse-time-zone': {
    expected: () => t('the name of a time zone, for example America/Mexico_City'),
    meant: timeZoneLike,
  },
  'copse-url': {
    expected: () => t('a web address that begins with https:// (or an e-mail address that begins with mailto:)'),
    meant: urlLike,
  },
  'copse-language': {
    expected: () => t('the code of a language, for example es, en or pt-BR'),
    meant: languageLike,
  },
};

/** A text that should have a certain form: a date, an amount of time, a web address … */
export function wrongForm({ design, file, kind, at, schema, value }: Issue): Told {
  const form = forms[schema?.format ?? ''];
  const written = String(value);
  const refused = t(
    '{0} takes {1}; “{2}” is not that.',
    subjectOf(kind, at),
    form?.expected() ?? t('something else'),
    written,
  );
  const meant = form?.meant(written);
  if (meant === undefined) return { message: `${refused}${dateTrouble(schema?.format, written)}` };
  return {
    message: `${refused} ${t('Did you mean “{0}”?', meant)}`,
    fixes: [changeTo(design, { path: file.path, at }, written, meant)],
  };
}

function dateTrouble(format: string | undefined, written: string): string {
  if (format !== 'copse-date') return '';
  if (isNoDay(written)) return ` ${t('The calendar has no such day.')}`;
  return isTwoWays(written)
    ? ` ${t('It can be read in two ways, so write the year first, then the month, then the day.')}`
    : '';
}
