import { OptimisticLockError, type EntityManager } from '@mikro-orm/postgresql';
import { scopeVariables } from '../access/scope.ts';
import { CommitInDoubt, isLost, NOTHING_KEPT, RACED } from '../database/database-failure.ts';
import { signedIn, type Context } from '../graphql/context.ts';
import { unanswered } from '../graphql/errors.ts';

/**
 * deadlock_detected and serialization_failure: the same work may well succeed a moment later. unique_violation and
 * exclusion_violation: somebody else wrote between our look and our write, and the second look says what.
 */
const RETRYABLE = ['40P01', '40001', '23505', '23P01'];
const ATTEMPTS = 3;

const codeOf = (error: unknown): unknown =>
  (error as { code?: unknown; cause?: { code?: unknown } }).code ?? (error as { cause?: { code?: unknown } }).cause?.code;

/**
 * Runs one thing a person does in one transaction, with the person's rights: what row security does not let them
 * change fails here even if the decision before it was wrong.
 */
export async function inWriteTransaction<T>(context: Context, work: (em: EntityManager) => Promise<T>): Promise<T> {
  const { scope } = signedIn(context);
  return context.services.writersLane.run(context.turn.party ?? [scope.accountId], async () => {
    for (let attempt = 1; ; attempt++) {
      const em = context.services.orm.em.fork() as EntityManager;
      em.setSessionContext({ role: 'selaras_app', variables: scopeVariables(scope) });
      let isCommitting = false;
      try {
        return await em.transactional(async (inner) => {
          const result = await work(inner as EntityManager);
          await inner.flush();
          isCommitting = true;
          return result;
        });
      } catch (error) {
        if (isLost(error)) throw isCommitting ? new CommitInDoubt(error) : unanswered(NOTHING_KEPT);
        if (!(error instanceof OptimisticLockError || RETRYABLE.includes(String(codeOf(error))))) throw error;
        // Whoever knows what the constraint stands for says that instead (constraintOf).
        if (attempt >= ATTEMPTS) throw Object.assign(unanswered(RACED), { constraint: constraintOf(error) });
        await new Promise((done) => setTimeout(done, Math.random() * 50 * attempt));
      }
    }
  });
}

/** Name of the constraint that a failed write ran into, or null. */
export function constraintOf(error: unknown): string | null {
  const named = error as { constraint?: string; cause?: { constraint?: string }; previous?: { constraint?: string } };
  return named.constraint ?? named.cause?.constraint ?? named.previous?.constraint ?? null;
}
