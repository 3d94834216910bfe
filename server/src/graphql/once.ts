import { createHash, createHmac } from 'node:crypto';
import type { GraphQLField, GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { getNamedType, isInputObjectType } from 'graphql';
import { claimKey, findKept, keepAnswer, KeyTaken, type KeptAnswer, type KeyOfAccount, type Send } from '../access/idempotency-keys.service.ts';
import { hashingLane, hashUnder } from '../access/password.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Act } from './act.ts';
import type { Context } from './context.ts';
import { badInput, busy, failure } from './errors.ts';
import { decodeAnyId, encodeId } from './node.ts';
import { doneOf, prefixOfType } from './mutation-shape.ts';
import { MOST_OF_KEY } from './mutation-key.ts';
import { readText } from './read-arguments.ts';
import { Refusal } from './refusal.ts';
import { isSecret } from './text.ts';
import { resolveTypeName } from './type-name.ts';

/** A change that is under way under the same key ends within moments, or at the limit of its writer. */
const RETRY_SECONDS = 2;

type Input = Readonly<Record<string, unknown>>;
type Args = { readonly input: Input };

/** The same text for the same input, in whichever order its fields were sent. */
const inOrder = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(inOrder)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, inner]) => [name, inOrder(inner)]),
        )
      : value;

/** One act of an account under a key of its own. Its change claims the key and keeps the answer (graph/write.ts). */
class KeyedAct implements Act {
  #isKept = false;

  private constructor(
    private readonly context: Context,
    private readonly key: KeyOfAccount,
    private readonly done: GraphQLObjectType,
  ) {}

  static async begin(context: Context, { accountId, sessionId }: Viewer, key: string, input: Input, { name, done, hasSecrets }: Keyed): Promise<KeyedAct> {
    const text = JSON.stringify([name, inOrder(input)]);
    // Under the key, which is kept nowhere: what was sent cannot be guessed from it. A password is guessed all the same, so it is hashed like one.
    const inputHash = hasSecrets
      ? await hashingLane.run(['known', accountId, sessionId], () => hashUnder(key, text))
      : createHmac('sha256', key).update(text).digest('base64');
    return new KeyedAct(context, { accountId, keyHash: createHash('sha256').update(key).digest('hex'), inputHash }, done);
  }

  get isKept(): boolean {
    return this.#isKept;
  }

  claim(send: Send): Promise<void> {
    return claimKey(send, this.key, this.context.services.config.idempotencyHours);
  }

  async keep(send: Send, result: object): Promise<void> {
    const facts = Object.values(this.done.getFields()).map(({ name, type }) => {
      const value = (result as Record<string, unknown>)[name];
      const prefix = prefixOfType(getNamedType(type).name);
      return [name, prefix && value ? encodeId(prefix as never, (value as { readonly id: string }).id) : value] as const;
    });
    await keepAnswer(send, this.key, { type: resolveTypeName(result), facts: Object.fromEntries(facts) });
    this.#isKept = true;
  }

  /** What was answered under this key, as it is by now and as the viewer may see it by now; null when nothing was. Errors: BAD_INPUT for another input. */
  async repeat(): Promise<object | null> {
    const kept = await findKept(this.context.services.system, this.key);
    if (!kept) return null;
    if (kept.inputHash !== this.key.inputHash)
      throw badInput('This idempotencyKey was used for another input. Make up a new one for each act; send the old one again only with what was sent before.');
    return this.#remake(kept.answer);
  }

  async #remake({ type, facts }: KeptAnswer): Promise<object> {
    const made: Record<string, unknown> = { __typename: type, ...facts };
    for (const field of Object.values(this.done.getFields())) {
      if (prefixOfType(getNamedType(field.type).name) === undefined) continue;
      const decoded = decodeAnyId(String(facts[field.name]));
      made[field.name] = decoded && (await decoded.node.read(this.context, decoded.uuid));
      if (!made[field.name])
        throw failure('NOT_FOUND', 'This was done under the same idempotencyKey; what it is about is no longer there, or no longer yours to see.');
    }
    return made;
  }
}

interface Keyed {
  readonly name: string;
  readonly done: GraphQLObjectType;
  /** Whether passwords are sent with it. */
  readonly hasSecrets: boolean;
}

function keyOf({ input, context }: { readonly input: Input; readonly context: Context }): string | null {
  const [stated, header] = [input['idempotencyKey'] ?? null, context.http?.idempotencyKey ?? null];
  if (stated !== null && header !== null && stated !== header) throw badInput('input.idempotencyKey and the header Idempotency-Key differ; send one of them.');
  const key = stated ?? header;
  if (key === '') throw badInput('idempotencyKey is empty; make one up, such as a UUID, or leave it out.');
  return key === null ? null : (readText(key, 'idempotencyKey', MOST_OF_KEY) as string);
}

/** Does what a mutation does, once under one key. */
function once(run: GraphQLFieldResolver<unknown, Context>, keyed: Keyed): GraphQLFieldResolver<unknown, Context> {
  return async (source, args: Args, context, info) => {
    const key = keyOf({ input: args.input, context });
    const { idempotencyKey: _key, ...input } = args.input;
    // Nobody has no keys; who is nobody can only sign in or out.
    if (key === null || !context.viewer) return run(source, { input }, context, info);
    const act = await KeyedAct.begin(context, context.viewer, key, input, keyed);
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
      if (!(error instanceof KeyTaken)) throw error;
      const first = await act.repeat();
      if (first) return first;
      throw busy('The same is being done under this idempotencyKey at the moment; send it again in a moment.', RETRY_SECONDS);
    }
  };
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
