import { t } from '@vscode/l10n';
import { Empty } from '../../../../report/format/html/plain';
import { DataTable } from '../../../../report/format/html/table';
import type { OpenPoint } from '../../../portfolio';
import { andMore, headings, notes, openWords, shownPoints, whereOpen } from '../../words';
import { DesignNames, useViewing } from '../viewing';

/** Where a point is open, in as few names as will do. */
function Where({ point }: { point: OpenPoint }) {
  const { words, named } = whereOpen(point, useViewing().portfolio);
  return (
    <div>
      {words} {named.length > 0 && <DesignNames indices={named} />}
    </div>
  );
}

/** The points that are open in most designs: where one answer helps many. */
export function OpenPoints() {
  const { portfolio } = useViewing();
  const { points, more } = shownPoints(portfolio.summary);
  return (
    <section class="open-points" aria-labelledby="open">
      <h2 id="open">{headings.open()}</h2>
      {points.length === 0 ? (
        <Empty>{notes.noOpen()}</Empty>
      ) : (
        <DataTable
          caption={t('Points of the checklist that are open in several designs')}
          columns={[
            {
              head: t('Point'),
              width: 'half',
              cell: point => (
                <>
                  {point.question} <code class="aside">{point.item}</code>
                </>
              ),
            },
            { head: t('How often'), width: 'medium', cell: point => <>{openWords(point, portfolio)}</> },
            { head: t('Where'), cell: point => <Where point={point} /> },
          ]}
          groups={[{ rows: points }]}
          rowKey={point => point.item}
        />
      )}
      {more > 0 && <p class="empty">{t('… {0}.', andMore(more))}</p>}
    </section>
  );
}
