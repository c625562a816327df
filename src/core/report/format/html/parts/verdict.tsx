import { t } from '@vscode/l10n';
import { dayInWords } from '../../../dates';
import type { Report } from '../../../report';
import { stateOfVerdict } from '../../../words';
import { LineLink } from '../links';
import { Sign, toneOf } from '../sign';
import { Bars } from './bars';

/** The verdict and the days that are left: what the meeting looks at first. */
export function VerdictPart({ report }: { report: Report }) {
  const { verdict, design } = report;
  const shape = stateOfVerdict[verdict.state];
  return (
    <section class="verdict" aria-labelledby="verdict">
      <div class={`judgement ${toneOf(shape)}`}>
        <Sign shape={shape} />
        <div>
          <h2 id="verdict">{keepNumbers(verdict.text)}</h2>
          <p>{besides(verdict)}</p>
        </div>
      </div>
      <Countdown launch={report.launch} />
      {design.summary !== undefined && (
        <p class="summary">
          <bdi>{design.summary}</bdi>
        </p>
      )}
      <Bars counts={report.counts} />
    </section>
  );
}

/** What the verdict leaves unsaid. */
function besides({ state, expectedOpen }: Report['verdict']): string {
  if (state === 'ready') return t('Every essential and every expected point is settled.');
  if (state === 'ready-but') return t('Every essential point is settled.');
  if (expectedOpen === 0) return t('Every expected point is settled.');
  return expectedOpen === 1
    ? t('One expected point is open besides.')
    : t('{0} expected points are open besides.', expectedOpen);
}

/** A number stays with the word that it counts. */
function keepNumbers(text: string): string {
  return text.replace(/(\d) /g, '$1\u00A0');
}

function Countdown({ launch }: { launch: Report['launch'] }) {
  if (launch === undefined) {
    return <p class="countdown is-none">{t('No launch day is set yet.')}</p>;
  }
  return (
    <p class="countdown">
      {launch.days !== 0 && <strong>{Math.abs(launch.days)}</strong>} <span>{countdownWords(launch.days)}</span>{' '}
      <time dateTime={launch.on}>{dayInWords(launch.on)}</time> <LineLink line={launch} />
    </p>
  );
}

function countdownWords(days: number): string {
  if (days === 0) return t('The launch is today.');
  if (days > 0) return days === 1 ? t('day to the launch') : t('days to the launch');
  return days === -1 ? t('day since the launch') : t('days since the launch');
}
