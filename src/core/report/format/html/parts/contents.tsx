import { t } from '@vscode/l10n';
import { countStates } from '../../../counts';
import { outline } from '../../../outline';
import type { Report } from '../../../report';
import { score } from '../../../words';
import { sectionAnchor } from '../anchors';

/** The way through the report. */
export function Contents({ report }: { report: Report }) {
  return (
    <nav class="contents" aria-labelledby="contents">
      <h2 id="contents">{t('In this report')}</h2>
      <ul>
        <Entry to="next-steps" title={t('Next steps')} />
        <li>
          <a href="#checklist">{t('The checklist')}</a>
          <ul>
            {outline(report).map(({ title, items }, index) => (
              <Entry key={title} to={sectionAnchor(index)} title={title} aside={score(countStates(items))} />
            ))}
          </ul>
        </li>
        <li>
          <a href="#overviews">{t('Overviews')}</a>
          <ul>
            <Entry to="roles" title={t('Roles')} />
            <Entry to="themes" title={t('Themes')} />
            <Entry to="evaluation" title={t('Monitoring and evaluation')} />
            <Entry to="needs" title={t('Nine needs')} />
            <Entry to="participation" title={t('Participation')} />
            <Entry to="calendar" title={t('Calendar')} />
            <Entry to="waivers" title={t('Waivers')} />
          </ul>
        </li>
        <Entry to="findings" title={t('Findings in the files')} />
        <Entry to="tensions" title={t('Points to discuss')} />
        {report.changes !== undefined && <Entry to="changes" title={t('What has changed')} />}
      </ul>
    </nav>
  );
}

function Entry({ to, title, aside }: { to: string; title: string; aside?: string }) {
  return (
    <li>
      <a href={`#${to}`}>
        {title} {aside !== undefined && <small>{aside}</small>}
      </a>
    </li>
  );
}
