import { within } from '../../access/scope.sql.ts';
import { PERSON_GONE } from './transfer-person.rules.ts';

/**
 * Whether the person of an offer is told: always to the government whose they are, to the other while it decides and when it took
 * them. Asked of the offer as it now is: what the feed and the journal keep of it from before is told by the same.
 */
export const seesPersonOf = (t: string): string =>
  `(${within('hr', { instansi: `${t}.instansi_id` })} or not exists (select from transfer z where z.id = ${t}.id and z.state in (${PERSON_GONE.map((state) => `'${state}'`).join(', ')})))`;
