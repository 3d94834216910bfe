import { DataTable, type DataTableProps } from './DataTable.tsx';
import { useDrawnSoFar } from './use-drawn-so-far.ts';

/** More than a screen shows at once, of rows that are a line each. */
const FIRST_ROWS = 20;

/** A table of some dozen rows whose cells are dear to draw: those out of sight are drawn when there is time. */
export function GrowingTable<Row extends object>(props: DataTableProps<Row>) {
  return <DataTable {...props} rows={useDrawnSoFar(props.rows, FIRST_ROWS)} />;
}
