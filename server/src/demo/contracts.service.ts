import type { System } from '../database/pools.ts';

/** Contracts of the made-up PPPK are for five years each, one after the other. */
const YEARS = 5;

/**
 * Ends the appointments of people on contract with the contract that they have now: the first of them that goes beyond the year of the
 * day, so that nobody's evaluation of this year is another one for it. The horizon has something to tell by that.
 */
export async function writeDemoContracts(system: System, { id }: { readonly id: string }, today: string): Promise<void> {
  await system.query(
    `update assignment a set valid_to = (a.valid_from + make_interval(years => ${YEARS} * c.contracts))::date - 1
     from employee e, lateral (
       select n as contracts from generate_series(1, 20) n
       where (a.valid_from + make_interval(years => ${YEARS} * n))::date > (date_trunc('year', $2::date) + interval '1 year')::date order by n limit 1
     ) c
     where e.id = a.employee_id and e.instansi_id = $1 and e.status = 'PPPK' and a.instansi_id = $1 and a.kind = 'DEFINITIF' and a.valid_to is null`,
    [id, today],
  );
}
