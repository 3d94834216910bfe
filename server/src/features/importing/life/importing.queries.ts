import { sql, type RawBuilder } from 'kysely';
import { anyOf } from '../../../database/any-of.sql.ts';
import { columns } from '../../../graph/columns.ts';
import { oneFor } from '../../../graph/by-id.queries.ts';
import { readPage, readPages } from '../../../graph/pages.queries.ts';
import type { Page, PageRequest } from '../../../graphql/connections.ts';
import type { Context } from '../../../graphql/context.ts';
import type { FoundColumns } from '../rows/found-columns.reader.ts';
import type { WordsOfFile } from '../rows/words.reader.ts';
import { Act, type ActRecord } from '../../acts/index.ts';
import type { ImportLayout } from './import-layout.types.ts';
import { kindNamed, type ImportKind } from '../rows/index.ts';
import { MAX_NAMED, type Import, type ImportCreation, type ImportOutcome, type ImportRow } from './importing.types.ts';

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
    | 'isFileKept'
  >
>;

const COLUMNS =
  sql.raw(`i.id, i.kind as "importKind", i.state as "importState", i.file_name as "fileName", i.byte_size as "byteSize", i.rows_total as "rowsTotal", i.rows_read as "rowsRead", i.rows_per_second as "rowsPerSecond",
  i.seconds_left as "secondsLeft", i.counts, i.problem, i.started_at as "startedAt", i.finished_at as "finishedAt", i.account_id as "accountId", i.instansi_id as "instansiId", i.dinas_id as "dinasId", i.version, coalesce(i.file_until > now(), false) as "isFileKept"`) as RawBuilder<ImportRecord>;

export const importById = (context: Context, id: string): Promise<ImportRecord | null> =>
  oneFor(
    context,
    'import',
    id,
    (ids) => context.read.query(sql<ImportRecord>`select ${COLUMNS} from import i where i.id = ${anyOf(ids)}`),
    (row) => row.id,
  );

export const actOfImport = (context: Context, importId: string): Promise<ActRecord | null> =>
  oneFor(
    context,
    'actOfImport',
    importId,
    (ids) => context.read.query(sql<ActRecord>`select ${columns(Act, 'a')} from act a where a.import_id = ${anyOf(ids)}`),
    (row) => row.importId!,
  );

/** Apart from the import: it may be as long as the rest of a page of imports. */
export const layoutOf = async (context: Context, importId: string): Promise<ImportLayout | null> => {
  const found = await oneFor(
    context,
    'importLayout',
    importId,
    (ids) => context.read.query(sql<{ id: string; layout: ImportLayout | null }>`select i.id, i.layout from import i where i.id = ${anyOf(ids)}`),
    (row) => row.id,
  );
  return found?.layout ?? null;
};

/** What is stored of the columns of a file. */
interface FoundRow {
  readonly id: string;
  readonly found: FoundColumns | null;
  readonly samples: readonly (readonly string[])[] | null;
}

export const foundOf = (context: Context, importId: string): Promise<FoundRow | null> =>
  oneFor(
    context,
    'importFound',
    importId,
    (ids) => context.read.query(sql<FoundRow>`select i.id, i.found, i.samples from import i where i.id = ${anyOf(ids)}`),
    (row) => row.id,
  );

/** What is stored of the words of a file. */
interface WordsRow {
  readonly id: string;
  readonly words: WordsOfFile | null;
}

export const wordsOf = async (context: Context, importId: string): Promise<WordsOfFile | null> => {
  const found = await oneFor(
    context,
    'importWords',
    importId,
    (ids) => context.read.query(sql<WordsRow>`select i.id, i.words from import i where i.id = ${anyOf(ids)}`),
    (row) => row.id,
  );
  return found?.words ?? null;
};

interface Created {
  readonly id: string;
  readonly kind: string;
  readonly creates: readonly { readonly thing: string; readonly count: number }[];
  readonly rows: readonly string[];
  readonly besides: readonly { readonly thing: string; readonly name: string }[];
}

/** What an import makes, with the first names of each, as long as there are rows. */
export async function createdBy(context: Context, importId: string): Promise<ImportCreation[]> {
  const found = await oneFor(
    context,
    'importCreates',
    importId,
    (ids) =>
      context.read.query(sql<Created>`
        select i.id, i.kind, i.creates,
          array(select r.label from import_row r where r.import_id = i.id and r.outcome = 'CREATED' order by r.row_number limit ${MAX_NAMED}) as rows,
          coalesce((
            select jsonb_agg(named.made) from (
              select b.made from import_row r cross join lateral jsonb_array_elements(r.creates) b (made) where r.import_id = i.id and r.creates is not null order by r.row_number limit ${MAX_NAMED}
            ) named), '[]') as besides
        from import i where i.id = ${anyOf(ids)}`),
    (row) => row.id,
  );
  if (!found) return [];
  const { thing: main } = kindNamed(context.services.importKinds, found.kind).makes;
  return found.creates.map(({ thing, count }) => ({
    thing,
    count,
    names: [...(thing === main ? found.rows : []), ...found.besides.flatMap((made) => (made.thing === thing ? [made.name] : []))].slice(0, MAX_NAMED),
  }));
}

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

/** What a row changes was worked out by the system, past what its reader may be told of the record. */
const changesTold = ({ tellsRecord }: ImportKind): string => `(
  select coalesce(jsonb_agg(c.change || case when ${tellsRecord?.('r.target_id') ?? 'true'} then '{"isHidden":false}'::jsonb else '{"before":null,"isHidden":true}'::jsonb end order by c.at), '[]')
  from jsonb_array_elements(r.changes) with ordinality as c (change, at)) as changes`;
const rowColumns = (kind: ImportKind): RawBuilder<ImportRow> =>
  sql.raw(`r.row_number as "rowNumber", r.outcome, r.label, r.answer, ${changesTold(kind)}, r.problems`) as RawBuilder<ImportRow>;

/** A row that nothing but words refuses which are told of once. */
const FOR_WORDS = sql`r.outcome = 'REFUSED' and r.problems @> '[{"word":true}]' and not jsonb_path_exists(r.problems, '$[*] ? (@.fatal == true && !(@.word == true))')`;

interface RowsAsked {
  readonly outcomes: readonly ImportOutcome[] | null;
  readonly exceptWords: boolean;
  readonly kind: ImportKind;
}

/** The checked rows of an import in the order of the file, for all imports of one tick at once. */
export function rowsOf(context: Context, importId: string, { outcomes, exceptWords, kind }: RowsAsked, request: PageRequest): Promise<Page<ImportRow>> {
  const of = sql`r.import_id`;
  const query = {
    select: rowColumns(kind),
    from: sql`import_row r`,
    where: [sql`r.outcome is not null`, ...(outcomes ? [sql`r.outcome = any(${outcomes}::text[])`] : []), ...(exceptWords ? [sql`not (${FOR_WORDS})`] : [])],
    order: [{ by: sql`r.row_number`, type: 'int' }] as const,
  };
  return context.loaders
    .of<string, Page<ImportRow>>(`importRows ${kind.name} ${outcomes?.join() ?? 'ALL'} ${exceptWords} ${request.key}`, async ([id, ...more]) =>
      // A file may have 50,000 rows: of one import the key finds the page, of several they are numbered first.
      more.length === 0
        ? [await readPage(context.read, { ...query, where: [sql`${of} = ${id}::uuid`, ...query.where] }, request)]
        : readPages(context.read, { ...query, parent: of }, [id!, ...more], request),
    )
    .load(importId);
}
