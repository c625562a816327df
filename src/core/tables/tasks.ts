import { t } from '@vscode/l10n';
import type { Design } from '../model/design';
import { compare, lineOf, type ReportContext } from '../report/context';
import { tellerOf } from '../report/redact/teller';
import { plannedIn } from '../report/tables/calendar/calendar';
import type { Planned } from '../report/tables/calendar/entry';
import { schemaAt } from '../schema/schemas';
import { toCsv } from './csv';
import type { Exported, TableOptions } from './export';

/** What somebody has to see to: tasks of the launch, decisions, products, points of the checklist; by date, those without one last. */
export function exportTasks(design: Design, { asOf, redact, delimiter }: TableOptions): Exported {
  const context: ReportContext = { design, asOf, tell: tellerOf(design, { asOf, redact }) };
  const tasks = plannedIn(context).filter(({ state }) => state !== undefined);
  const rows = tasks.toSorted((a, b) => compare(dayOf(a), dayOf(b))).map(task => rowOf(context, task));
  return { text: toCsv([titles(), ...rows], delimiter), notes: [] };
}

function titles(): readonly string[] {
  const ofTask = (key: string) => t(schemaAt('activities', ['launch', 'logistics', 0, key])?.title ?? key);
  return [ofTask('task'), t('Kind'), ofTask('owner'), ofTask('due'), t('State'), t('File'), t('Line')];
}

function rowOf(context: ReportContext, task: Planned): readonly string[] {
  const { path, line } = lineOf(context, task.place);
  return [task.title, kindOf(task), task.who.join('\n'), String(task.written ?? ''), stateOf(task), path, String(line)];
}

function dayOf({ date }: Planned): string {
  return date?.last ?? '9999-12-31';
}

function kindOf({ kind, identity }: Planned): string {
  if (kind === 'product') return t('Product');
  if (kind === 'decision') return t('Decision');
  return identity[0] === 'item' ? t('Checklist') : t('Launch');
}

function stateOf({ state, date }: Planned): string {
  if (state === 'done') return t('done');
  if (state === 'overdue') return t('overdue');
  return date === undefined ? t('no day yet') : t('due');
}
