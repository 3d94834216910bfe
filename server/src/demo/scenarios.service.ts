import type { InstansiRef } from '../builder.ts';
import type { System } from '../database/pools.ts';
import type { LocalDate } from '../rules/local-date.ts';

/** As many positions or people as one of them is about. */
const MOST = 40;

async function makeScenario(
  system: System,
  instansi: InstansiRef,
  said: { readonly name: string; readonly firstDay: LocalDate; readonly isShared: boolean },
): Promise<string> {
  const made = await system.query<{ id: string }>('insert into scenario (instansi_id, name, first_day, is_shared) values ($1, $2, $3, $4) returning id', [
    instansi.id,
    said.name,
    said.firstDay,
    said.isShared,
  ]);
  return made.rows[0]!.id;
}

/**
 * Two answers to one question, to be put beside each other: hiring where people are missing in health, which leadership is shown,
 * and moving whoever is one too many to where the same position is short, which costs nothing and helps less.
 */
export async function writeDemoScenarios(system: System, instansi: InstansiRef, today: LocalDate): Promise<void> {
  const firstDay = `${Number(today.slice(0, 4)) + 1}-01-01`;
  const facts = `select f.* from position_facts($2::date, array(select d.id from dinas d where d.instansi_id = $1)) f where f.in_force and f.has_need`;
  const hiring = await makeScenario(system, instansi, { name: 'Formasi baru untuk Dinas Kesehatan', firstDay, isShared: true });
  await system.query(
    `insert into scenario_change (scenario_id, dinas_id, kind, position_id, people)
     select $3, f.dinas_id, 'HIRE', f.position_id, f.need - f.filled
     from (${facts}) f join dinas d on d.id = f.dinas_id and d.name like 'Dinas Kesehatan%' where f.need > f.filled
     order by f.need - f.filled desc, f.position_id limit ${MOST}`,
    [instansi.id, firstDay, hiring],
  );
  const moving = await makeScenario(system, instansi, { name: 'Redistribusi kelebihan pegawai', firstDay, isShared: false });
  await system.query(
    `with facts as materialized (select f.*, p.title from (${facts}) f join position p on p.id = f.position_id where not f.is_head),
     free as (
       select a.id, a.employee_id, f.dinas_id, f.title, row_number() over (partition by f.dinas_id, f.title order by a.id) as place
       from facts f cross join lateral (
         select a.id, a.employee_id from assignment a where a.position_id = f.position_id and a.kind = 'DEFINITIF' and a.validity @> $2::date order by a.valid_from desc, a.id limit f.filled - f.need
       ) a where f.filled > f.need
     ),
     wanted as (
       select f.position_id, f.dinas_id, f.title, row_number() over (partition by f.dinas_id, f.title order by f.need - f.filled desc, f.position_id) as place
       from facts f cross join lateral generate_series(1, f.need - f.filled) where f.need > f.filled
     )
     insert into scenario_change (scenario_id, dinas_id, kind, position_id, assignment_id, employee_id)
     select $3, w.dinas_id, 'MOVE_HOLDER', w.position_id, f.id, f.employee_id
     from free f join wanted w on w.dinas_id = f.dinas_id and w.title = f.title and w.place = f.place order by w.dinas_id, w.title, w.place limit ${MOST}`,
    [instansi.id, firstDay, moving],
  );
}
