import { sql } from 'kysely';
import type { SqlReader } from '../../database/sql-reader.ts';
import type { DinasKind } from '../organization/index.ts';
import type { FigureValues } from './figures.rules.ts';

export interface StoredBoardRow {
  readonly dinasId: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly kind: DinasKind;
  readonly staffing: FigureValues;
  readonly evaluation: FigureValues | null;
  readonly asOf: string;
  readonly cursorXid: string;
  readonly computedAt: string;
}

/** The stored figures of the dinas that the reader may see, in the order of their codes. */
export function readStoredBoard(reader: SqlReader, instansiId: string, periodId: string | null): Promise<StoredBoardRow[]> {
  return reader.query<StoredBoardRow>(sql`
    select d.id as "dinasId", d.code, d.name, d.short_name as "shortName", d.kind, s.values as staffing, e.values as evaluation, s.as_of as "asOf",
      least(s.cursor_xid, coalesce(e.cursor_xid, s.cursor_xid))::text as "cursorXid", least(s.computed_at, coalesce(e.computed_at, s.computed_at)) as "computedAt"
    from stored_figures s
    join dinas d on d.id = s.dinas_id
    left join stored_figures e on e.dinas_id = s.dinas_id and e.period_id = ${periodId}::uuid
    where s.instansi_id = ${instansiId}::uuid and s.period_id is null
    order by d.code`);
}
