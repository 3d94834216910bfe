import { GraphQLError, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { nextEventContext, type Context } from '../graphql/context.ts';
import type { Door, Operation } from '../graphql/door.ts';
import { toFailure } from '../graphql/errors.ts';
import { describeError } from '../log.ts';

/**
 * Answers each event in a context of its own; ends when the session does. What fails is said in our words only. Each answer
 * is paid for, and while its reader owes something the next one waits: a feed loses nothing by that.
 */
export async function* answerEvents(
  source: AsyncIterable<unknown>,
  door: Door,
  operation: Operation,
  context: Context,
  log: Logger,
): AsyncGenerator<ExecutionResult> {
  try {
    for await (const event of source) {
      if (context.viewer) await context.services.budgets.untilRestored(context.viewer, 0);
      const next = await nextEventContext(context, event);
      if (!next) return;
      try {
        const result = await door.answer(operation, event, next);
        if (next.viewer) next.services.budgets.spend(next.viewer, door.costOf(operation, result.data));
        const errors = result.errors?.map((error) => toFailure(error, next.requestId));
        // Whoever may not hear it any more is told so once, and hears nothing more.
        if (errors?.some(({ extensions }) => extensions['code'] === 'FORBIDDEN' && result.data === null))
          throw new Broken(errors.map((error) => error.toJSON()));
        yield errors ? { ...result, errors } : result;
      } finally {
        next.read.close();
      }
    }
  } catch (error) {
    if (error instanceof Broken) throw error;
    log.warn({ requestId: context.requestId, error: describeError(error) }, 'a stream broke off');
    // A database that went away is said to be that.
    const fault = error instanceof Error ? error : new Error('the stream broke off');
    const failed = fault instanceof GraphQLError ? fault : new GraphQLError('The stream broke off.', { originalError: fault });
    yield { errors: [toFailure(failed, context.requestId)] };
  }
}

/** A stream that ended with what is wrong. */
export class Broken extends Error {
  constructor(readonly errors: readonly GraphQLFormattedError[]) {
    super('the stream broke off');
  }
}

/**
 * graphql-ws waits on a stream for results of its own; there are none, it only says when the client has left or we end it.
 * Errors go through it as well: it knows that they are the last that is said of a subscription.
 */
export function silence(onEnd: () => void): { readonly results: AsyncIterableIterator<never>; fail(errors: readonly GraphQLFormattedError[]): void } {
  const over = Promise.withResolvers<IteratorResult<never>>();
  // Nobody waits yet when it fails at once.
  over.promise.catch(() => undefined);
  return {
    fail(errors) {
      onEnd();
      over.reject(new Broken(errors));
    },
    results: {
      next: () => over.promise,
      return: async () => {
        onEnd();
        over.resolve({ value: undefined, done: true });
        return { value: undefined, done: true };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    },
  };
}

/** A stream that can be ended with what is wrong, whatever it waits for. */
export function endable<Result>(
  stream: AsyncGenerator<Result>,
  source: AsyncIterable<unknown>,
  onEnd: () => void,
): { readonly results: AsyncIterableIterator<Result>; fail(errors: readonly GraphQLFormattedError[]): void } {
  let failed: Broken | null = null;
  let isLeft = false;
  // Of the one `next` that is waited for.
  let deliver: (result: IteratorResult<Result>) => void = () => undefined;
  let refuse: (error: Broken) => void = () => undefined;
  const end = (): void => {
    onEnd();
    // The generator waits for an event that may never come: what it waits on is ended, and nobody waits for it.
    source[Symbol.asyncIterator]()
      .return?.(undefined)
      .catch(() => undefined);
    stream.return(undefined).catch(() => undefined);
  };
  return {
    fail(errors) {
      failed = new Broken(errors);
      refuse(failed);
      end();
    },
    results: {
      next: () =>
        new Promise((settle, reject) => {
          // graphql-ws comes back late from a client that reads slowly. Whatever it heard then, it would say of the next stream of this id.
          if (isLeft) return;
          if (failed) return reject(failed);
          [deliver, refuse] = [settle, reject];
          stream.next().then(
            (result) => {
              if (result.done) onEnd();
              settle(result);
            },
            (error: unknown) => {
              onEnd();
              reject(error);
            },
          );
        }),
      /** An event that is being answered is told no more: the next stream of this id may have begun by then. */
      async return() {
        isLeft = true;
        deliver({ value: undefined, done: true });
        end();
        return { value: undefined, done: true };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    },
  };
}
