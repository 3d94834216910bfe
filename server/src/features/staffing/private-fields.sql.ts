import { within } from '../../access/scope.sql.ts';

/**
 * Whether the private fields of a person (NIP, date of birth) are the viewer's to see: one's own, and those of people
 * whom a grant shows them of, by the instansi or by any dinas where they have held a position. Asked of every row, since a
 * viewer may have the right in one dinas only. Whatever a date of birth can be worked out from asks the same: the day
 * of retirement does (retirement_day), wherever it is shown, sorted by or compared.
 */
export const seesPrivateOf = (e: string): string =>
  within('private', {
    person: `${e}.id`,
    instansi: `${e}.instansi_id`,
    dinas: (ids) => `exists (select 1 from assignment x where x.employee_id = ${e}.id and x.dinas_id = any(${ids}))`,
  });
