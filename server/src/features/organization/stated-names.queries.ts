import { sql } from 'kysely';
import type { Pool } from 'pg';
import { anyOf } from '../../database/any-of.sql.ts';
import { listFor } from '../../graph/by-id.queries.ts';
import type { Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { holdingOn, withLastDays, type Stated } from '../../rules/stated.rules.ts';
import type { DinasRow, UnitRow } from './organization.queries.ts';
import type { DatedName } from './stated-names.types.ts';

export interface StatedName extends Stated {
  readonly name: string;
  readonly shortName: string | null;
  readonly decreeNumber: string | null;
}
type Kept = StatedName & { readonly of: string };
type Named = Pick<DinasRow | UnitRow, 'id' | 'instansiId'> & { readonly dinasId?: string };

const STATED = sql`s.name, s.short_name as "shortName", s.valid_from as "validFrom", s.decree_number as "decreeNumber" from stated_name s`;

/** What some units were called since when. */
export const namesOfUnits = (ids: readonly string[]) => sql<Kept>`select s.unit_id as of, ${STATED} where s.unit_id = ${anyOf(ids)}`;
/** The same of dinas. */
export const namesOfDinas = (ids: readonly string[]) => sql<Kept>`select s.dinas_id as of, ${STATED} where s.dinas_id = ${anyOf(ids)} and s.unit_id is null`;

/** A row of a unit knows its dinas, one of a dinas is one. */
const namesOf = (context: Context, { id, dinasId }: Named): Promise<Kept[]> =>
  dinasId === undefined
    ? listFor(
        context,
        'names of dinas',
        id,
        (ids) => context.read.query(namesOfDinas(ids)),
        (row) => row.of,
      )
    : listFor(
        context,
        'names of units',
        id,
        (ids) => context.read.query(namesOfUnits(ids)),
        (row) => row.of,
      );

/** What a dinas or a unit is called on a day; null where nothing was ever stated: then it is what it is called today. */
export async function statedNameOn(context: Context, of: Named, asOf: string | null | undefined): Promise<StatedName | null> {
  return holdingOn(await namesOf(context, of), dayOf(context, of.instansiId, asOf));
}

/** More than anything was ever renamed. */
export const MOST_NAMES = 20;

/** What a dinas or a unit was called and will be called, the newest first. */
export async function nameHistory(context: Context, of: Named): Promise<DatedName[]> {
  return withLastDays(await namesOf(context, of))
    .slice(0, MOST_NAMES)
    .map(({ name, shortName, validFrom, validTo, decreeNumber }) => ({
      name,
      shortName,
      validFrom,
      validTo,
      decreeNumber,
    }));
}

/** Names of the dinas of a government on a day, of those that were ever called otherwise than today. */
export async function namesOfDinasOn(context: Context, dinasIds: readonly string[], day: string): Promise<ReadonlyMap<string, StatedName>> {
  const stated = Map.groupBy(await context.read.query(namesOfDinas(dinasIds)), ({ of }) => of);
  return new Map(
    [...stated].flatMap(([id, names]) => {
      const then = holdingOn(names, day);
      return then ? [[id, then] as const] : [];
    }),
  );
}

/** Gives everything of a government the name that was stated for a day that has come; called when a day begins. */
export async function takeNamesOf(system: Pool, instansiId: string, today: string): Promise<void> {
  await system.query('select take_names_of($1, $2)', [instansiId, today]);
}
