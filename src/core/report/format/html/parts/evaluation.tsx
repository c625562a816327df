import { t } from '@vscode/l10n';
import type { Tables } from '../../../report';
import { Empty, TextList } from '../plain';
import { DataTable } from '../table';
import { EvaluationDrawing } from './evaluation-drawing';

/** The indicators by level and value cycle: drawn, and in full. */
export function EvaluationPart({ evaluation }: { evaluation: Tables['evaluation'] }) {
  const { levels, cycles, cells, unplaced } = evaluation;
  const indicatorsOf = (level: string, cycle: string) =>
    cells.filter(cell => cell.level === level && cell.cycle === cycle).flatMap(cell => cell.indicators);
  if (cells.length === 0 && unplaced.length === 0) return <Empty>{t('No indicator is described yet.')}</Empty>;
  return (
    <>
      <EvaluationDrawing
        levels={levels}
        cycles={cycles}
        counts={levels.map(level => cycles.map(cycle => indicatorsOf(level.id, cycle.id).length))}
      />
      <DataTable
        caption={t('Indicators by kind of value and level')}
        columns={[
          {
            head: t('Kind of value'),
            width: 'large',
            cell: cycle => (
              <>
                {cycle.title} <span class="aside">{cycle.meaning}</span>
              </>
            ),
          },
          ...levels.map(level => ({
            head: level.title,
            cell: (cycle: (typeof cycles)[number]) => (
              <TextList texts={indicatorsOf(level.id, cycle.id)} none={t('none')} />
            ),
          })),
        ]}
        groups={[{ rows: cycles }]}
        rowKey={cycle => cycle.id}
      />
      {unplaced.length > 0 && (
        <>
          <p class="lead-in">{t('Without a level or a kind of value:')}</p>
          <TextList texts={unplaced} />
        </>
      )}
    </>
  );
}
