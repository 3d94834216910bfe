import { sql } from 'kysely';
import type { Services } from '../../../app.services.ts';
import type { Viewer } from '../../../access/viewer.ts';
import { createContext } from '../../../graphql/context.ts';
import type { RefusedFile, RefusedRow } from '../giving/refused-rows.ts';

/** Rows of one statement: whoever reads the answer slowly holds no transaction open meanwhile. */
const ROWS_AT_ONCE = 500;

/** Statements that begin with what is asked for, and end with of which import. */
export const REFUSED_FILE = `select columns, coalesce(headers, '{}') as headers, layout->>'groupColumn' as "groupColumn", array(select f->>'column' from jsonb_array_elements(layout->'filled') f) as filled,
   array(select jsonb_array_elements_text(layout->'restated')) as restated, coalesce(found->'fixed', '[]') as fixed, state = 'CHECKED' as "isChecked",
   exists (select 1 from import_row r where r.import_id = import.id and r.outcome = 'REFUSED' and r.problems @> '[{"asks":true}]') as asks from import where id =`;
export const REFUSED_ROWS = `select row_number as "rowNumber", cells, data, problems from import_row where outcome = 'REFUSED' and import_id =`;
export const IN_ORDER = `order by row_number limit ${ROWS_AT_ONCE}`;

/** While a file is checked, what was found is stored part by part. */
export interface CheckedFile extends RefusedFile {
  readonly isChecked: boolean;
}

/** How the refused rows of an import are read, by a viewer or by the command line. */
export interface RefusedReading {
  file(importId: string): Promise<CheckedFile | null>;
  rowsAfter(importId: string, rowNumber: number): Promise<readonly RefusedRow[]>;
}

/** What row security lets a viewer see. */
export function refusedForViewer(services: Services, viewer: Viewer): RefusedReading {
  const ask = async <Row extends object>(text: ReturnType<typeof sql<Row>>): Promise<readonly Row[]> => {
    const { read } = createContext(services, viewer, null);
    return read.query(text).finally(() => read.close());
  };
  return {
    file: async (importId) => (await ask(sql<CheckedFile>`${sql.raw(REFUSED_FILE)} ${importId}::uuid`))[0] ?? null,
    rowsAfter: (importId, rowNumber) =>
      ask(sql<RefusedRow>`${sql.raw(REFUSED_ROWS)} ${importId}::uuid and row_number > ${rowNumber}::int ${sql.raw(IN_ORDER)}`),
  };
}

/** The refused rows of an import, part by part. */
export async function* allRefused(reading: RefusedReading, importId: string): AsyncGenerator<RefusedRow> {
  for (let last = 0; ;) {
    const rows = await reading.rowsAfter(importId, last);
    yield* rows;
    if (rows.length < ROWS_AT_ONCE) return;
    last = rows.at(-1)?.rowNumber ?? last;
  }
}
