import type { ReactNode } from 'react';
import { DataTable, type Column, type DataTableProps } from './DataTable.tsx';
import { Panel } from './Page.tsx';
import { Pager, type Paging } from './Pager.tsx';
import type { ListSheet } from './sheet.ts';
import { SheetMenu } from './SheetMenu.tsx';
import { QueryState, type QueryResult } from './QueryState.tsx';

/** A page of a list, as the API answers it. */
export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** What a table shows of each node; made by the feature whose rows they are. */
export interface Table<Node, Row> {
  readonly read: (node: Node) => Row;
  readonly rowKey: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
  /** Which rows can be chosen, where not all can: the others have no box, and a column says why. */
  readonly canChoose?: (row: Row) => boolean;
}

/** The rows in view with their columns: all that an action on a list, such as an export, has to know. */
export interface ShownList<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** Of all pages together. */
  readonly total: number;
}

export interface ListPanelProps<Data, Node, Row extends object> {
  title?: string;
  lead?: string;
  /** What the table is of; the title where there is one. */
  caption: string;
  result: QueryResult<Data>;
  retry: () => void;
  /** The list within the answer; null where what it belongs to is not there. */
  list: (data: Data) => Connection<Node> | null;
  table: Table<Node, Row>;
  paging?: Paging;
  /** Draws the rows of a list that is not paged; all its rows so far are given at once. */
  draw?: (rows: Omit<DataTableProps<Row>, 'footer'>, total: number) => ReactNode;
  filters?: ReactNode;
  /** What else can be done with the list, beside its filters. */
  actions?: (shown: ShownList<Row>) => ReactNode;
  sort?: string;
  onSort?: (sort: string) => void;
  whenEmpty?: ReactNode;
  /** The list as a file, and its choice of columns. */
  sheet?: ListSheet;
}

/** A list as every page shows one: filters above, then the error, the wait, the emptiness or the rows, and the way to the next page. */
export function ListPanel<Data, Node, Row extends object>(props: ListPanelProps<Data, Node, Row>) {
  const { title, lead, caption, result, retry, list, table, paging, draw, filters, actions, sort, onSort, whenEmpty, sheet } = props;
  const { read, rowKey, columns } = table;
  const connection = result.data === undefined ? null : list(result.data);
  const rows = (connection?.nodes ?? []).map((node) => read(node));
  const total = connection?.totalCount ?? 0;
  const action = actions && total > 0 ? actions({ rows, columns, total }) : null;
  const tools = sheet && total > 0 ? <SheetMenu sheet={sheet} list={caption} total={total} /> : null;
  return (
    <Panel
      title={title}
      lead={lead}
      flush
      aside={
        filters || action || tools ? (
          <>
            {filters}
            {action}
            {tools}
          </>
        ) : null
      }
    >
      <QueryState result={result} retry={retry} empty={() => total === 0} whenEmpty={whenEmpty}>
        {() => {
          const shown = { caption, columns, rows, rowKey, sort, onSort };
          if (draw) return draw(shown, total);
          const next = connection?.pageInfo.hasNextPage ? connection.pageInfo.endCursor : null;
          return <DataTable {...shown} footer={paging ? <Pager shown={rows.length} total={total} next={next} paging={paging} /> : null} />;
        }}
      </QueryState>
    </Panel>
  );
}
