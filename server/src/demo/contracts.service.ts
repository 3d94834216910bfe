import type { System } from '../database/pools.ts';

/** Contracts of the made-up PPPK are for five years each, one after the other. */
const YEARS = 5;

/** Of the others the contract is extended as a matter of course, so that no end of it is on record. */
const ONE_IN = 5;

/**
 * Ends the appointments of one in five people on contract with the contract that they have now: the first of them that goes beyond the year of the
 * day, so that nobody's evaluation of this year is another one for it. The horizon has something to tell by that.
 */
export async function writeDemoContracts(system: System, { id }: { readonly id: string }, today: string): Promise<void> {
  await system.query(
    `update assignment a set valid_to = c.last_day
     from (
       select h.id, min((h.valid_from + make_interval(years => ${YEARS} * n))::date - 1) as last_day
       from assignment h join employee e on e.id = h.employee_id and e.status = 'PPPK' cross join generate_series(1, 20) n
       where h.instansi_id = $1 and h.kind = 'DEFINITIF' and h.valid_to is null and abs(hashtext(e.nip)) % ${ONE_IN} = 0
         and (h.valid_from + make_interval(years => ${YEARS} * n))::date > (date_trunc('year', $2::date) + interval '1 year')::date
       group by h.id
     ) c
     where a.id = c.id`,
    [id, today],
  );
}
