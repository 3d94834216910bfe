import { sql } from 'kysely';
import { readerOf, type SqlReader } from '../../database/sql-reader.ts';
import { constraintOf } from '../../graph/write.ts';
import { columns } from '../../graph/columns.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { answered, failure } from '../../graphql/errors.ts';
import { encodeId } from '../../graphql/node.ts';
import { Act } from './act.entity.ts';
import { namesOfRows } from './act-rows.queries.ts';
import { nodesOfFacts } from './told-facts.queries.ts';
import { ActHeldInPlace, Obstacle, type ActOfAnother, type ActUndoneAlready } from './acts.errors.ts';
import { decide } from './acts.lifecycle.ts';
import { canUndo } from './acts.policy.ts';
import type { ActRecord } from './acts.queries.ts';
import { findConflicts } from './conflicts.queries.ts';
import { inSystemAct, type ActAsked, type ActUnderWay } from './in-act.service.ts';
import { findObstacles, holdRowsOf, laterActs, type FoundObstacle } from './obstacles.queries.ts';
import { beginAct, keepAct } from './record-act.service.ts';
import { takeBack } from './take-back.service.ts';
import { UNDO, ActTakenBack, type UndoActResult } from './undo.types.ts';

interface UndoInput extends Pick<ActAsked, 'decreeNumber' | 'reason' | 'preview'> {
  readonly actId: string;
}

/** The class of errors by which PostgreSQL says that a rule of the data is broken. */
const BREAKS_A_RULE = /^23/;
const TRIED = 'tried_to_take_back';

/** Takes an act back: everything it wrote is as it was before, or nothing is changed and what stands in the way is told. */
export const undoAct = (context: Context, input: UndoInput): Promise<UndoActResult> =>
  inSystemAct(
    context,
    { ...input, kind: UNDO },
    async (system, act) => {
      const reader = readerOf(system);
      const target = await holdAct(reader, input.actId);
      const isHr = target !== null && canUndo(signedIn(context).scope, target);
      if (!target || !isHr) throw failure('NOT_FOUND', 'input.actId: there is no such act in your part of the tree.');
      const refusal: ActOfAnother | ActUndoneAlready | null = answered(decide('undo', { isHr, undoneById: target.undoneById, partOfId: target.partOfId }));
      if (refusal) return refusal;
      act.in(target);
      act.since = target.since;
      act.undoes = target.id;
      const parts = await holdParts(reader, target.id);
      const obstacles = await takeBackOrTell(context, reader, act, target, parts);
      return obstacles.length === 0 ? new ActTakenBack(target) : tellObstacles(context, reader, act, target.id, parts.length > 0, obstacles);
    },
    finish,
  );

/** As it is until the transaction ends; no file is written into its government meanwhile. */
async function holdAct(reader: SqlReader, id: string): Promise<ActRecord | null> {
  const [found] = await reader.query(sql<ActRecord>`select ${columns(Act, 'a')} from act a where a.id = ${id}::uuid for update`);
  if (!found) return null;
  await reader.query(sql`select pg_advisory_xact_lock(hashtextextended('apply ' || ${found.instansiId}::text, 0))`);
  return found;
}

/** What the act did in the records of other governments, in acts of their own: all of it is taken back at once. */
async function holdParts(reader: SqlReader, id: string): Promise<ActRecord[]> {
  const parts = await reader.query(sql<ActRecord>`select ${columns(Act, 'a')} from act a where a.part_of_id = ${id}::uuid order by a.id for update`);
  for (const { instansiId } of parts) await reader.query(sql`select pg_advisory_xact_lock(hashtextextended('apply ' || ${instansiId}::text, 0))`);
  return parts;
}

