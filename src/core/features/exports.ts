import { calendarOf } from '../calendar/export';
import type { Design } from '../model/design';
import { type Exported, exportTable, type TableOptions } from '../tables/export';
import { exportTasks } from '../tables/tasks';

/** What a design can be written as for other programs. */
export const exportNames = ['calendar', 'members', 'indicators', 'tasks'] as const;
export type ExportName = (typeof exportNames)[number];

/** The calendar (iCalendar) or a table (CSV) of a design. */
export function exportOf(design: Design, what: ExportName, options: TableOptions): Exported {
  switch (what) {
    case 'calendar':
      return calendarOf(design, options);
    case 'tasks':
      return exportTasks(design, options);
    case 'members':
    case 'indicators':
      return exportTable(design, what, options);
  }
}
