import { t } from '@vscode/l10n';
import type { Finding, Severity } from '../../rules/rule';
import { listed } from '../../rules/words';

/** How many findings there are, by severity. */
export type Counts = Readonly<Record<Severity, number>>;

export const none: Counts = { error: 0, warning: 0, info: 0 };

export function countsOf(findings: readonly Finding[]): Counts {
  const counts = { ...none };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** “1 error and 2 warnings”; empty where there are none. */
export function countsInWords({ error, warning, info }: Counts): string {
  const texts = [
    error === 0 ? '' : error === 1 ? t('1 error') : t('{0} errors', error),
    warning === 0 ? '' : warning === 1 ? t('1 warning') : t('{0} warnings', warning),
    info === 0 ? '' : info === 1 ? t('1 note') : t('{0} notes', info),
  ];
  return listed(texts.filter(text => text !== ''));
}
