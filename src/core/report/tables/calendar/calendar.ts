import { t } from '@vscode/l10n';
import type { ItemResult, Readiness } from '../../../checklist/readiness';
import { compare, type ReportContext } from '../../context';
import type { CalendarEntry, Tables } from '../../report';
import { activities, launchDay, undatedActivities } from './activities';
import { due } from './entry';
import { lifespan, reviews, undatedReviews } from './reviews';

/** What happens when: the launch, activities, tasks, products, reviews and decisions, by date. */
export function calendarTable(context: ReportContext, { items }: Readiness): Tables['calendar'] {
  const entries = [
    ...launchDay(context),
    ...activities(context),
    ...tasks(context),
    ...products(context),
    ...reviews(context),
    ...lifespan(context),
    ...promises(context, items),
  ];
  return entries.sort((a, b) => compare(a.on, b.on) || compare(a.line.path, b.line.path) || a.line.line - b.line.line);
}

/** What has no day yet. */
export function undatedTable(context: ReportContext): Tables['undated'] {
  return [...undatedActivities(context), ...undatedReviews(context)];
}

function tasks(context: ReportContext): readonly CalendarEntry[] {
  const launch = context.design.part('activities').get('launch');
  return [...(launch?.list('logistics') ?? []), ...(launch?.list('follow-up') ?? [])].flatMap(task =>
    due(context, 'task', task, task.get('due')?.value, {
      title: task.get('task')?.value,
      owners: [task.get('owner')],
      done: task.get('done')?.value === true,
    }),
  );
}

function products(context: ReportContext): readonly CalendarEntry[] {
  return context.design.entities('product').flatMap(({ title, fact }) =>
    due(context, 'product', fact.get('due') ?? fact, fact.get('due')?.value, {
      title,
      owners: fact.list('owners'),
      done: fact.get('status')?.value === 'done',
    }),
  );
}

/** What readiness.cop.yaml asks of somebody until a day. */
function promises(context: ReportContext, items: readonly ItemResult[]): readonly CalendarEntry[] {
  const entries = context.design.part('readiness').get('items')?.entries() ?? [];
  return entries.flatMap(([id, fact]) => {
    const result = items.find(({ item }) => item.id === id);
    if (result === undefined) return [];
    return due(context, 'task', fact, fact.get('due')?.value, {
      title: fact.get('note')?.value ?? t(result.item.question),
      owners: [fact.get('owner')],
      done: false,
    });
  });
}
