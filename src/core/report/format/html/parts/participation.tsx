import { t } from '@vscode/l10n';
import type { Label, Tables } from '../../../report';
import { Empty, Nothing, Tagged } from '../plain';
import { DataTable } from '../table';
import { type NumberedMember, type NumberedOrganisation, numbered } from './numbered';
import { ParticipationDrawing } from './participation-drawing';

/** Who stands how near to the heart of the community: drawn, and by name. */
export function Participation({ participation }: { participation: Tables['participation'] }) {
  const { levels, statuses } = participation;
  const organisations = numbered(participation);
  const known = new Set(levels.map(level => level.id));
  const isPlaced = (member: NumberedMember) => known.has(member.level);
  const everybody = organisations.flatMap(organisation => organisation.members);
  if (everybody.length === 0) return <Empty>{t('Nobody is named yet.')}</Empty>;
  const columns = levels.map(level => ({
    head: level.title,
    cell: ({ members }: NumberedOrganisation) => (
      <Members members={members.filter(member => member.level === level.id)} statuses={statuses} />
    ),
  }));
  const unplaced = {
    head: t('Level not said'),
    cell: ({ members }: NumberedOrganisation) => (
      <Members members={members.filter(member => !isPlaced(member))} statuses={statuses} />
    ),
  };
  return (
    <>
      <ParticipationDrawing levels={levels} statuses={statuses} organisations={organisations} />
      <DataTable
        caption={t('Levels of participation by organisation; the numbers are those of the drawing')}
        columns={[
          {
            head: t('Organisation'),
            cell: organisation => <OrganisationName organisation={organisation} />,
            width: 'large',
          },
          ...columns,
          ...(everybody.every(isPlaced) ? [] : [unplaced]),
        ]}
        groups={[{ rows: organisations }]}
        rowKey={organisation => organisation.letter}
      />
    </>
  );
}

function OrganisationName({ organisation: { letter, name } }: { organisation: NumberedOrganisation }) {
  return <Tagged tag={letter}>{name === '' ? t('Without an organisation') : <bdi>{name}</bdi>}</Tagged>;
}

function Members({ members, statuses }: { members: readonly NumberedMember[]; statuses: readonly Label[] }) {
  const titles = new Map(statuses.map(status => [status.id, status.title.toLowerCase()]));
  if (members.length === 0) return <Nothing>{t('nobody')}</Nothing>;
  return (
    <ul class="plain">
      {members.map(member => (
        <li key={member.number}>
          <Tagged tag={member.number}>
            <bdi>{member.name}</bdi>{' '}
            {member.status !== 'confirmed' && member.status !== '' && (
              <span class="aside">({titles.get(member.status) ?? member.status})</span>
            )}
          </Tagged>
        </li>
      ))}
    </ul>
  );
}
