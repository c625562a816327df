import { t } from '@vscode/l10n';
import type { Tables } from '../../../report';
import { TextList } from '../plain';
import { ServedMark } from '../sign';
import { DataTable } from '../table';

/** What people need a community for, and which activities are good at it. */
export function Needs({ needs }: { needs: Tables['needs'] }) {
  const served = needs.filter(need => need.activities.length > 0).length;
  return (
    <>
      <p>{t('{0} of {1} needs are served by an activity.', served, needs.length)}</p>
      <DataTable
        caption={t('What people need a community for, and the activities that serve it')}
        columns={[
          {
            head: t('Need'),
            width: 'half',
            cell: ({ need }) => (
              <>
                {need.title} <span class="aside">{need.meaning}</span>
              </>
            ),
          },
          {
            head: t('Served'),
            width: 'small',
            cell: ({ activities }) => <ServedMark isServed={activities.length > 0} />,
          },
          { head: t('Activities'), cell: ({ activities }) => <TextList texts={activities} none={t('none yet')} /> },
        ]}
        groups={[{ rows: needs }]}
        rowKey={({ need }) => need.id}
      />
    </>
  );
}
