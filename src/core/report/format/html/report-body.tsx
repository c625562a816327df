import { t } from '@vscode/l10n';
import type { Report } from '../../report';
import { legible } from './legible';
import { Checklist } from './parts/checklist';
import { Changes, Tensions } from './parts/closing';
import { Contents } from './parts/contents';
import { Findings } from './parts/findings';
import { Masthead } from './parts/masthead';
import { NextSteps } from './parts/next-steps';
import { Overviews } from './parts/overviews';
import { VerdictPart } from './parts/verdict';
import { type Reading, ReadingContext } from './reading';

/** The report without the page around it: the HTML file and the editor's panel both show it. */
export function ReportBody({ report, reading }: { report: Report; reading: Reading }) {
  const shown = legible(report);
  return (
    <ReadingContext.Provider value={reading}>
      <div class="report">
        <div class="sheet">
          <a class="skip" href="#next-steps">
            {t('Skip to the next steps')}
          </a>
          <Masthead report={shown} />
          <main>
            <VerdictPart report={shown} />
            <Contents report={shown} />
            <NextSteps report={shown} />
            <Checklist report={shown} />
            <Overviews report={shown} />
            <Findings report={shown} />
            <Tensions report={shown} />
            <Changes changes={shown.changes} />
          </main>
        </div>
      </div>
    </ReadingContext.Provider>
  );
}
