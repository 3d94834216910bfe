import type { InstansiRef } from '../builder.ts';
import type { System } from '../database/pools.ts';
import { addDays, type LocalDate } from '../rules/local-date.ts';
import { demoEvents, type DayOfAppointments, type DemoPeriod } from './annotations.plan.ts';

/** Pins to the figures of a year what is on record of its largest days. */
export async function writeDemoEvents(system: System, instansi: InstansiRef, today: LocalDate): Promise<void> {
  const days = await system.query<DayOfAppointments>(
    `select e.day::text as day, a.dinas_id as "dinasId", (count(*) filter (where e.begun))::int as begun, (count(*) filter (where not e.begun))::int as ended
     from assignment a join dinas d on d.id = a.dinas_id cross join lateral (values (a.valid_from, true), (a.valid_to + 1, false)) e (day, begun)
     where d.instansi_id = $1 and e.day > $2 and e.day <= $3 group by e.day, a.dinas_id order by e.day, a.dinas_id`,
    [instansi.id, addDays(today, -350), today],
  );
  const periods = await system.query<DemoPeriod>(
    `select p.id, p.valid_to::text as "validTo", p.deadline::text as deadline from evaluation_period p where p.instansi_id = $1 order by p.valid_to`,
    [instansi.id],
  );
  await system.query(
    `insert into annotation (instansi_id, dinas_id, figure, period_id, day, text)
     select $1, e."dinasId", e.figure, e."periodId", e.day, e.text from jsonb_to_recordset($2::jsonb) e ("dinasId" uuid, figure text, "periodId" uuid, day date, text text)`,
    [instansi.id, JSON.stringify(demoEvents(days.rows, periods.rows, today))],
  );
}
