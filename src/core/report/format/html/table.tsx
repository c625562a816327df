import type { ComponentChildren } from 'preact';

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** Of the columns' whole width; columns without share what is left. */
  readonly width?: 'small' | 'medium' | 'large' | 'half';
}

/** Rows under one heading of their own. */
export interface RowGroup<Row> {
  readonly title?: string;
  readonly rows: readonly Row[];
}

/** A table whose first column names its rows; in a narrow room each row becomes a block with its columns' names. */
export function DataTable<Row>(props: {
  readonly caption: string;
  readonly class?: string;
  readonly columns: readonly Column<Row>[];
  readonly groups: readonly RowGroup<Row>[];
  /** What tells one row from another, also when the report is drawn again. */
  readonly rowKey: (row: Row) => string;
}) {
  const { caption, columns, groups, rowKey } = props;
  return (
    <table class={props.class === undefined ? 'data' : `data ${props.class}`}>
      <caption>{caption}</caption>
      <colgroup>
        {columns.map(column => (
          <col key={column.head} class={column.width ?? 'share'} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column.head} scope="col">
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(group => (
        <Rows key={group.title} group={group} columns={columns} rowKey={rowKey} />
      ))}
    </table>
  );
}

function Rows<Row>(props: {
  readonly group: RowGroup<Row>;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
}) {
  const { group, columns, rowKey } = props;
  const [first, ...others] = columns;
  return (
    <tbody>
      {group.title !== undefined && (
        <tr class="group">
          <th scope="rowgroup" colSpan={columns.length}>
            {group.title}
          </th>
        </tr>
      )}
      {group.rows.map(row => (
        <tr key={rowKey(row)}>
          <th scope="row">{first?.cell(row)}</th>
          {others.map(column => (
            <td key={column.head} data-head={column.head}>
              {column.cell(row)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
