import { sql } from 'kysely';
import type { SqlReader } from '../database/sql-reader.ts';
import type { DirtyFigures } from '../figures/dirty-figures.ts';
import type { FactSet } from '../figures/fact-set.ts';
import type { FigureRegistry } from '../figures/figure-registry.ts';
import { readPeriods, type Period } from '../figures/stored-figures.queries.ts';
import { overlap, readDays, type Days } from './change-days.rules.ts';
import type { ChangeRow } from './change-log.queries.ts';

/** What it takes to know which figures a change reaches. */
interface Surroundings {
  /** By fact set. */
  readonly periods: ReadonlyMap<string, readonly Period[]>;
  /** Dinas of each instansi. */
  readonly dinas: ReadonlyMap<string, readonly string[]>;
  readonly today: (instansiId: string) => string;
}

/**
 * Marks what changes can have moved: in the dinas the log names, the fact sets over the changed table, and of those only
 * the periods that have a changed day in them. A period that is over stays as it is while people move today.
 */
export async function markTouched(
  reader: SqlReader,
  registry: FigureRegistry,
  changes: readonly ChangeRow[],
  today: Surroundings['today'],
  dirty: DirtyFigures,
): Promise<void> {
  const instansiIds = [...new Set(changes.map((change) => change.instansiId).filter((id) => id !== null))];
  if (instansiIds.length === 0) return;
  const dinas = await reader.query(
    sql<{ id: string; instansiId: string }>`select d.id, d.instansi_id as "instansiId" from dinas d where d.instansi_id = any(${instansiIds}::uuid[])`,
  );
  const around: Surroundings = {
    dinas: new Map([...Map.groupBy(dinas, (row) => row.instansiId)].map(([id, rows]) => [id, rows.map((row) => row.id)])),
    periods: new Map(await Promise.all(registry.sets.map(async (set) => [set.key, await readPeriods(reader, set)] as const))),
    today,
  };
  for (const change of changes) if (change.instansiId !== null) markChange(registry, change, change.instansiId, around, dirty);
}

function markChange(registry: FigureRegistry, change: ChangeRow, instansiId: string, around: Surroundings, dirty: DirtyFigures): void {
  const { entity, dinasIds } = change;
  const days = change.days === null ? null : readDays(change.days);
  for (const set of registry.sets) {
    const everywhere = set.changedEverywhereBy?.includes(entity) ?? false;
    if (!everywhere && !set.changedBy.includes(entity)) continue;
    const periods = touchedPeriods(set, instansiId, days, around);
    for (const dinasId of everywhere ? (around.dinas.get(instansiId) ?? []) : dinasIds) for (const periodId of periods) dirty.mark(dinasId, set.key, periodId);
  }
  if (registry.shownBeside.has(entity)) for (const dinasId of dinasIds) dirty.show(dinasId);
}

/** The periods of a fact set that changed days are in; null stands for today, in a fact set without periods. */
function touchedPeriods(set: FactSet, instansiId: string, days: readonly Days[] | null, around: Surroundings): (string | null)[] {
  const touches = (span: Days): boolean => days === null || days.some((changed) => overlap(changed, span));
  if (set.periods !== undefined) {
    return (around.periods.get(set.key) ?? []).filter((period) => period.instansiId === instansiId && touches(period)).map((period) => period.id);
  }
  const today = around.today(instansiId);
  // Nothing sorts between a day and the same day with a letter behind it, so this span is the one day.
  return touches({ from: today, until: `${today}x` }) ? [null] : [];
}
