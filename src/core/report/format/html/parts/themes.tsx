import { t } from '@vscode/l10n';
import type { Tables } from '../../../report';
import { LineLink } from '../links';
import { Empty, TextList } from '../plain';
import { DataTable } from '../table';

export function Themes({ themes }: { themes: Tables['themes'] }) {
  if (themes.length === 0) return <Empty>{t('No theme is described yet.')}</Empty>;
  return (
    <DataTable
      caption={t('What each theme answers, and what comes of it')}
      columns={[
        {
          head: t('Theme'),
          width: 'medium',
          cell: theme => (
            <>
              <bdi>{theme.theme}</bdi>{' '}
              {theme.priority !== '' && <span class="aside">{t('Priority: {0}', theme.priority)}</span>}{' '}
              <LineLink line={theme.line} />
            </>
          ),
        },
        { head: t('Led by'), cell: theme => <TextList texts={theme.leaders} none={t('nobody yet')} /> },
        { head: t('Challenges'), cell: theme => <TextList texts={theme.challenges} none={t('none yet')} /> },
        { head: t('Activities'), cell: theme => <TextList texts={theme.activities} none={t('none yet')} /> },
        { head: t('Products'), cell: theme => <TextList texts={theme.products} none={t('none yet')} /> },
        { head: t('Indicators'), cell: theme => <TextList texts={theme.indicators} none={t('none yet')} /> },
      ]}
      groups={[{ rows: themes }]}
      rowKey={theme => `${theme.line.path}:${theme.line.line}`}
    />
  );
}
