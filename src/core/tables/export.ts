import { t } from '@vscode/l10n';
import type { Design } from '../model/design';
import { nameOf, type ReportContext } from '../report/context';
import { knownPeople } from '../report/redact/known-people';
import { tellerOf } from '../report/redact/teller';
import type { Schema } from '../schema/schema';
import { itemSchema, propertySchema } from '../schema/schemas';
import type { Day } from '../values/dates';
import { isList, isMap, type Plain } from '../yaml/node';
import { cellOf } from './cell';
import { type Column, isName, type Table, type TableName, tableOf, titleOf } from './columns';
import { type Delimiter, toCsv } from './csv';
import { type Entry, entriesOf, valueIn } from './entries';

export interface TableOptions {
  readonly asOf: Day;
  /** Name nobody. Then the table can no longer be taken back. */
  readonly redact: boolean;
  readonly delimiter: Delimiter;
}

export interface Exported {
  readonly text: string;
  /** What a reader should know of it. Each a sentence. */
  readonly notes: readonly string[];
}

/**
 * The entries of a design as a table that `importTable` takes back. Unless it is redacted it is the whole of what the files say, members with
 * `publish: false` among them: it is the list of those who keep it, and nothing may get lost on the way there and back. A note says so.
 */
export function exportTable(design: Design, name: TableName, { asOf, redact, delimiter }: TableOptions): Exported {
  const table = tableOf(name);
  const context = redact ? { design, asOf, tell: tellerOf(design, { asOf, redact }) } : undefined;
  const columns = table.columns.filter(({ keys }) => keys.length > 0 || context === undefined || name !== 'members');
  const titles = columns.map(column => (context && isPerson(table, column) ? t('Called') : titleOf(column)));
  const rows = entriesOf(design, table).map(entry => columns.map(column => cellIn(table, entry, column, context)));
  const isHalf = !design.isComplete(table.kind);
  return {
    text: toCsv([titles, ...rows], delimiter),
    notes: [
      ...(isHalf
        ? [t('Some of the files cannot be read whole, so entries may be missing; `copse check` says where.')]
        : []),
      ...(context === undefined ? notToBeNamed(design, rows) : []),
    ],
  };
}

/** The column that is a person’s name; without the real one it must not be taken for it. */
function isPerson(table: Table, column: Column): boolean {
  return isName(table, column) && column.schema['x-copse-personal'] === true;
}

function cellIn(table: Table, entry: Entry, column: Column, context: ReportContext | undefined): string {
  const value = valueIn(entry, column);
  if (context === undefined) return cellOf(value);
  if (isPerson(table, column)) return context.tell.member(entry.id);
  return value === undefined ? '' : cellOf(told(value, column.schema, context));
}

function told(value: Plain, schema: Schema | undefined, context: ReportContext): Plain {
  if (isList(value)) return value.map(item => told(item, schema && itemSchema(schema), context));
  if (isMap(value)) {
    const entries = Object.entries(value);
    return Object.fromEntries(
      entries.map(([key, inner]) => [key, told(inner, schema && propertySchema(schema, key), context)]),
    );
  }
  if (schema?.['x-copse-personal'] === true) return '';
  if (typeof value !== 'string') return value;
  const types = schema?.['x-copse-ref'] ?? [];
  return types.includes('member') ? nameOf(context, value) : context.tell.prose(value);
}

function notToBeNamed(design: Design, rows: readonly (readonly string[])[]): readonly string[] {
  const hidden = knownPeople(design).filter(({ publish }) => !publish);
  const cells = new Set(rows.flat().flatMap(cell => cell.split('\n')));
  const count = hidden.filter(({ id }) => cells.has(id)).length;
  if (count === 0) return [];
  const many = t('{0} people in this table do not want to be named outside the community.', count);
  const one = t('One person in this table does not want to be named outside the community.');
  return [t('{0} Keep it to yourself; to pass on, make one without the names of people.', count === 1 ? one : many)];
}
