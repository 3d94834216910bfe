import { sql } from 'kysely';
import { coversDinas, type Scope } from '../../access/scope.ts';
import { columns, type Row } from '../../graph/columns.ts';
import type { SqlReader } from '../../database/sql-reader.ts';
import { encodeId } from '../../graphql/node.ts';
import { Dinas, Unit } from '../organization/index.ts';
import { countFigures } from './figures.queries.ts';
import { addFigures, type FigureValues } from './figures.rules.ts';
import { toFigureSet, type BoardRow, type FigureSet, type UnitFigures } from './figures.types.ts';
import { readStoredBoard, type StoredBoardRow } from './stored-figures.queries.ts';

export interface BoardFigures {
  readonly asOf: string;
  readonly cursor: string;
  readonly computedAt: string;
  readonly total: FigureSet;
  readonly rows: readonly BoardRow[];
}

/** Figures reflect every transaction below the horizon, so the feed goes on at its first change. */
export const horizonCursor = (horizon: string): string => `${horizon}.0`;

const later = (a: string, b: string): string => (a > b ? a : b);

function assemble(rows: readonly StoredBoardRow[], asOf: string): BoardFigures {
  const totals = (pick: (row: StoredBoardRow) => FigureValues | null): FigureValues => addFigures(rows.map((row) => pick(row) ?? {}));
  const oldest = rows.reduce((found, row) => (row.computedAt < found.computedAt ? row : found), rows[0]!);
  return {
    asOf,
    cursor: horizonCursor(rows.reduce((least, row) => (BigInt(row.cursorXid) < BigInt(least) ? row.cursorXid : least), oldest.cursorXid)),
    computedAt: oldest.computedAt,
    total: toFigureSet(
      totals((row) => row.staffing),
      rows.some((row) => row.evaluation) ? totals((row) => row.evaluation) : null,
    ),
    rows: rows.map((row) => ({
      dinasId: encodeId('dinas', row.dinasId),
      code: row.code,
      name: row.name,
      shortName: row.shortName,
      kind: row.kind,
      figures: toFigureSet(row.staffing, row.evaluation),
      cursor: horizonCursor(row.cursorXid),
      computedAt: row.computedAt,
    })),
  };
}

/** The board of today, from the stored figures. Null when the reader may see no dinas of it. */
export async function readLiveBoard(reader: SqlReader, instansiId: string, periodId: string | null): Promise<BoardFigures | null> {
  const rows = await readStoredBoard(reader, instansiId, periodId);
  return rows.length === 0 ? null : assemble(rows, rows.map((row) => row.asOf).reduce(later));
}

/** The board of another day, counted by the same SQL that fills the stored figures. */
export async function readBoardAsOf(
  reader: SqlReader,
  scope: Scope,
  instansiId: string,
  periodId: string | null,
  asOf: string,
  now: Date,
): Promise<BoardFigures | null> {
  const visible = (
    await reader.query<Row<Dinas>>(sql`select ${columns(Dinas, 'd')} from dinas d where d.instansi_id = ${instansiId}::uuid order by d.code`)
  ).filter((dinas) => coversDinas(scope, dinas));
  if (visible.length === 0) return null;
  const counted = await countFigures(reader, { asOf, dinasIds: visible.map((dinas) => dinas.id), periodId }, 'dinas_id');
  const cursor = await readHorizon(reader);
  return assemble(
    visible.map((dinas) => {
      const values = counted.get(dinas.id) ?? {};
      return {
        dinasId: dinas.id,
        code: dinas.code,
        name: dinas.name,
        shortName: dinas.shortName,
        kind: dinas.kind,
        staffing: values,
        evaluation: periodId ? values : null,
        asOf,
        cursorXid: cursor,
        computedAt: now.toISOString(),
      };
    }),
    asOf,
  );
}

/** Every transaction below this number is in the snapshot the reader looks at. */
export async function readHorizon(reader: SqlReader): Promise<string> {
  const found = await reader.query<{ horizon: string }>(sql`select pg_snapshot_xmin(pg_current_snapshot())::text as horizon`);
  return found[0]!.horizon;
}

/** The trees of several dinas with figures, by dinas: every unit's own rows, added up along the paths. */
export async function readUnitFigures(
  reader: SqlReader,
  dinasIds: readonly string[],
  periodId: string | null,
  asOf: string,
): Promise<ReadonlyMap<string, UnitFigures[]>> {
  const units = await reader.query<Row<Unit>>(
    sql`select ${columns(Unit, 'u')} from unit u where u.dinas_id = any(${dinasIds}::uuid[]) and u.validity @> ${asOf}::date order by u.path`,
  );
  const own = await countFigures(reader, { asOf, dinasIds, periodId }, 'unit_id');
  const totals = new Map<string, FigureValues[]>(units.map((unit) => [unit.id, []]));
  const byLabel = new Map(units.map((unit) => [unit.id.replaceAll('-', ''), unit.id]));
  for (const unit of units) {
    const values = own.get(unit.id);
    if (values) for (const label of unit.path.split('.')) totals.get(byLabel.get(label) ?? '')?.push(values);
  }
  return new Map(
    [...Map.groupBy(units, (unit) => unit.dinasId)].map(([dinasId, below]) => [
      dinasId,
      below.map((unit) => {
        const values = addFigures(totals.get(unit.id) ?? []);
        return { unit: unit as Unit, depth: unit.path.split('.').length - 1, figures: toFigureSet(values, periodId ? values : null) };
      }),
    ]),
  );
}
