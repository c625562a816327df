import { t } from '@vscode/l10n';
import type { Report, ReportOrganisation } from '../../report';
import { calendarDate, calendarDetails, calendarKindWord, nobodyNamed } from '../../words';
import { calendarChart, participationMap } from './drawings';
import type { Linker } from './links';
import { type Cell, emphasis, type Flow, list, mermaid, paragraph, table } from './nodes';

/** Who takes part from where and how much: a drawing, and the same as a table. */
export function participation(report: Report): readonly Flow[] {
  const { levels, statuses, organisations } = report.tables.participation;
  if (organisations.length === 0) return [paragraph(t('The design names no members or organisations yet.'))];
  const map = participationMap(report);
  const unsaid = organisations.some(({ members }) => members.some(({ level }) => level === ''));
  const columns = [...levels, ...(unsaid ? [{ id: '', title: t('Level not said yet') }] : [])];
  const named = ({ name, status }: ReportOrganisation['members'][number]) => {
    const word = statuses.find(({ id }) => id === status)?.title.toLowerCase();
    return word === undefined || status === 'confirmed' ? name : t('{0} ({1})', name, word);
  };
  return [
    ...(map === undefined ? [] : [mermaid(map)]),
    table(
      [t('Organisation'), ...columns.map(({ title }) => title)],
      organisations.map(({ name, members }) => [
        [name === '' ? emphasis(t('Without an organisation')) : name],
        ...columns.map(({ id }, index): Cell => {
          if (members.length === 0) return index === 0 ? [emphasis(nobodyNamed())] : [];
          const here = members.filter(({ level }) => level === id);
          return [here.map(named).join('; ')];
        }),
      ]),
    ),
  ];
}

/** What happens when: a drawing of the year around the launch, and everything as a table. */
export function calendar(linker: Linker, report: Report): readonly Flow[] {
  const { calendar: entries, undated } = report.tables;
  const chart = calendarChart(report);
  return [
    ...(chart === undefined ? [] : [mermaid(chart)]),
    ...(entries.length === 0
      ? [paragraph(t('The design has no dates yet.'))]
      : [
          table(
            [t('When'), t('What'), t('Kind'), t('Who'), t('More')],
            entries.map(entry => [
              [calendarDate(entry)],
              [linker.place(entry.line, entry.title)],
              [calendarKindWord(entry.kind)],
              [entry.who.join(', ')],
              [calendarDetails(entry).join('; ')],
            ]),
          ),
        ]),
    ...(undated.length === 0
      ? []
      : [
          paragraph(t('Without a day yet:')),
          list(
            undated.map(({ title, repeats, line }) => ({
              parts: [
                linker.place(line, title),
                ...(repeats === undefined ? [] : [' (', t('repeats: {0}', repeats), ')']),
              ],
            })),
          ),
        ]),
  ];
}
