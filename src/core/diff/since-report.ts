import { t } from '@vscode/l10n';
import type { Report } from '../report/report';
import type { EarlierReport } from '../report/since';
import { judgementChangesInWords } from './format/words';
import { readinessChange } from './readiness';
import { Renames } from './renames';

/** What has changed since an earlier report, in sentences: the verdict, then points, then what was found in the files. */
export function changesSince(earlier: EarlierReport, report: Report): readonly string[] {
  const readiness = readinessChange(earlier, report, Renames.none);
  const { text } = report.verdict;
  const verdict =
    earlier.verdict.text === text
      ? []
      : [t('On {0} the verdict was “{1}”; now it is “{2}”', earlier.asOf, earlier.verdict.text, text)];
  return [...verdict, ...judgementChangesInWords(readiness)];
}
