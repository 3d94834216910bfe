import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { to as copyTo } from 'pg-copy-streams';

export interface CopiedTable {
  readonly name: string;
  /** Those that are stored; what PostgreSQL computes it computes again. */
  readonly columns: readonly string[];
  /** SQL of an order that is the same in every database. */
  readonly order: string;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const columnList = (columns: readonly string[]): string => columns.map(quoted).join(', ');

/** The same value is the same text in every database, whatever it was set to. */
export const PLAIN_TEXT = `set datestyle = 'ISO, YMD'; set intervalstyle = 'iso_8601'; set timezone = 'UTC'; set extra_float_digits = 1; set bytea_output = 'hex'`;

/**
 * The tables of Selaras in a database. Those that a crash of the database may empty (unlogged) hold nothing that was
 * accepted, and are left out; so are those of extensions.
 */
export async function findTables(client: ClientBase): Promise<CopiedTable[]> {
  const found = await client.query<{ name: string; columns: string[]; key: string[] | null }>(`
    select c.relname as name,
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
      (select array_agg(format('%I', a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end order by k.place)
        from pg_index i cross join unnest(i.indkey::int2[]) with ordinality as k (attnum, place) join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary) as key
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relpersistence = 'p'
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
    order by c.relname collate "C"`);
  return found.rows.map(({ name, columns, key }) => ({
    name,
    columns,
    order: (key ?? columns.map((column) => `${quoted(column)}::text collate "C"`)).join(', '),
  }));
}

/** All its rows as COPY writes them, in their order. Ask for the sum when they have been read. */
export function readRows(
  client: ClientBase,
  { name, columns, order }: CopiedTable,
): { readonly rows: AsyncIterable<Buffer>; sum(): { rows: number; sha256: string } } {
  const stream = copyTo(`copy (select ${columnList(columns)} from public.${quoted(name)} order by ${order}) to stdout`);
  // Thrown where its rows are read; one that comes before anybody does would end the process.
  stream.on('error', () => undefined);
  client.query(stream);
  const hash = createHash('sha256');
  async function* read(): AsyncGenerator<Buffer> {
    for await (const part of stream) {
      hash.update(part as Buffer);
      yield part as Buffer;
    }
  }
  return { rows: read(), sum: () => ({ rows: stream.rowCount, sha256: hash.digest('hex') }) };
}

export const copyFromStdin = ({ name, columns }: Pick<CopiedTable, 'name' | 'columns'>): string =>
  `copy public.${quoted(name)} (${columnList(columns)}) from stdin`;
