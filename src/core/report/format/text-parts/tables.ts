import { t } from '@vscode/l10n';
import type { Severity } from '../../../rules/rule';
import type { Label, Report, ReportOrganisation } from '../../report';
import {
  calendarDate,
  calendarDetails,
  calendarKindWord,
  gridNotes,
  nobodyNamed,
  noneYet,
  notSaid,
  severities,
  severityHeading,
  waiverWords,
} from '../../words';
import { columnsOf } from './layout';
import { type Page, places } from './page';

export function roles(page: Page, { tables }: Report): readonly string[] {
  return orNothing(
    page,
    tables.roles.map(({ role, kind, holders, time, reward }) =>
      entry(page, kind === '' ? role : t('{0} ({1})', role, kind), [
        [t('Held by'), holders.length === 0 ? nobodyNamed() : holders.join(', ')],
        [t('Time'), time],
        [t('Reward'), reward],
      ]),
    ),
    t('The design names no roles yet.'),
  );
}

export function themes(page: Page, { tables }: Report): readonly string[] {
  return orNothing(
    page,
    tables.themes.map(({ theme, priority, leaders, challenges, activities, products, indicators }) =>
      entry(page, priority === '' ? theme : t('{0} (priority: {1})', theme, priority), [
        [t('Led by'), leaders.join('; ') || nobodyNamed()],
        [t('Challenges'), challenges.join('; ') || noneYet()],
        [t('Activities'), activities.join('; ') || noneYet()],
        [t('Products'), products.join('; ') || noneYet()],
        [t('Indicators'), indicators.join('; ') || noneYet()],
      ]),
    ),
    t('The design names no themes yet.'),
  );
}

export function evaluation(page: Page, report: Report): readonly string[] {
  const { levels, cycles, cells } = report.tables.evaluation;
  const title = (labels: readonly Label[], id: string) => labels.find(label => label.id === id)?.title ?? id;
  const grid = levels.map(level => {
    const found = cells.filter(cell => cell.level === level.id);
    const details = found.map(({ cycle, indicators }) => [title(cycles, cycle), indicators.join('; ')] as const);
    return entry(
      page,
      t('{0}: {1}', level.title, level.meaning),
      details.length === 0 ? [[t('Indicators'), noneYet()]] : details,
    );
  });
  return [...(cells.length === 0 ? [] : grid), ...gridNotes(report).map(note => page.block(note, { indent: 0 }))];
}

export function needs(page: Page, { tables }: Report): readonly string[] {
  return tables.needs.map(({ need, activities }) =>
    page.signed(
      activities.length === 0 ? 'open' : 'met',
      t('{0}: {1}', need.meaning, activities.length === 0 ? notSaid() : activities.join('; ')),
      0,
    ),
  );
}

export function participation(page: Page, { tables }: Report): readonly string[] {
  const { levels, statuses, organisations } = tables.participation;
  const words = new Map([...levels, ...statuses].map(({ id, title }) => [id, title.toLowerCase()]));
  const named = ({ name, level, status }: ReportOrganisation['members'][number]) => {
    const details = [words.get(level), status === 'confirmed' ? undefined : words.get(status)].filter(Boolean);
    return details.length === 0 ? name : t('{0} ({1})', name, details.join(', '));
  };
  return orNothing(
    page,
    organisations.map(({ name, members }) =>
      page.block(
        t(
          '{0}: {1}',
          name === '' ? t('Without an organisation') : name,
          members.length === 0 ? nobodyNamed() : members.map(named).join('; '),
        ),
        { indent: 0, prefix: '- ' },
      ),
    ),
    t('The design names no members or organisations yet.'),
  );
}

export function calendar(page: Page, { tables }: Report): readonly string[] {
  const dates = tables.calendar.map(calendarDate);
  const width = Math.max(0, ...dates.map(columnsOf));
  const dated = tables.calendar.map((found, index) => {
    const details = [calendarKindWord(found.kind), ...found.who, ...calendarDetails(found)];
    const date = dates[index] ?? '';
    const prefix = `${date}${' '.repeat(width - columnsOf(date) + 2)}`;
    return page.block(t('{0} ({1})', found.title, details.join('; ')), { indent: 0, prefix });
  });
  const undated = tables.undated.map(({ title, repeats }) =>
    page.block(repeats === undefined ? title : t('{0} (repeats: {1})', title, repeats), { indent: 2, prefix: '- ' }),
  );
  return orNothing(
    page,
    [...dated, ...(undated.length === 0 ? [] : [page.block(t('Without a day yet:'), { indent: 0 }), ...undated])],
    t('The design has no dates yet.'),
  );
}

export function waivers(page: Page, { tables }: Report): readonly string[] {
  return orNothing(
    page,
    tables.waivers.map(waiver =>
      page.block(t('{0}: {1} ({2})', waiver.item, waiverWords(waiver), places([waiver])), { indent: 0, prefix: '- ' }),
    ),
    t('Nothing is waived.'),
  );
}

export function findings(page: Page, { findings: found }: Report): readonly string[] {
  const { styles } = page;
  const style: Record<Severity, (text: string) => string> = {
    error: styles.bad,
    warning: styles.doubtful,
    info: styles.note,
  };
  const groups = severities.flatMap(severity => {
    const group = found.filter(finding => finding.severity === severity);
    if (group.length === 0) return [];
    const lines = group.map(finding =>
      page.block(t('{0}: {1} ({2})', places([finding]), finding.message, finding.rule), { indent: 0, prefix: '- ' }),
    );
    return [style[severity](severityHeading(severity)), ...lines];
  });
  return orNothing(page, groups, t('Nothing found.'));
}

export function changes(page: Page, found: readonly string[]): readonly string[] {
  return orNothing(
    page,
    found.map(change => page.block(change, { indent: 0, prefix: '- ' })),
    t('Nothing has changed.'),
  );
}

/** A title, and below it what is known of it; what is not known is said to be so. */
function entry(page: Page, title: string, details: readonly (readonly [string, string])[]): string {
  return [
    page.block(title, { indent: 0, style: page.styles.strong }),
    ...details.map(([name, value]) => page.block(t('{0}: {1}', name, value === '' ? notSaid() : value), { indent: 2 })),
  ].join('\n');
}

function orNothing(page: Page, lines: readonly string[], otherwise: string): readonly string[] {
  return lines.length === 0 ? [page.block(otherwise, { indent: 0 })] : lines;
}
