import { compare, lineOf, type ReportContext } from '../../context';
import type { CalendarEntry, Tables } from '../../report';
import { activities, launchDay, undatedActivities } from './activities';
import { lastDay, type Planned } from './entry';
import { lifespan, reviews, undatedReviews } from './reviews';
import { products, promises, tasks } from './tasks';

/** Everything that a plan puts, or could put, on a calendar: the launch, activities, tasks, products, reviews and decisions. */
export function plannedIn(context: ReportContext): readonly Planned[] {
  return [
    ...launchDay(context),
    ...activities(context),
    ...tasks(context),
    ...products(context),
    ...reviews(context),
    ...lifespan(context),
    ...promises(context),
  ];
}

/** What happens when, by date. */
export function calendarTable(context: ReportContext): Tables['calendar'] {
  const entries = plannedIn(context).flatMap(planned => entry(context, planned));
  return entries.sort((a, b) => compare(a.on, b.on) || compare(a.line.path, b.line.path) || a.line.line - b.line.line);
}

/** What has no day yet. */
export function undatedTable(context: ReportContext): Tables['undated'] {
  return [...undatedActivities(context), ...undatedReviews(context)];
}

function entry(context: ReportContext, planned: Planned): readonly CalendarEntry[] {
  const { identity: _, activity: __, place, date, written, lasts, title, kind, who, ...said } = planned;
  if (date === undefined || kind === 'review-by') return [];
  const days = { on: date.first, to: lastDay(date, lasts), written: String(written) };
  return [{ ...days, title, kind, who, ...said, line: lineOf(context, place) }];
}
