import { t } from '@vscode/l10n';
import type { Readiness } from '../checklist/readiness';
import { daysInWords } from '../report/dates';
import type { Severity } from '../rules/rule';

/** How a design stands, in one line. */
export interface Status {
  /** "Ready but for 4 expected points; launch in 12 days". */
  readonly text: string;
  /** What to do first; undefined where nothing is left. */
  readonly next: string | undefined;
  /** Mistakes in the files are errors; what is not ready is a warning. */
  readonly severity: Severity;
}

export function statusOf({ verdict, launch, nextSteps }: Readiness): Status {
  return {
    text: launch === undefined ? verdict.text : t('{0}; {1}', verdict.text, untilLaunch(launch.days)),
    next: nextSteps[0]?.text,
    severity: verdict.errors > 0 ? 'error' : verdict.state === 'not-ready' ? 'warning' : 'info',
  };
}

function untilLaunch(days: number): string {
  return days < 0 ? t('launched {0}', daysInWords(days)) : t('launch {0}', daysInWords(days));
}
