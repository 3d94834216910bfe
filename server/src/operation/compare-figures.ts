import { isDeepStrictEqual } from 'node:util';
import type { Pool } from 'pg';
import { readerOf } from '../database/sql-reader.ts';
import { countWithUnits } from '../figures/count-figures.queries.ts';
import { readDefinitions } from '../figures/definitions.queries.ts';
import type { FigureRegistry, SetValues } from '../figures/figure-registry.ts';
import { readPeriods } from '../figures/stored-figures.queries.ts';

interface Stored {
  readonly dinasId: string;
  readonly periodId: string | null;
  readonly asOf: string;
  readonly values: SetValues;
  readonly units: Readonly<Record<string, SetValues>> | null;
}

export interface ComparedFigures {
  /** Stored figures of a dinas (and a period) that equal a recount, and those that do not. */
  readonly equal: number;
  readonly different: number;
  /** Counted by a definition that this version no longer uses. */
  readonly ofOtherDefinitions: number;
}

const plain = (values: unknown): unknown => JSON.parse(JSON.stringify(values));

/** Counts what is stored once more, on the day it was counted for, and compares. The pool sees every row. */
export async function compareFigures(pool: Pool, registry: FigureRegistry): Promise<ComparedFigures> {
  const reader = readerOf(pool);
  const definitions = await readDefinitions(reader, registry);
  let equal = 0;
  let different = 0;
  for (const set of registry.sets) {
    const periodIds = new Set((await readPeriods(reader, set)).map(({ id }) => id));
    const stored = await pool.query<Stored>(
      'select s.dinas_id as "dinasId", s.period_id as "periodId", s.as_of as "asOf", s.values, s.units from stored_figures s where s.definition = $1',
      [definitions.get(set.key)],
    );
    // Those of a period that is gone are counted no more.
    const counting = stored.rows.filter(({ periodId }) => periodId === null || periodIds.has(periodId));
    for (const group of Map.groupBy(counting, ({ periodId, asOf }) => `${periodId} ${asOf}`).values()) {
      const [{ periodId, asOf }] = group as [Stored, ...Stored[]];
      const periods = periodId === null ? {} : { [set.periods!.node]: periodId };
      const counted = await countWithUnits(reader, registry, set, { asOf, dinasIds: group.map(({ dinasId }) => dinasId), periods });
      for (const { dinasId, values, units } of group) {
        const again = counted.get(dinasId);
        if (isDeepStrictEqual(plain(again?.values), values) && (units === null || isDeepStrictEqual(plain(again?.units), units))) equal++;
        else different++;
      }
    }
  }
  const others = await pool.query<{ count: number }>('select count(*) as count from stored_figures s where s.definition <> all($1)', [
    [...definitions.values()],
  ]);
  return { equal, different, ofOtherDefinitions: others.rows[0]!.count };
}
