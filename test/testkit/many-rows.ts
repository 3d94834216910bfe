import type { DinasRef, PeriodRef, World } from '@selaras/server/testing';

/** So many positions that are needed and held by somebody who was rated, in half as many units of one dinas, and who was on leave: enough that to sort them all costs more than to walk an index. */
export async function addManyRows({ system, instansi }: World, dinas: DinasRef, period: PeriodRef, count: number): Promise<void> {
  const id = (of: string, n = 'n'): string => `md5('${of} ' || ${n})::uuid`;
  const day = `date '2000-01-01' + n % 5000`;
  for (const [text, values] of [
    [
      `insert into unit (id, instansi_id, dinas_id, parent_id, code, name, kind, valid_from)
       select ${id('unit')}, $1, $2, $3, 'U' || n, 'Seksi ' || n % 97, 'SEKSI', '2000-01-01' from generate_series(0, $4::int / 2 - 1) n`,
      [instansi.id, dinas.id, dinas.rootUnitId, count],
    ],
    [
      `insert into position (id, instansi_id, dinas_id, unit_id, code, title, kind, is_head, position_class, retirement_age, valid_from)
       select ${id('position')}, $1, $2, ${id('unit', 'n / 2')}, 'J' || n, 'Jabatan ' || n % 101, 'PELAKSANA', n % 2 = 0, n % 9 + 1, 58, '2000-01-01' from generate_series(0, $3::int - 1) n`,
      [instansi.id, dinas.id, count],
    ],
    [
      `insert into position_need (position_id, dinas_id, need, valid_from) select ${id('position')}, $1, n % 4, ${day} from generate_series(0, $2::int - 1) n`,
      [dinas.id, count],
    ],
    [
      `insert into employee (id, instansi_id, nip, name, sex, birth_date, status)
       select ${id('employee')}, $1, to_char(born, 'YYYYMMDD') || '1995011' || lpad((n % 900 + 1)::text, 3, '0'), 'Pegawai ' || n % 103, 'MALE', born, 'PNS'
       from generate_series(0, $2::int - 1) n cross join lateral (select date '1970-01-01' + n / 900 as born) b`,
      [instansi.id, count],
    ],
    [
      `insert into assignment (id, instansi_id, dinas_id, employee_id, position_id, kind, tmt, valid_from)
       select ${id('assignment')}, $1, $2, ${id('employee')}, ${id('position')}, 'DEFINITIF', ${day}, ${day} from generate_series(0, $3::int - 1) n`,
      [instansi.id, dinas.id, count],
    ],
    [
      `insert into absence (instansi_id, employee_id, kind, valid_from, valid_to)
       select $1, ${id('employee')}, 'CUTI_SAKIT', ${day}, case when n % 4 > 0 then ${day} + 30 end from generate_series(0, $2::int - 1) n`,
      [instansi.id, count],
    ],
    [
      `insert into evaluation (instansi_id, dinas_id, employee_id, assignment_id, period_id)
       select $1, $2, ${id('employee')}, ${id('assignment')}, $3 from generate_series(0, $4::int - 1) n`,
      [instansi.id, dinas.id, period.id, count],
    ],
  ] as const)
    await system.query(text, [...values]);
}
