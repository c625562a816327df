import { t } from '@vscode/l10n';
import { dayInWords } from '../../../dates';
import { plain } from '../../../plain';
import type { Report } from '../../../report';
import { useReading } from '../reading';

/** What report this is: of which design, and as of which day. */
export function Masthead({ report }: { report: Report }) {
  const { design, asOf } = report;
  const { portfolio } = useReading();
  return (
    <header class="masthead">
      <p class="kicker">
        <span>{t('Readiness report')}</span> <time dateTime={asOf}>{dayInWords(asOf)}</time>
      </p>
      <h1>
        <bdi>{design.name}</bdi>
      </h1>
      <ul class="about">
        {portfolio !== undefined && (
          <li>
            <a href={portfolio}>{t('All designs')}</a>
          </li>
        )}
        {design.stage !== undefined && <li>{t('Stage: {0}', design.stage.title)}</li>}
        {design.path !== '.' && (
          <li>
            {t('Files:')} <bdi>{plain(design.path)}</bdi>
          </li>
        )}
        {report.redacted && <li>{t('People are named by role or initials.')}</li>}
      </ul>
    </header>
  );
}
