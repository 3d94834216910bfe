import { createHash, createHmac } from 'node:crypto';
import { getNamedType, type GraphQLObjectType } from 'graphql';
import { claimKey, findKept, keepAnswer, type KeptAnswer, type Send } from '../access/idempotency-keys.service.ts';
import { hashingLane, hashUnder } from '../access/password.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Act } from './act.ts';
import type { Context } from './context.ts';
import { badInput, failure } from './errors.ts';
import { prefixOfType } from './mutation-shape.ts';
import { decodeAnyId, encodeId } from './node.ts';
import { resolveTypeName } from './type-name.ts';

export type Input = Readonly<Record<string, unknown>>;

/** A mutation that takes keys. */
export interface Keyed {
  readonly name: string;
  readonly done: GraphQLObjectType;
  /** Whether passwords are sent with it. */
  readonly hasSecrets: boolean;
}

export const ANOTHER_INPUT =
  'This idempotencyKey was used for another input. Make up a new one for each act; send the old one again only with what was sent before.';

export const hashOfKey = (key: string): string => createHash('sha256').update(key).digest('hex');
/** Under the key, which is kept nowhere: what was sent cannot be guessed from it. */
export const hashOfInput = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('base64');

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
export class KeyedAct implements Act {
  readonly #text: string;
  readonly #place: { readonly accountId: string; readonly keyHash: string };
  #hashed: Promise<string> | null = null;
  #isCommitted = false;

  constructor(
    private readonly context: Context,
    private readonly viewer: Viewer,
    private readonly key: string,
    input: Input,
    private readonly keyed: Keyed,
  ) {
    this.#text = JSON.stringify([keyed.name, inOrder(input)]);
    this.#place = { accountId: viewer.accountId, keyHash: hashOfKey(key) };
  }

  /** A password is guessed all the same, so it is hashed like one, and only when it has to be: whoever guesses has no second door to the processor. */
  #hashInput(): Promise<string> {
    const { accountId, sessionId } = this.viewer;
    return (this.#hashed ??= this.keyed.hasSecrets
      ? hashingLane.run(['known', accountId, sessionId], () => hashUnder(this.key, this.#text))
      : Promise.resolve(hashOfInput(this.key, this.#text)));
  }

  get isKept(): boolean {
    return this.#isCommitted;
  }

  async prepare(): Promise<void> {
    if (this.#isCommitted) throw new Error(`${this.keyed.name} makes a second transaction: under a key there can be one`);
    await this.#hashInput();
  }

  async claim(send: Send): Promise<void> {
    await claimKey(send, { ...this.#place, inputHash: await this.#hashInput() }, this.context.services.config.idempotencyHours);
  }

  committed(): void {
    this.#isCommitted = true;
  }

  async keep(send: Send, result: object): Promise<void> {
    const facts = Object.values(this.keyed.done.getFields()).map(({ name, type }) => {
      const value = (result as Record<string, unknown>)[name];
      const prefix = prefixOfType(getNamedType(type).name);
      return [name, prefix && value ? encodeId(prefix as never, (value as { readonly id: string }).id) : value] as const;
    });
    await keepAnswer(send, this.#place, { type: resolveTypeName(result), facts: Object.fromEntries(facts) });
  }

  /** What was answered under this key, as it is by now and as the viewer may see it by now; null when nothing was. Errors: BAD_INPUT for another input. */
  async repeat(): Promise<object | null> {
    const kept = await findKept(this.context.services.system, this.#place);
    if (!kept) return null;
    if (kept.inputHash !== (await this.#hashInput())) throw badInput(ANOTHER_INPUT);
    return this.#remake(kept.answer);
  }

  async #remake({ type, facts }: KeptAnswer): Promise<object> {
    const made: Record<string, unknown> = { __typename: type, ...facts };
    for (const field of Object.values(this.keyed.done.getFields())) {
      if (prefixOfType(getNamedType(field.type).name) === undefined) continue;
      const decoded = decodeAnyId(String(facts[field.name]));
      made[field.name] = decoded && (await decoded.node.read(this.context, decoded.uuid));
      if (!made[field.name])
        throw failure('NOT_FOUND', 'This was done under the same idempotencyKey; what it is about is no longer there, or no longer yours to see.');
    }
    return made;
  }
}
