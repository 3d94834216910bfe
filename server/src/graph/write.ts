import { OptimisticLockError, type EntityManager } from '@mikro-orm/postgresql';
import type { RawBuilder, Transaction } from 'kysely';
import type { Send } from '../access/idempotency-keys.service.ts';
import { scopeVariables } from '../access/scope.ts';
import { Collided, CommitInDoubt, isLost, NOTHING_KEPT } from '../database/database-failure.ts';
import { inTransaction, type System } from '../database/pools.ts';
import { compileSql } from '../database/read-session.ts';
import type { SqlReader } from '../database/sql-reader.ts';
import { signedIn, type Context } from '../graphql/context.ts';
import { unanswered } from '../graphql/errors.ts';
import { Refusal } from '../graphql/refusal.ts';

/**
 * deadlock_detected and serialization_failure: the same work may well succeed a moment later. unique_violation,
 * exclusion_violation and foreign_key_violation: somebody else wrote between our look and our write, and the second look
 * says what.
 */
const COLLISIONS = ['40P01', '40001', '23505', '23P01', '23503'];
const ATTEMPTS = 3;

const codeOf = (error: unknown): unknown =>
  (error as { code?: unknown; cause?: { code?: unknown } }).code ?? (error as { cause?: { code?: unknown } }).cause?.code;

/** lock_not_available: it has waited for a row that another session holds. */
const isHeldByAnother = (error: unknown): boolean => codeOf(error) === '55P03';

const isCollision = (error: unknown): boolean => error instanceof OptimisticLockError || COLLISIONS.includes(String(codeOf(error)));

interface Versioned {
  id: string;
  version: number;
}

/** Writes a row as it was read, which is then as it was written. Where somebody was faster the transaction is tried again, and decides anew. */
export async function writeAsRead<Row extends Versioned>(
  em: EntityManager,
  entity: abstract new () => Versioned,
  row: Row,
  changes: Partial<Row>,
): Promise<Row> {
  const { id, version }: Versioned = row;
  const written = await em.nativeUpdate<Versioned>(entity, { id, version }, changes);
  if (written === 0) throw new OptimisticLockError(`the ${entity.name} was changed meanwhile`, row);
  await em.refresh(row);
  return row;
}

/** Takes away a row as it was read. Where somebody was faster the transaction is tried again, and decides anew. */
export async function removeAsRead(em: EntityManager, entity: abstract new () => Versioned, row: Versioned): Promise<void> {
  const gone = await em.nativeDelete<Versioned>(entity, { id: row.id, version: row.version });
  if (gone === 0) throw new OptimisticLockError(`the ${entity.name} was changed meanwhile`, row);
}

/** What is refused changes nothing, whatever was written before it was refused; the key of its act is given back as well. */
class Undone<Result> extends Error {
  override readonly name = 'Undone';

  constructor(readonly refusal: Result) {
    super('what was asked for is refused');
  }
}

/** Does the work of one act as part of a transaction: its key is claimed before it and its answer kept after it. */
async function asAct<T>({ act }: Context, send: Send, work: () => Promise<T>): Promise<T> {
  await act?.claim(send);
  const result = await work();
  if (result instanceof Refusal) throw new Undone(result);
  await act?.keep(send, result as object);
  return result;
}

/** Where it collides, the work is done again on what the others have written; where that does not end, it is theirs for the moment. */
async function again<T>({ act }: Context, attempt: () => Promise<T>): Promise<T> {
  await act?.prepare();
  for (let count = 1; ; count++) {
    try {
      const result = await attempt();
      act?.committed();
      return result;
    } catch (error) {
      if (error instanceof Undone) return error.refusal as T;
      if (!isCollision(error)) throw error;
      if (count >= ATTEMPTS) throw new Collided(error);
      await new Promise((done) => setTimeout(done, Math.random() * 50 * count));
    }
  }
}

/** The ORM numbers parameters itself; statements here name each once and in order. */
const sendBy =
  (em: EntityManager): Send =>
  (text, values) =>
    em.execute(text.replaceAll(/\$[0-9]+/g, '?'), [...values]);

/** Reads and writes through a transaction of the ORM as it stands there: by SQL, with parameters that are numbered. */
export const readerThrough = (em: EntityManager): SqlReader => ({
  async query<Row>(fragment: RawBuilder<Row>): Promise<Row[]> {
    const transaction = em.getTransactionContext<Transaction<unknown>>();
    if (!transaction) throw new Error('there is no transaction to read through');
    return (await transaction.executeQuery(compileSql(fragment))).rows;
  },
});

/**
 * Runs one thing a person does in one transaction, with the person's rights: what row security does not let them
 * change fails here even if the decision before it was wrong.
 */
export async function inWriteTransaction<T>(context: Context, work: (em: EntityManager) => Promise<T>): Promise<T> {
  const { services, turn } = context;
  const { scope } = signedIn(context);
  const asked = performance.now();
  let isBegun = false;
  // What is waited for is somebody else's, and is not had against whoever waits.
  const notWaited = (): void => {
    if (!isBegun) turn.heldUpMs += performance.now() - asked;
    isBegun = true;
  };
  return services.writersLane
    .run(turn.party ?? [scope.accountId], () => {
      notWaited();
      return again(context, () => writeOnce(context, work));
    })
    .finally(notWaited);
}

async function writeOnce<T>(context: Context, work: (em: EntityManager) => Promise<T>): Promise<T> {
  const { scope } = signedIn(context);
  const em = context.services.orm.em.fork() as EntityManager;
  em.setSessionContext({ role: 'selaras_app', variables: scopeVariables(scope) });
  const begun = performance.now();
  let isCommitting = false;
  try {
    return await em.transactional(async (inner) => {
      const writer = inner as EntityManager;
      const result = await asAct(context, sendBy(writer), async () => {
        const done = await work(writer);
        if (!(done instanceof Refusal)) await writer.flush();
        return done;
      });
      isCommitting = true;
      return result;
    });
  } catch (error) {
    if (isHeldByAnother(error)) context.turn.heldUpMs += performance.now() - begun;
    if (isLost(error)) throw isCommitting ? new CommitInDoubt(error) : unanswered(NOTHING_KEPT);
    throw error;
  }
}

/** The same for what no viewer may write, such as their own sessions: the service has decided that they may have it done. */
export function inSystemTransaction<T>(context: Context, work: (system: System) => Promise<T>): Promise<T> {
  return again(context, () =>
    inTransaction(context.services.system, (client) =>
      asAct(
        context,
        async (text, values) => (await client.query<object>(text, [...values])).rows,
        () => work(client),
      ),
    ),
  );
}

/** Name of the constraint that a failed write ran into, or null. */
export function constraintOf(error: unknown): string | null {
  const named = (error instanceof Collided ? error.cause : error) as {
    constraint?: string;
    cause?: { constraint?: string };
    previous?: { constraint?: string };
  };
  return named.constraint ?? named.cause?.constraint ?? named.previous?.constraint ?? null;
}
