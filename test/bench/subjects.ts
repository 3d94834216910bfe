import pg from 'pg';

/** What the questions are about. */
export interface Subjects {
  readonly dinasId: string;
  readonly dinasName: string;
  readonly people: number;
  readonly nips: readonly string[];
  readonly medan: Board;
  readonly mataramId: string;
  /** The dinas of Medan with most units. */
  readonly large: { readonly dinasId: string; readonly units: number };
  /** The board of the fan-out, with 60 dinas. */
  readonly wide: Board;
}
export interface Board {
  readonly instansiId: string;
  readonly periodId: string;
  readonly name: string;
  readonly dinasIds: readonly string[];
}

const WIDE = 'kabupaten-lampung-utara';
const WIDE_ROWS = 60;

async function boardOf(pool: pg.Pool, code: string): Promise<Board> {
  const found = await pool.query<Board>(
    `select i.id as "instansiId", i.name, (select p.id from evaluation_period p where p.instansi_id = i.id order by p.valid_from desc limit 1) as "periodId",
       (select array_agg(d.id order by d.code) from dinas d where d.instansi_id = i.id) as "dinasIds" from instansi i where i.code = $1`,
    [code],
  );
  return found.rows[0]!;
}

/** The largest board of the demonstration has 56 dinas; empty ones fill it up. */
export async function widenBoard(databaseUrl: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  try {
    const board = await boardOf(pool, WIDE);
    for (let row = board.dinasIds.length; row < WIDE_ROWS; row++) {
      await pool.query(
        `with d as (insert into dinas (instansi_id, code, name, kind) values ($1, $2, $3, 'LAINNYA') returning id)
         insert into unit (instansi_id, dinas_id, code, name, kind, valid_from) select $1, d.id, $2, $3, 'DINAS', '2020-01-01' from d`,
        [board.instansiId, `BENCH-${row}`, `Kantor Tambahan ${row}`],
      );
    }
  } finally {
    await pool.end();
  }
}

/** Ordered by what people call things, never by ids: two databases of one demonstration must give the same subjects. */
export async function chooseSubjects(databaseUrl: string): Promise<Subjects> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  try {
    const medan = await boardOf(pool, 'kota-medan');
    // PostGraphile cannot ask for "valid on a day", only for "no end": a dinas and people for whom both are the same.
    const dinas = await pool.query<{ id: string; name: string; people: number }>(
      `select d.id, d.name, count(distinct a.employee_id) filter (where a.validity @> current_date)::int as people from dinas d join assignment a on a.dinas_id = d.id
       where d.instansi_id = $1 group by d.id, d.name having bool_and((a.validity @> current_date) = (a.valid_to is null))
       order by abs(count(distinct a.employee_id) filter (where a.validity @> current_date) - 200), d.name limit 1`,
      [medan.instansiId],
    );
    const people = await pool.query<{ nip: string }>(
      `select e.nip from employee e join assignment a on a.employee_id = e.id and a.kind = 'DEFINITIF' and a.valid_to is null and a.validity @> current_date
       where e.instansi_id = $1 and exists (select 1 from evaluation v where v.employee_id = e.id) order by md5(e.nip) limit 500`,
      [medan.instansiId],
    );
    const large = await pool.query<{ dinasId: string; units: number }>(
      `select d.id as "dinasId", count(*)::int as units from dinas d join unit u on u.dinas_id = d.id and u.validity @> current_date where d.instansi_id = $1 group by d.id order by 2 desc, d.id limit 1`,
      [medan.instansiId],
    );
    const mataram = await boardOf(pool, 'kota-mataram');
    return {
      mataramId: mataram.instansiId,
      large: large.rows[0]!,
      dinasId: dinas.rows[0]!.id,
      dinasName: dinas.rows[0]!.name,
      people: dinas.rows[0]!.people,
      nips: people.rows.map((row) => row.nip),
      medan,
      wide: await boardOf(pool, WIDE),
    };
  } finally {
    await pool.end();
  }
}
