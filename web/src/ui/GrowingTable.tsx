import { DataTable, type DataTableProps } from './DataTable.tsx';
import { useDrawnSoFar } from './use-drawn-so-far.ts';

/** Of rows that are a line each a screen shows less at once. */
const GROWTH = { first: 20, step: 4 };

/** A table of some dozen rows whose cells are dear to draw: those out of sight are drawn when there is time. */
export function GrowingTable<Row extends object>(props: DataTableProps<Row>) {
  return <DataTable {...props} rows={useDrawnSoFar(props.rows, GROWTH)} />;
}
