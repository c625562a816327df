import { t } from '@vscode/l10n';
import { addDays, addMonths, daysBetween } from '../../../values/dates';
import type { CalendarEntry, CalendarKind, Report, ReportOrganisation } from '../../report';
import { mermaidLabel } from './mermaid-label';

/** With more people than this the drawing shows how many there are on each level instead of names. */
const mostNames = 40;

/** The organisations as boxes with their people in them, the core with the thickest line; undefined where there is nobody. */
export function participationMap({ tables }: Report): string | undefined {
  const { levels, organisations } = tables.participation;
  const peopled = organisations.filter(({ members }) => members.length > 0);
  const people = peopled.reduce((sum, { members }) => sum + members.length, 0);
  if (people === 0) return undefined;
  const titles = new Map(levels.map(({ id, title }) => [id, title.toLowerCase()]));
  const seat = people > mostNames ? seatsByLevel(titles) : seatsByName(titles);
  const boxes = peopled.flatMap(({ name, members }, index) => [
    `  subgraph o${index}["${mermaidLabel(name === '' ? t('Without an organisation') : name)}"]`,
    ...seat(members).map(
      ([label, level], place) => `    o${index}m${place}["${mermaidLabel(label)}"]:::${classOf(level)}`,
    ),
    '  end',
  ]);
  return [
    'flowchart LR',
    `  accTitle: ${mermaidLabel(t('Who takes part, by organisation'))}`,
    ...boxes,
    '  classDef core stroke-width:4px',
    '  classDef active stroke-width:2px',
    '  classDef occasional stroke-width:1px',
    '  classDef peripheral stroke-width:1px,stroke-dasharray:4',
    '  classDef unsaid stroke-width:1px,stroke-dasharray:1',
  ].join('\n');
}

type Members = ReportOrganisation['members'];
type Seat = readonly [label: string, level: string];

function seatsByName(titles: ReadonlyMap<string, string>): (members: Members) => readonly Seat[] {
  return members =>
    members.map(({ name, level }) => {
      const title = titles.get(level);
      return [title === undefined ? name : t('{0}, {1}', name, title), level];
    });
}

function seatsByLevel(titles: ReadonlyMap<string, string>): (members: Members) => readonly Seat[] {
  return members =>
    [...titles.keys(), ''].flatMap(level => {
      const count = members.filter(member => member.level === level).length;
      return count === 0 ? [] : [[t('{0} {1}', count, titles.get(level) ?? t('level not said')), level] as const];
    });
}

function classOf(level: string): string {
  return /^(?:core|active|occasional|peripheral)$/.test(level) ? level : 'unsaid';
}

/** What takes a week or more is drawn as a bar, all else as a diamond. */
const shortestBar = 7;

/** What happens from a month before the report's day to a year after the launch; undefined where nothing does. */
export function calendarChart({ asOf, launch, tables }: Report): string | undefined {
  const from = addDays(asOf, -31);
  const until = addMonths(launch === undefined || launch.days < 0 ? asOf : launch.on, 12);
  const shown = tables.calendar.filter(({ on, to }) => to >= from && on <= until);
  if (shown.length === 0) return undefined;
  const sections = kindsInOrder().flatMap(([kind, title]) => {
    const entries = shown.filter(entry => entry.kind === kind);
    return entries.length === 0 ? [] : [`  section ${mermaidLabel(title)}`, ...entries.map(task)];
  });
  return [
    'gantt',
    `  accTitle: ${mermaidLabel(t('Calendar up to and after the launch'))}`,
    '  dateFormat YYYY-MM-DD',
    '  axisFormat %Y-%m',
    '  tickInterval 3month',
    '  todayMarker off',
    ...sections,
  ].join('\n');
}

function task({ title, kind, on, to, state }: CalendarEntry): string {
  const days = daysBetween(on, to) + 1;
  const tags = [
    ...(state === 'done' ? ['done'] : []),
    ...(state === 'overdue' || kind === 'launch' ? ['crit'] : []),
    ...(days < shortestBar ? ['milestone'] : []),
  ];
  return `  ${mermaidLabel(title)} :${[...tags, on, `${days}d`].join(', ')}`;
}

function kindsInOrder(): readonly (readonly [CalendarKind, string])[] {
  return [
    ['launch', t('Launch')],
    ['task', t('Tasks')],
    ['decision', t('Decisions')],
    ['activity', t('Activities')],
    ['product', t('Products')],
    ['review', t('Reviews')],
  ];
}
