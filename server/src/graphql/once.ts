import { getNamedType, isInputObjectType, type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { KeyTaken } from '../access/idempotency-keys.service.ts';
import { CommitInDoubt } from '../database/database-failure.ts';
import type { Context } from './context.ts';
import { badInput, busy } from './errors.ts';
import { KeyedAct, type Input, type Keyed } from './keyed-act.ts';
import { MOST_OF_KEY } from './mutation-key.ts';
import { doneOf } from './mutation-shape.ts';
import { readText } from './read-arguments.ts';
import { Refusal } from './refusal.ts';
import { isSecret } from './text.ts';

/** A change that is under way under the same key ends within moments, or at the limit of its writer. */
const RETRY_SECONDS = 2;

type Args = { readonly input: Input };

/** A key as it may be. Errors: BAD_INPUT. */
export function readKey(key: string | null): string | null {
  if (key === '') throw badInput('idempotencyKey is empty; make one up, such as a UUID, or leave it out.');
  return key === null ? null : (readText(key, 'idempotencyKey', { least: 1, most: MOST_OF_KEY }) as string);
}

function keyOf({ input, context }: { readonly input: Input; readonly context: Context }): string | null {
  const [stated, header] = [input['idempotencyKey'] ?? null, context.http?.idempotencyKey ?? null];
  if (stated !== null && header !== null && stated !== header) throw badInput('input.idempotencyKey and the header Idempotency-Key differ; send one of them.');
  return readKey((stated ?? header) as string | null);
}

/** Does what a mutation does, once under one key. */
function once(run: GraphQLFieldResolver<unknown, Context>, keyed: Keyed): GraphQLFieldResolver<unknown, Context> {
  return async (source, args: Args, context, info) => {
    const key = keyOf({ input: args.input, context });
    const { idempotencyKey: _key, ...input } = args.input;
    // Nobody has no keys; who is nobody can only sign in or out. What is only shown is not done, and would be shown anew.
    if (key === null || !context.viewer || input['preview'] === true) return run(source, { input }, context, info);
    const act = new KeyedAct(context, context.viewer, key, input, keyed);
    const before = await act.repeat();
    if (before) return before;
    context.act = act;
    try {
      const result: unknown = await run(source, { input }, context, info);
      // Perhaps for what the first one under this key had changed in the meantime.
      if (result instanceof Refusal) return (await act.repeat()) ?? result;
      if (!act.isKept) throw new Error(`${keyed.name} changes something outside of inWriteTransaction and inSystemTransaction, so its key was not kept`);
      return result;
    } catch (error) {
      // Lost while it committed: the key was kept with the change, or neither.
      if (error instanceof CommitInDoubt) return orThrow(await act.repeat().catch(() => null), error);
      if (!(error instanceof KeyTaken)) throw error;
      const first = await act.repeat();
      if (first) return first;
      throw busy('The same is being done under this idempotencyKey at the moment; send it again in a moment.', RETRY_SECONDS);
    }
  };
}

function orThrow(answer: object | null, error: Error): object {
  if (answer) return answer;
  throw error;
}

/** By mutation, whether its input holds a `Secret`. To be asked before the markers of texts leave the schema (read-arguments.ts). */
export const secretInputs = (schema: GraphQLSchema): ReadonlySet<string> =>
  new Set(
    mutationsOf(schema).flatMap(({ name, args }) => {
      const input = getNamedType(args[0]?.type);
      return isInputObjectType(input) && Object.values(input.getFields()).some((field) => isSecret(getNamedType(field.type))) ? [name] : [];
    }),
  );

const mutationsOf = (schema: GraphQLSchema): readonly GraphQLField<unknown, Context>[] => Object.values(schema.getMutationType()?.getFields() ?? {});

/** Puts the keeping of keys around every mutation but those that say why not (keyless.ts). */
export function keepKeys(schema: GraphQLSchema, secret: ReadonlySet<string>): void {
  for (const mutation of mutationsOf(schema)) {
    const done = doneOf(mutation);
    if (mutation.extensions['keyless'] !== undefined || !mutation.resolve || !done) continue;
    mutation.resolve = once(mutation.resolve, { name: mutation.name, done, hasSecrets: secret.has(mutation.name) });
  }
}
