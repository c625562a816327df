import { t } from '@vscode/l10n';
import type { CalendarEntry, Report } from '../../../report';
import { calendarDate, calendarDetails } from '../../../words';
import { LineLink } from '../links';
import { Empty, Tagged, TextList } from '../plain';
import { DoneMark, OverdueMark } from '../sign';
import { DataTable, type RowGroup } from '../table';
import { calendarKindWord } from '../words';
import { CalendarDrawing } from './calendar-drawing';

export interface NumberedEntry {
  readonly number: number;
  readonly entry: CalendarEntry;
}

/** What happens when: drawn on an axis, and in full. */
export function CalendarPart({ report }: { report: Report }) {
  const entries = report.tables.calendar.map((entry, index): NumberedEntry => ({ entry, number: index + 1 }));
  const { undated } = report.tables;
  if (entries.length === 0 && undated.length === 0) return <Empty>{t('Nothing has a date yet.')}</Empty>;
  return (
    <>
      <CalendarDrawing entries={entries} asOf={report.asOf} launch={report.launch?.on} />
      <DataTable
        caption={t('What happens when')}
        columns={[
          {
            head: t('When'),
            width: 'medium',
            cell: ({ number, entry }) => <Tagged tag={number}>{calendarDate(entry)}</Tagged>,
          },
          { head: t('What'), cell: ({ entry }) => <What entry={entry} /> },
          { head: t('Kind'), width: 'small', cell: ({ entry }) => calendarKindWord(entry.kind) },
          {
            head: t('Who'),
            cell: ({ entry }) => <TextList texts={entry.who} none={t('nobody yet')} />,
            width: 'medium',
          },
        ]}
        groups={aroundLaunch(entries, report.launch?.on)}
        rowKey={({ number }) => String(number)}
      />
      {undated.length > 0 && (
        <>
          <p class="lead-in">{t('Without a day yet:')}</p>
          <ul class="plain">
            {undated.map(({ title, repeats, line }) => (
              <li key={`${line.path}:${line.line}`}>
                <bdi>{title}</bdi> {repeats !== undefined && <span class="aside">{repeats}</span>}{' '}
                <LineLink line={line} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function What({ entry }: { entry: CalendarEntry }) {
  // Done and overdue have marks of their own.
  const details = calendarDetails({ ...entry, state: 'due' });
  return (
    <>
      <bdi>{entry.title}</bdi> {entry.state === 'done' && <DoneMark />}
      {entry.state === 'overdue' && <OverdueMark />}{' '}
      {details.length > 0 && <span class="aside">{details.join(' · ')}</span>} <LineLink line={entry.line} />
    </>
  );
}

function aroundLaunch(
  entries: readonly NumberedEntry[],
  launch: string | undefined,
): readonly RowGroup<NumberedEntry>[] {
  if (launch === undefined) return [{ rows: entries }];
  const isLaunch = ({ entry }: NumberedEntry) => entry.kind === 'launch' && entry.on === launch;
  const others = entries.filter(entry => !isLaunch(entry));
  const groups = [
    { title: t('Up to the launch'), rows: others.filter(({ entry }) => entry.on <= launch) },
    { title: t('The launch'), rows: entries.filter(isLaunch) },
    { title: t('After the launch'), rows: others.filter(({ entry }) => entry.on > launch) },
  ];
  return groups.filter(group => group.rows.length > 0);
}
