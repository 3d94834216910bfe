import { sql } from 'kysely';
import { anyOf } from '../../database/any-of.sql.ts';
import type { SqlReader } from '../../database/sql-reader.ts';
import { listFor, oneFor, rowById } from '../../graph/by-id.queries.ts';
import { shapeOf, type Row } from '../../graph/columns.ts';
import type { Context } from '../../graphql/context.ts';
import { namesOfRows } from '../acts/index.ts';
import { Reorganisation } from './reorganisation.entity.ts';
import type { StepName, StepValues } from './step-inputs.types.ts';

export type ReorganisationRow = Row<Reorganisation>;
export const REORGANISATION = shapeOf<ReorganisationRow>(Reorganisation);
export const reorganisationById = (context: Context, id: string): Promise<ReorganisationRow | null> => rowById(context, REORGANISATION, id);

/** A step as it is kept. */
export interface StepRow {
  readonly id: string;
  readonly reorganisationId: string;
  readonly name: StepName;
  readonly values: StepValues;
}

/** Steps of drafts in their order. */
export const readSteps = (reader: SqlReader, ids: readonly string[]): Promise<StepRow[]> =>
  reader.query(sql<StepRow>`
    select s.id, s.reorganisation_id as "reorganisationId", s.kind as name, s.input as values from reorganisation_step s
    where s.reorganisation_id = ${anyOf(ids)} order by s.reorganisation_id, s.place`);

export const stepsOf = (context: Context, id: string): Promise<StepRow[]> =>
  listFor(
    context,
    'steps of reorganisations',
    id,
    (ids) => readSteps(context.read, ids),
    (row) => row.reorganisationId,
  );

/** What people know a row by, as the viewer sees it now; null for one that is gone or hidden. */
export async function nameOfRow({ read, services, loaders }: Context, table: string, id: string): Promise<string | null> {
  return loaders
    .of<string, string | null>(`names of ${table}`, async (ids) => {
      const names = await namesOfRows(
        read,
        services,
        ids.map((one) => ({ table, id: one })),
      );
      return ids.map((one) => names.get(one) ?? null);
    })
    .load(id);
}

interface Maker {
  readonly reorganisationId: string;
  readonly accountId: string | null;
  readonly name: string | null;
}

/** Who began it, as far as the viewer may know (reorganisation.sql.ts). */
export const makerOf = (context: Context, id: string): Promise<Maker | null> =>
  oneFor<Maker>(
    context,
    'makers of reorganisations',
    id,
    (ids) =>
      context.read.query(
        sql<Maker>`select m.reorganisation_id as "reorganisationId", m.account_id as "accountId", m.name from reorganisation_makers(${[...ids]}::uuid[]) m`,
      ),
    (row) => row.reorganisationId,
  );

interface Known {
  readonly id: string;
}
/** Of these rows of a table, those of a government that the reader sees. */
export const knownRows = async (reader: SqlReader, table: string, ids: readonly string[], instansiId: string): Promise<Set<string>> =>
  new Set(
    (await reader.query(sql<Known>`select t.id from ${sql.ref(table)} t where t.id = ${anyOf(ids)} and t.instansi_id = ${instansiId}::uuid`)).map(
      ({ id }) => id,
    ),
  );

/** What the act under way has written so far, as one text that is another when any of it is (reorganisation.sql.ts). */
export async function outcomeOfAct(reader: SqlReader): Promise<string> {
  const [found] = await reader.query(sql<{ outcome: string }>`select outcome_of_act() as outcome`);
  return found!.outcome;
}
