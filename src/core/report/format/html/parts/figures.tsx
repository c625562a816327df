import { t } from '@vscode/l10n';
import type { State } from '../../../../checklist/readiness';
import type { Counts, StateCounts } from '../../../report';
import { states } from '../../../words';
import { StateMark } from '../sign';
import { DataTable } from '../table';
import { weights, weightWord } from '../words';

/** How many points are in each state, by weight: the figures behind the bars. */
export function Figures({ counts }: { counts: Counts }) {
  const columns = [
    ...weights.map(weight => [weightWord(weight), counts.byWeight[weight]] as const),
    [t('All'), counts.all] as const,
  ];
  return (
    <DataTable
      caption={t('Points of the checklist by state and weight')}
      class="figures"
      columns={[
        { head: t('State'), cell: (state: State) => <StateMark state={state} />, width: 'large' },
        ...columns.map(([head, ofWeight]) => ({
          head,
          cell: (state: State) => <Figure counts={ofWeight} state={state} />,
        })),
      ]}
      groups={[{ rows: states }]}
      rowKey={state => state}
    />
  );
}

function Figure({ counts, state }: { counts: StateCounts; state: State }) {
  const count = counts[state];
  return <span class={count === 0 ? 'figure is-zero' : 'figure'}>{count}</span>;
}
