import { t } from '@vscode/l10n';
import { headings, verdictChanges } from '../../words';
import { useViewing } from '../viewing';

/** The way through the page. */
export function Contents() {
  const { portfolio } = useViewing();
  return (
    <nav class="contents" aria-labelledby="contents">
      <h2 id="contents">{t('In this portfolio')}</h2>
      <ul>
        {verdictChanges(portfolio) !== undefined && <Entry to="changes" title={headings.changes()} />}
        <Entry to="designs" title={headings.designs()} />
        <Entry to="sections" title={headings.sections()} />
        <Entry to="launches" title={headings.launches()} />
        <Entry to="open" title={headings.open()} />
        <Entry to="themes" title={headings.themes()} />
        <Entry to="people" title={headings.people()} />
      </ul>
    </nav>
  );
}

function Entry({ to, title }: { to: string; title: string }) {
  return (
    <li>
      <a href={`#${to}`}>{title}</a>
    </li>
  );
}
