import type { World } from '@selaras/server/testing';
import type pg from 'pg';
import type { Chance } from '../endurance/chance.ts';

let people = 0;

/** Some row of a table that belongs to a government, by chance. */
const some = (table: string, where = 'instansi_id = $1'): string => `(select id from ${table} where ${where} order by random() limit 1)`;
const NEED = `select n.id from position_need n join dinas d on d.id = n.dinas_id where d.instansi_id = $1`;

/** What people, imports and whoever looks after a database write: each one statement, of a row or of some hundred. */
const STATEMENTS = [
  (): string => {
    const n = ++people;
    return `insert into employee (instansi_id, nip, name, sex, birth_date, status)
      values ($1, '1970010119' || lpad((90 + ${n} / 11988 % 10)::text, 2, '0') || lpad((${n} / 999 % 12 + 1)::text, 2, '0') || '1' || lpad((${n} % 999 + 1)::text, 3, '0'), 'Orang ${n}', 'MALE', '1970-01-01', 'PNS')`;
  },
  (): string => `update employee set name = 'Nama ' || random() where id = ${some('employee')}`,
  (): string =>
    `update employee set golongan = 'IV/a', education_level = 'S2' where id in (select id from employee where instansi_id = $1 order by random() limit 300)`,
  (): string => `delete from employee e where id = ${some('employee')} and not exists (select from assignment a where a.employee_id = e.id)`,
  (): string =>
    `delete from employee e where instansi_id = $1 and random() < 0.3 and name like 'Orang %' and not exists (select from assignment a where a.employee_id = e.id)`,
  (): string => `insert into assignment (instansi_id, dinas_id, employee_id, position_id, kind, tmt, decree_number, valid_from)
    select p.instansi_id, p.dinas_id, e.id, p.id, 'PLT', '2026-01-01', 'SK', '2026-01-01' from position p, employee e where p.id = ${some('position')} and e.id = ${some('employee')}`,
  (): string => `update assignment set valid_to = '2026-12-31', decree_number = 'SK ' || random() where id = ${some('assignment')}`,
  (): string => `delete from assignment a where id = ${some('assignment')} and not exists (select from evaluation v where v.assignment_id = a.id)`,
  (): string => `update position_need set need = (random() * 50)::int where id in (${NEED} order by random() limit 1)`,
  (): string => `update position_need set need = need + 1 where id in (${NEED})`,
  (): string => `update position set title = 'Jabatan ' || random(), position_class = 9 where id = ${some('position')}`,
  (): string => `update unit set name = 'Unit ' || random() where id = ${some('unit')}`,
  (): string => `update dinas set short_name = 'D' || random() where id = ${some('dinas')}`,
  (): string => `insert into evaluation (instansi_id, dinas_id, employee_id, assignment_id, period_id, state, started_at)
    select a.instansi_id, a.dinas_id, a.employee_id, a.id, p.id, 'DRAFT', now() from assignment a, evaluation_period p where a.id = ${some('assignment')} and p.instansi_id = $1 limit 1`,
  (): string => `update evaluation set state = 'SUBMITTED', submitted_at = now(), version = version + 1 where id = ${some('evaluation')}`,
] as const;

/** Writes by chance until so many statements were committed: alone, several in a transaction, and now and then taken back. */
export async function writeByChance(pool: pg.Pool, world: World, chance: Chance, many: number): Promise<void> {
  let written = 0;
  const writer = async (): Promise<void> => {
    const client = await pool.connect();
    while (written < many) {
      await client.query('begin');
      await client.query('select setseed($1)', [chance.next()]);
      const size = chance.pick([1, 1, 1, 3]);
      try {
        for (let index = 0; index < size; index++) await client.query(chance.pick(STATEMENTS)().replaceAll('$1', `'${world.instansi.id}'`));
        await client.query(chance.next() < 0.1 ? 'rollback' : 'commit');
        written += size;
      } catch {
        // A rule of the database was in the way, or another writer was first.
        await client.query('rollback');
      }
    }
    client.release();
  };
  await Promise.all([writer(), writer(), writer()]);
}
