import type { System } from '../database/pools.ts';

/** The key of an account. */
interface KeyOfAccount {
  readonly accountId: string;
  /** In hexadecimal digits. */
  readonly keyHash: string;
}

/** What was answered, in names and ids: rows are read anew by whoever asks again, with the rights they have then. */
export interface KeptAnswer {
  readonly type: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Sends a statement on the connection of the change; `$1` stands for the first value and each stands once. */
export type Send = (text: string, values: readonly unknown[]) => Promise<readonly object[]>;

/** Another change under this key was kept, or is being made. */
export class KeyTaken extends Error {
  override readonly name = 'KeyTaken';
}

export async function findKept(
  system: System,
  { accountId, keyHash }: KeyOfAccount,
): Promise<{ readonly inputHash: string; readonly answer: KeptAnswer } | null> {
  const { rows } = await system.query<{ inputHash: string; answer: KeptAnswer }>(
    `select input_hash as "inputHash", answer from idempotency_key where account_id = $1 and key_hash = decode($2, 'hex') and kept_until > now()`,
    [accountId, keyHash],
  );
  return rows[0] ?? null;
}

const CLAIM = /* sql */ `
  insert into idempotency_key (account_id, key_hash, input_hash, kept_until) values ($1, decode($2, 'hex'), $3, now() + make_interval(hours => $4::int))
  on conflict (account_id, key_hash) do update set input_hash = excluded.input_hash, answer = null, kept_until = excluded.kept_until
    where idempotency_key.kept_until <= now()
  returning account_id`;

/** Takes a key at the beginning of the transaction of its change: whoever has the same waits here until that ended. Errors: KeyTaken. */
export async function claimKey(send: Send, { accountId, keyHash, inputHash }: KeyOfAccount & { readonly inputHash: string }, hours: number): Promise<void> {
  const claimed = await send(CLAIM, [accountId, keyHash, inputHash, hours]);
  if (claimed.length === 0) throw new KeyTaken('there is a change under this key');
}

/** Keeps what is answered, at the end of that transaction: both stand, or none. */
export const keepAnswer = (send: Send, { accountId, keyHash }: KeyOfAccount, answer: KeptAnswer): Promise<unknown> =>
  send(`update idempotency_key set answer = $1::jsonb where account_id = $2 and key_hash = decode($3, 'hex')`, [JSON.stringify(answer), accountId, keyHash]);
