import { t } from '@vscode/l10n';
import type { Report } from '../../report';
import {
  gridNotes,
  nobodyNamed,
  noneYet,
  notSaid,
  outcomeSign,
  severities,
  severityHeading,
  waiverWords,
} from '../../words';
import type { Linker } from './links';
import { type Cell, code, emphasis, type Flow, list, paragraph, strong, table } from './nodes';

export function roles(linker: Linker, { tables }: Report): readonly Flow[] {
  if (tables.roles.length === 0) return [paragraph(t('The design names no roles yet.'))];
  return [
    table(
      [t('Role'), t('Kind'), t('Held by'), t('Time'), t('Reward')],
      tables.roles.map(({ role, kind, holders, time, reward, line }) => [
        [linker.place(line, role)],
        said(kind),
        holders.length === 0 ? [emphasis(nobodyNamed())] : [holders.join(', ')],
        said(time),
        said(reward),
      ]),
    ),
  ];
}

export function themes(linker: Linker, { tables }: Report): readonly Flow[] {
  if (tables.themes.length === 0) return [paragraph(t('The design names no themes yet.'))];
  return [
    table(
      [t('Theme'), t('Priority'), t('Led by'), t('Challenges'), t('Activities'), t('Products'), t('Indicators')],
      tables.themes.map(theme => [
        [linker.place(theme.line, theme.theme)],
        said(theme.priority),
        theme.leaders.length === 0 ? [emphasis(nobodyNamed())] : [theme.leaders.join('; ')],
        ...[theme.challenges, theme.activities, theme.products, theme.indicators].map(anyOf),
      ]),
    ),
  ];
}

/** The grid of levels and kinds of value; kinds are rows, since there are more of them. */
export function evaluation(report: Report): readonly Flow[] {
  const { levels, cycles, cells } = report.tables.evaluation;
  const cell = (level: string, cycle: string) =>
    cells.find(found => found.level === level && found.cycle === cycle)?.indicators ?? [];
  const grid = [
    list(levels.map(({ title, meaning }) => ({ parts: [strong(title), ': ', meaning] }))),
    table(
      [t('Kind of value'), ...levels.map(({ title }) => title)],
      cycles.map(({ id, title, meaning }) => [
        [strong(title), ': ', meaning],
        ...levels.map(level => [cell(level.id, id).join('; ')]),
      ]),
    ),
  ];
  return [...(cells.length === 0 ? [] : grid), ...gridNotes(report).map(note => paragraph(note))];
}

export function needs({ tables }: Report): readonly Flow[] {
  return [
    table(
      [t('What people need a community for'), t('Activities that serve it')],
      tables.needs.map(({ need, activities }) => [
        [t('{0} {1}', outcomeSign(activities.length === 0 ? 'silent' : 'holds'), need.meaning)],
        activities.length === 0 ? [emphasis(notSaid())] : [activities.join('; ')],
      ]),
    ),
  ];
}

export function waivers(linker: Linker, { tables }: Report): readonly Flow[] {
  if (tables.waivers.length === 0) return [paragraph(t('Nothing is waived.'))];
  return [
    list(
      tables.waivers.map(waiver => ({
        parts: [code(waiver.item), ': ', waiverWords(waiver), ' (', linker.place(waiver), ')'],
      })),
    ),
  ];
}

export function findings(linker: Linker, { findings: found }: Pick<Report, 'findings'>): readonly Flow[] {
  if (found.length === 0) return [paragraph(t('Nothing found.'))];
  return severities.flatMap(severity => {
    const group = found.filter(finding => finding.severity === severity);
    if (group.length === 0) return [];
    return [
      paragraph(strong(severityHeading(severity))),
      list(
        group.map(finding => ({
          parts: [linker.place(finding), ': ', finding.message, ' (', code(finding.rule), ')'],
        })),
      ),
    ];
  });
}

export function changes(found: readonly string[]): readonly Flow[] {
  if (found.length === 0) return [paragraph(t('Nothing has changed.'))];
  return [list(found.map(change => ({ parts: [change] })))];
}

/** What the design says, else that it does not. */
function said(text: string): Cell {
  return text === '' ? [emphasis(notSaid())] : [text];
}

function anyOf(texts: readonly string[]): Cell {
  return texts.length === 0 ? [emphasis(noneYet())] : [texts.join('; ')];
}