/** What stands in the way; nothing when it is done. */
async function takeBackOrTell(context: Context, reader: SqlReader, act: ActUnderWay, target: ActRecord, parts: readonly ActRecord[]): Promise<FoundObstacle[]> {
  const actIds = [target.id, ...parts.map(({ id }) => id)];
  // Instants stand in the journal as of UTC, and are compared as they are written.
  await reader.query(sql`set local timezone = 'UTC'`);
  const obstacles = await findObstacles(reader, actIds, await holdRowsOf(reader, actIds));
  if (obstacles.length > 0) return obstacles;
  await reader.query(sql`savepoint ${sql.raw(TRIED)}`);
  try {
    await takeBack(reader, target.id, context.services.journaled);
    for (const part of parts) await takeBackPart(context, reader, act, part);
    return [];
  } catch (error) {
    if (!BREAKS_A_RULE.test(String((error as { code?: unknown }).code))) throw error;
    await reader.query(sql`rollback to savepoint ${sql.raw(TRIED)}`);
    const found = await findConflicts(reader, constraintOf(error));
    // Somebody else wrote between our look and our write: the transaction is tried again, and looks again.
    if (found.length === 0) throw error;
    return found;
  }
}

/** Whatever is taken back in the record of another government stands in an act there, as what is taken back does. */
async function takeBackPart(context: Context, reader: SqlReader, act: ActUnderWay, part: ActRecord): Promise<void> {
  const { decreeNumber = null, reason = null } = act.asked;
  const id = await beginAct(reader);
  await takeBack(reader, part.id, context.services.journaled);
  const { instansiId, dinasId, since } = part;
  const { accountId } = signedIn(context).scope;
  await keepAct(reader, { id, kind: UNDO, instansiId, dinasId, accountId, since, decreeNumber, reason, undoesId: part.id, importId: null, partOfId: act.id });
  await reader.query(sql`select set_config('selaras.act', ${act.id}, true) as set`);
}

/** The rows in the way under the rights of who asks, each with the later act behind it. */
async function tellObstacles(
  { services }: Context,
  reader: SqlReader,
  act: ActUnderWay,
  actId: string,
  hasParts: boolean,
  found: readonly FoundObstacle[],
): Promise<ActHeldInPlace> {
  const shown = found.slice(0, Obstacle.MOST);
  const later = await laterActs(
    reader,
    actId,
    shown.map(({ id }) => id),
  );
  await act.asViewer();
  const nodes = await nodesOfFacts(reader, services.journaled, shown);
  const told = shown.map((row) => ({ ...row, ...nodes.get(row.id) }));
  const names = await namesOfRows(reader, services, told);
  const types = new Map(services.toldTypes().map((told) => [told.table, told]));
  return new ActHeldInPlace(
    told.map(({ table, id, why }, index) => {
      // Of a row in the record of another government no more is told than that there is one.
      const type = names.has(id) || !hasParts ? types.get(table) : undefined;
      return {
        why,
        entity: type?.entity ?? null,
        rowId: type ? encodeId(type.prefix, id) : null,
        name: names.get(id) ?? null,
        laterActId: later.get(shown[index]!.id) ?? null,
      };
    }),
    found.length,
  );
}

/** The two acts tell of each other. What the act had itself taken back stands again, what that one had is taken back again, and so on down. */
async function finish(done: UndoActResult, system: Parameters<typeof readerOf>[0], kept: ActRecord): Promise<UndoActResult> {
  if (!(done instanceof ActTakenBack)) return done;
  const reader = readerOf(system);
  await reader.query(sql`
    with recursive chain as (
      select a.id, a.undoes_id, k.id as undone_by, 0 as depth from act k join act a on a.id = k.undoes_id where k.id = ${kept.id}::uuid or k.part_of_id = ${kept.id}::uuid
      union all
      select a.id, a.undoes_id, case when c.depth % 2 = 1 then c.id end, c.depth + 1 from chain c join act a on a.id = c.undoes_id
    )
    update act a set undone_by_id = c.undone_by from chain c where a.id = c.id`);
  return new ActTakenBack({ ...done.undone, undoneById: kept.id }, kept);
}
