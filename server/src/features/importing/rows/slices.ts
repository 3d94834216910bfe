import type { ClientBase, Pool } from 'pg';

/** A statement that works on every row of the file and is run for one part of it after the other. */
export interface SlicedStatement {
  readonly text: string;
  readonly sliced: true;
}

/** Rows of one run: a fraction of a second each, since what others may read of the change log waits for every statement that writes. */
const ROWS_IN_SLICE = 10_000;

/** What a statement in slices says of the rows of the table under check, which it calls s. */
export const SLICE = 's.row_number between $1 and $2';

export const inSlices = (text: string): SlicedStatement => ({ text, sliced: true });

export type CheckStep = string | SlicedStatement;

/** The parts of a file, by the numbers of its rows. */
export async function slicesOf(client: ClientBase | Pool, importId: string): Promise<readonly (readonly [number, number])[]> {
  const found = await client.query<{ first: number | null; last: number | null }>(
    'select min(row_number) as first, max(row_number) as last from import_row where import_id = $1',
    [importId],
  );
  const { first, last } = found.rows[0]!;
  if (first === null || last === null) return [];
  return Array.from({ length: Math.floor((last - first) / ROWS_IN_SLICE) + 1 }, (_, index) => {
    const from = first + index * ROWS_IN_SLICE;
    return [from, from + ROWS_IN_SLICE - 1];
  });
}
