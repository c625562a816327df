import { t } from '@vscode/l10n';
import type { Tables } from '../../../report';
import { LineLink } from '../links';
import { Empty, TextList, TextOrNothing } from '../plain';
import { DataTable } from '../table';

export function Roles({ roles }: { roles: Tables['roles'] }) {
  if (roles.length === 0) return <Empty>{t('No role is described yet.')}</Empty>;
  return (
    <DataTable
      caption={t('Who does what, for how much time, and for what in return')}
      columns={[
        {
          head: t('Role'),
          width: 'large',
          cell: role => (
            <>
              <bdi>{role.role}</bdi> {role.kind !== '' && <span class="aside">{role.kind}</span>}{' '}
              <LineLink line={role.line} />
            </>
          ),
        },
        { head: t('Held by'), cell: role => <TextList texts={role.holders} none={t('nobody yet')} /> },
        { head: t('Time'), cell: role => <TextOrNothing text={role.time} /> },
        { head: t('Reward'), cell: role => <TextOrNothing text={role.reward} /> },
      ]}
      groups={[{ rows: roles }]}
      rowKey={role => `${role.line.path}:${role.line.line}`}
    />
  );
}
