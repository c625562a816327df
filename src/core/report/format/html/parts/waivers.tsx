import { t } from '@vscode/l10n';
import { dateInWords } from '../../../dates';
import type { Report } from '../../../report';
import { itemAnchor } from '../anchors';
import { LineLink } from '../links';
import { Empty, TextOrNothing } from '../plain';
import { DataTable } from '../table';

/** What the team has decided to go without for now. */
export function Waivers({ report }: { report: Report }) {
  const { waivers } = report.tables;
  const questions = new Map(report.items.map(item => [item.id, item.question]));
  if (waivers.length === 0) return <Empty>{t('Nothing is waived.')}</Empty>;
  return (
    <DataTable
      caption={t('What is waived, why, by whom and until when')}
      columns={[
        {
          head: t('Point'),
          width: 'large',
          cell: ({ item }) => {
            const question = questions.get(item);
            return question === undefined ? <bdi>{item}</bdi> : <a href={`#${itemAnchor(item)}`}>{question}</a>;
          },
        },
        {
          head: t('Reason'),
          cell: waiver => (
            <>
              <bdi>{waiver.reason}</bdi> <LineLink line={waiver} />
            </>
          ),
        },
        { head: t('By'), width: 'small', cell: ({ by }) => <TextOrNothing text={by ?? ''} /> },
        {
          head: t('Until'),
          width: 'small',
          cell: ({ until, valid }) => (
            <>
              <TextOrNothing text={until === undefined ? '' : dateInWords(until)} />{' '}
              {!valid && <strong>{t('(has ended)')}</strong>}
            </>
          ),
        },
      ]}
      groups={[{ rows: waivers }]}
      rowKey={waiver => `${waiver.path}:${waiver.line}`}
    />
  );
}
