import { sql } from 'kysely';
import type { SqlReader } from '../../database/sql-reader.ts';
import { anyOf } from '../../database/any-of.sql.ts';
import { countFigures } from '../../figures/count-figures.queries.ts';
import type { FigureRegistry, FigureValues } from '../../figures/figure-registry.ts';
import { DinasMove } from './acts.types.ts';

/** The dinas that this transaction has changed anything for, as the change log noted it; as many as are shown. */
export async function touchedDinas(reader: SqlReader): Promise<string[]> {
  const found = await reader.query(sql<{ id: string }>`
    select distinct d.id from change_log c cross join unnest(c.dinas_ids) d (id) where c.xid = pg_current_xact_id() order by 1 limit ${DinasMove.MOST}`);
  return found.map(({ id }) => id);
}

/** Their figures of a day, as this transaction sees them: past the stored ones, by the SQL that defines them. */
export const figuresOn = (reader: SqlReader, registry: FigureRegistry, dinasIds: readonly string[], day: string): Promise<Map<string, FigureValues>> =>
  countFigures(reader, registry, registry.setsFor({}), { asOf: day, dinasIds, periods: {} }, 'dinas');

export const namesOfDinas = async (reader: SqlReader, ids: readonly string[]): Promise<Map<string, string>> =>
  new Map(
    (await reader.query(sql<{ id: string; name: string }>`select d.id, d.name from dinas d where d.id = ${anyOf(ids)}`)).map(({ id, name }) => [id, name]),
  );

/** The figures that are others after than before. */
export function movesOf(
  registry: FigureRegistry,
  before: ReadonlyMap<string, FigureValues>,
  after: ReadonlyMap<string, FigureValues>,
  names: ReadonlyMap<string, string>,
  day: string,
): DinasMove[] {
  const sets = registry.setsFor({});
  const keys = registry.keys.filter((key) => registry.setsOf(key).every((set) => sets.includes(set)));
  return [...after].flatMap(([dinasId, values]) => {
    const figures = keys.flatMap((figure) => {
      const [was, becomes] = [registry.valueOf(figure, before.get(dinasId) ?? {}), registry.valueOf(figure, values)];
      return was === becomes ? [] : [{ figure, before: was, after: becomes }];
    });
    return figures.length === 0 ? [] : [{ dinasId, name: names.get(dinasId) ?? null, day, figures }];
  });
}
