import { createHash, type Hash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { claimKey, findKept, keepAnswer, type KeptAnswer, type Send } from '../../../access/idempotency-keys.service.ts';
import type { System } from '../../../database/pools.ts';
import { ANOTHER_INPUT, hashOfInput, hashOfKey } from '../../../graphql/keyed-act.ts';
import { badInput } from '../../../graphql/errors.ts';
import { MAX_FILE_BYTES } from '../reading/reading-limits.parameters.ts';

/** What is said of a file beside the file. */
interface Said {
  readonly instansiId: string;
  readonly dinasId: string | null;
  readonly kind: string;
  readonly fileName: string;
}

/**
 * The idempotency key of a file, which means what it means for changes (graphql/once.ts): kept in the transaction that
 * registers the file, with its id as the answer. Whether a file is the same is known when all of it has arrived.
 */
export class UploadKey {
  readonly #place: { readonly accountId: string; readonly keyHash: string };
  #sent: Hash = createHash('sha256');
  #inputHash: string | null = null;

  constructor(
    private readonly system: System,
    accountId: string,
    private readonly key: string,
    private readonly said: Said,
    private readonly hours: number,
  ) {
    this.#place = { accountId, keyHash: hashOfKey(key) };
  }

  /** What was answered under this key already; null when nothing was. */
  kept(): Promise<{ readonly inputHash: string; readonly answer: KeptAnswer } | null> {
    return findKept(this.system, this.#place);
  }

  /** A part of the file has arrived. */
  hear(part: Buffer): void {
    this.#sent.update(part);
  }

  /** The id of the import that the same file became; null when none did. Errors: BAD_INPUT for anything else under this key. */
  async repeat(): Promise<string | null> {
    const kept = await this.kept();
    if (!kept) return null;
    if (kept.inputHash !== this.#hashed()) throw badInput(ANOTHER_INPUT);
    return String(kept.answer.facts['id']);
  }

  /** The same for a file that needs no place, since something is kept under its key: it is read to its end and dropped. */
  async repeatOf(body: Readable): Promise<string | null> {
    let size = 0;
    for await (const part of body) {
      size += (part as Buffer).length;
      // No file that was taken is as large.
      if (size > MAX_FILE_BYTES) throw badInput(ANOTHER_INPUT);
      this.hear(part as Buffer);
    }
    return this.repeat();
  }

  /** First in the transaction that registers the file, of which all has arrived. Errors: KeyTaken. */
  claim(send: Send): Promise<void> {
    return claimKey(send, { ...this.#place, inputHash: this.#hashed() }, this.hours);
  }

  /** Last in it. */
  async keep(send: Send, importId: string): Promise<void> {
    await keepAnswer(send, this.#place, { type: 'ImportReceived', facts: { id: importId } });
  }

  #hashed(): string {
    return (this.#inputHash ??= hashOfInput(this.key, JSON.stringify(['POST /imports', this.said, this.#sent.digest('hex')])));
  }
}
