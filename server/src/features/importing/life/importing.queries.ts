import { sql, type RawBuilder } from 'kysely';
import { oneFor } from '../../../graph/by-id.queries.ts';
import { readPage, readPages } from '../../../graph/pages.queries.ts';
import type { Page, PageRequest } from '../../../graphql/connections.ts';
import type { Context } from '../../../graphql/context.ts';
import type { Import, ImportOutcome, ImportRow } from './importing.types.ts';

export type ImportRecord = Readonly<
  Pick<
    Import,
    | 'id'
    | 'importKind'
    | 'importState'
    | 'fileName'
    | 'byteSize'
    | 'rowsTotal'
    | 'rowsRead'
    | 'rowsPerSecond'
    | 'secondsLeft'
    | 'counts'
    | 'problem'
    | 'startedAt'
    | 'finishedAt'
    | 'accountId'
    | 'instansiId'
    | 'dinasId'
    | 'version'
  >
>;

const COLUMNS =
  sql.raw(`i.id, i.kind as "importKind", i.state as "importState", i.file_name as "fileName", i.byte_size as "byteSize", i.rows_total as "rowsTotal", i.rows_read as "rowsRead", i.rows_per_second as "rowsPerSecond",
  i.seconds_left as "secondsLeft", i.counts, i.problem, i.started_at as "startedAt", i.finished_at as "finishedAt", i.account_id as "accountId", i.instansi_id as "instansiId", i.dinas_id as "dinasId", i.version`) as RawBuilder<ImportRecord>;

export const importById = (context: Context, id: string): Promise<ImportRecord | null> =>
  oneFor(
    context,
    'import',
    id,
    (ids) => context.read.query(sql<ImportRecord>`select ${COLUMNS} from import i where i.id = any(${ids}::uuid[])`),
    (row) => row.id,
  );

/** The newest first: the ids are made of the time. */
export const importPage = (context: Context, instansiId: string | null, request: PageRequest): Promise<Page<ImportRecord>> =>
  readPage(
    context.read,
    {
      select: COLUMNS,
      from: sql`import i`,
      where: instansiId === null ? [] : [sql`i.instansi_id = ${instansiId}::uuid`],
      order: [{ by: sql`i.id`, type: 'uuid', descending: true }],
    },
    request,
  );

const ROW_COLUMNS = sql.raw('r.row_number as "rowNumber", r.outcome, r.label, r.changes, r.problems') as RawBuilder<ImportRow>;

/** The checked rows of an import in the order of the file, for all imports of one tick at once. */
export function rowsOf(context: Context, importId: string, outcomes: readonly ImportOutcome[] | null, request: PageRequest): Promise<Page<ImportRow>> {
  const of = sql`r.import_id`;
  const query = {
    select: ROW_COLUMNS,
    from: sql`import_row r`,
    where: [sql`r.outcome is not null`, ...(outcomes ? [sql`r.outcome = any(${outcomes}::text[])`] : [])],
    order: [{ by: sql`r.row_number`, type: 'int' }] as const,
  };
  return context.loaders
    .of<string, Page<ImportRow>>(`importRows ${outcomes?.join() ?? 'ALL'} ${request.key}`, async ([id, ...more]) =>
      // A file may have 50,000 rows: of one import the key finds the page, of several they are numbered first.
      more.length === 0
        ? [await readPage(context.read, { ...query, where: [sql`${of} = ${id}::uuid`, ...query.where] }, request)]
        : readPages(context.read, { ...query, parent: of }, [id!, ...more], request),
    )
    .load(importId);
}
