import { sql } from 'kysely';
import type { SqlReader } from '../../database/sql-reader.ts';
import type { WorkloadAnalysis } from './workload-analysis.entity.ts';

/** Ends what is in force, and writes what the analysis says from its day on: to the day before the next figure of a position, or its last day. */
export async function writeEstablishedNeeds(
  { query }: SqlReader,
  { id, decreeNumber, establishedFrom }: Pick<WorkloadAnalysis, 'id' | 'decreeNumber' | 'establishedFrom'>,
): Promise<number> {
  const day = sql`${establishedFrom}::date`;
  await query(sql`
    create temporary table established on commit drop as
    select n.position_id, p.dinas_id, n.exact, n.people,
      least((select min(l.valid_from) - 1 from position_need l where l.position_id = p.id and l.valid_from > ${day}), p.valid_to) as last_day
    from workload_needs(array[${id}::uuid], ${day}) n join position p on p.id = n.position_id and ${day} between p.valid_from and coalesce(p.valid_to, 'infinity')`);
  await query(sql`
    update position_need n set need = e.people::int, exact = e.exact, decree_number = ${decreeNumber}, version = n.version + 1
    from established e where n.position_id = e.position_id and n.valid_from = ${day}`);
  await query(sql`
    update position_need n set valid_to = ${day} - 1, version = n.version + 1
    from established e where n.position_id = e.position_id and n.valid_from < ${day} and coalesce(n.valid_to, 'infinity') >= ${day}`);
  await query(sql`
    insert into position_need (position_id, dinas_id, need, exact, decree_number, valid_from, valid_to)
    select e.position_id, e.dinas_id, e.people::int, e.exact, ${decreeNumber}, ${day}, e.last_day from established e
    where not exists (select 1 from position_need n where n.position_id = e.position_id and n.valid_from = ${day}) returning id`);
  const [counted] = await query(sql<{ readonly number: number }>`select count(*)::int as number from established`);
  return counted!.number;
}
