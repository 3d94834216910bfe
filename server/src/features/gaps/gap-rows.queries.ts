import { sql, type RawBuilder } from 'kysely';
import { within } from '../../access/scope.sql.ts';
import { anyOf } from '../../database/any-of.sql.ts';
import type { Shown } from '../../graphql/days.ts';

/** Of those figures are told to whom the dinas is: a position is a figure of one. */
const SEEN = sql.raw(within('figures', { instansi: 'p.instansi_id', dinas: 'p.dinas_id', unit: 'u.path' }));

/** People missing in a position, and those above its need; neither of a position of which nobody said how many it needs. */
export const GAP = sql.raw('case when f.has_need then greatest(f.need - f.filled, 0) else 0 end');
export const SURPLUS = sql.raw('case when f.has_need then greatest(f.filled - f.need, 0) else 0 end');

/** Positions in force (`p`) in their unit (`u`) and dinas (`d`), as far as the reader is told figures of them, with the facts that figures are counted from (`f`). */
export const positionsWithFacts = (
  instansiIds: readonly string[],
  { asOf, isProjection }: Shown,
  { dinasId = null, unitId = null }: { readonly dinasId?: string | null; readonly unitId?: string | null },
): RawBuilder<unknown> => sql`${sql.ref(isProjection ? 'projected_position_facts' : 'position_facts')}(${asOf}::date,
          array(select x.id from dinas x where x.instansi_id = ${anyOf(instansiIds)}${dinasId === null ? sql`` : sql` and x.id = ${dinasId}::uuid`})) f
      join position p on p.id = f.position_id join unit u on u.id = p.unit_id join dinas d on d.id = p.dinas_id
      where f.in_force and ${SEEN}${unitId === null ? sql`` : sql` and u.path <@ (select x.path from unit x where x.id = ${unitId}::uuid)`}`;
