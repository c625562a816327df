import { t } from '@vscode/l10n';
import { itemById } from '../../../checklist/checklist';
import type { ReportContext } from '../../context';
import { due, type Planned } from './entry';

/** What has to be done before the launch and after it. */
export function tasks(context: ReportContext): readonly Planned[] {
  const launch = context.design.part('activities').get('launch');
  return [...(launch?.list('logistics') ?? []), ...(launch?.list('follow-up') ?? [])].flatMap(task => {
    const title = task.get('task')?.value;
    return due(context, 'task', task, task.get('due')?.value, {
      title,
      owners: [task.get('owner')],
      done: task.get('done')?.value === true,
      identity: ['task', title ?? ''],
    });
  });
}

export function products(context: ReportContext): readonly Planned[] {
  return context.design.entities('product').flatMap(({ id, title, fact }) =>
    due(context, 'product', fact.get('due') ?? fact, fact.get('due')?.value, {
      title,
      owners: fact.list('owners'),
      done: fact.get('status')?.value === 'done',
      identity: ['product', id],
    }),
  );
}

/** What readiness.cop.yaml asks of somebody. */
export function promises(context: ReportContext): readonly Planned[] {
  const entries = context.design.part('readiness').get('items')?.entries() ?? [];
  return entries.flatMap(([id, fact]) => {
    const item = itemById(id);
    const isAsked = fact.get('due') !== undefined || fact.get('owner') !== undefined;
    if (item === undefined || !isAsked) return [];
    return due(context, 'task', fact, fact.get('due')?.value, {
      title: fact.get('note')?.value ?? t(item.question),
      owners: [fact.get('owner')],
      done: false,
      identity: ['item', id],
    });
  });
}
