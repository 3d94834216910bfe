import pg from 'pg';

/**
 * A demonstration with many more governments: its largest one again and again under other ids, by SQL. Whoever may read
 * everything in it may read the copies too.
 */

/** In an order in which what is referred to is there before; checks and triggers are off meanwhile, since what is copied holds. */
const TABLES = [
  ['instansi', 'o.id = $1'],
  ['dinas', 'o.instansi_id = $1'],
  ['unit', 'o.instansi_id = $1'],
  ['position', 'o.instansi_id = $1'],
  ['position_need', 'o.dinas_id in (select d.id from dinas d where d.instansi_id = $1)'],
  ['employee', 'o.instansi_id = $1'],
  ['assignment', 'o.instansi_id = $1'],
  ['evaluation_period', 'o.instansi_id = $1'],
  ['evaluation', 'o.instansi_id = $1'],
  ['access_grant', `o.instansi_id = $1 and o.role = 'INTEGRATOR'`],
] as const;

const UNIQUE = new Set(['instansi.code', 'instansi.name']);
/** An id of a copy follows from the id of what it is a copy of. */
const copied = (id: string): string => `md5(${id}::text || '/' || copy)`;

/** A column of a copy: ids are others, and so are paths, which are made of ids without their dashes. */
function valueOf(table: string, { name, type }: { readonly name: string; readonly type: string }): string {
  if (name === 'account_id') return name;
  if (type === 'uuid') return `${copied(`o.${name}`)}::uuid`;
  if (type === 'ltree')
    return `(select string_agg(${copied('label::uuid')}, '.' order by place) from unnest(string_to_array(o.${name}::text, '.')) with ordinality l (label, place))::ltree`;
  return UNIQUE.has(`${table}.${name}`) ? `o.${name} || '-' || copy` : `o.${name}`;
}

export interface Grown {
  readonly governments: number;
  readonly people: number;
}

/** Makes a database of so many governments out of one with the demonstration. */
export async function grow(url: string, governments: number, say: (line: string) => void): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: found } = await client.query<{ id: string; all: number }>(
      `select i.id, (select count(*)::int from instansi) as all from instansi i where i.code = 'kota-medan'`,
    );
    const { id, all } = found[0]!;
    await client.query(`set session_replication_role = replica; set maintenance_work_mem = '512MB'; set synchronous_commit = off`);
    for (const [table, which] of TABLES) {
      const { rows: columns } = await client.query<{ name: string; type: string }>(
        `select a.attname as name, format_type(a.atttypid, null) as type from pg_attribute a
         where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum`,
        [table],
      );
      const began = performance.now();
      let rows = 0;
      // One government after the other, as they come: the rows of each lie together.
      for (let copy = 1; copy <= governments - all; copy++) {
        const made = await client.query(
          `insert into ${table} (${columns.map(({ name }) => name).join(', ')})
           select ${columns.map((column) => valueOf(table, column)).join(', ')} from (select $2::int as copy) c, ${table} o where ${which}`,
          [id, copy],
        );
        rows += made.rowCount ?? 0;
      }
      say(`  ${table}: ${rows.toLocaleString('en')} rows in ${((performance.now() - began) / 1_000).toFixed(1)} s`);
    }
  } finally {
    await client.end();
  }
}

export async function sizeOf(url: string): Promise<Grown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Grown>('select (select count(*)::int from instansi) as governments, (select count(*)::int from employee) as people')).rows[0]!;
  } finally {
    await client.end();
  }
}

const LONGEST_MINUTES = 20;

/** Until every figure is stored, which a server does by itself after its start. */
export async function untilCounted(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const began = performance.now(); performance.now() - began < LONGEST_MINUTES * 60_000; await new Promise((done) => setTimeout(done, 1_000))) {
      const { rows } = await client.query<{ missing: number }>(
        `select count(*)::int as missing from dinas d cross join figure_definition f where not exists (select from stored_figures s where s.dinas_id = d.id and s.definition = f.definition)`,
      );
      const said = await client.query('select from figure_definition');
      if (said.rowCount !== null && said.rowCount > 0 && rows[0]!.missing === 0) return;
    }
    throw new Error(`the figures of the grown database were not counted in ${LONGEST_MINUTES} minutes`);
  } finally {
    await client.end();
  }
}
