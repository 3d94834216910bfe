import { within } from '../../access/scope.sql.ts';

/** What of an offer is of the person, and not of what the two governments decided. */
export const OF_PERSON = [
  'nip',
  'name',
  'titleBefore',
  'titleAfter',
  'status',
  'golongan',
  'educationLevel',
  'educationField',
  'positionTitle',
  'dinasName',
  'decreeNumber',
  'reason',
] as const;

/** States in which the government that somebody was offered to has nothing to do with them any more. */
export const PERSON_GONE = ['DECLINED', 'WITHDRAWN'] as const;

/**
 * Whether the person of an offer is told: always to the government whose they are, to the other while it decides and when it took
 * them. Asked of the offer as it now is: what the feed and the journal keep of it from before is told by the same.
 */
export const seesPersonOf = (t: string): string =>
  `(${within('hr', { instansi: `${t}.instansi_id` })} or not exists (select from transfer z where z.id = ${t}.id and z.state in (${PERSON_GONE.map((state) => `'${state}'`).join(', ')})))`;
