import { t } from '@vscode/l10n';
import { isMap, type PlainMap } from '../../yaml/node';
import type { Column } from '../columns';
import type { CellReader } from './read-cell';

/** A cell that says something. */
export interface Said {
  readonly column: Column;
  /** Of the cell in its row. */
  readonly index: number;
  readonly cell: string;
}

export interface Filled {
  readonly value: PlainMap;
  /** Cells that cannot be taken, in the order of the row. */
  readonly wrong: readonly { readonly index: number; readonly message: string }[];
}

/** An entry with what cells say of it. */
export function fill(before: PlainMap, said: readonly Said[], cells: CellReader): Filled {
  let value = before;
  const wrong: { readonly index: number; readonly message: string }[] = [];
  for (const { column, index, cell } of said) {
    const read = cells.read(cell, column.schema);
    const [key = '', inner] = column.keys;
    const around = Object.hasOwn(value, key) ? (value[key] ?? {}) : {};
    if ('wrong' in read) wrong.push({ index, message: read.wrong });
    else if (inner === undefined) value = { ...value, [key]: read.value };
    else if (isMap(around)) value = { ...value, [key]: { ...around, [inner]: read.value } };
    else wrong.push({ index, message: t('in the file, “{0}” holds something else. Put that right first.', key) });
  }
  return { value, wrong: wrong.sort((a, b) => a.index - b.index) };
}
