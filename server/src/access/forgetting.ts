import type { Logger } from 'pino';
import type { Pool } from 'pg';
import { inTransaction } from '../database/pools.ts';
import { written } from '../log.ts';

/** So many rows in one transaction: it holds nobody up. */
const AT_ONCE = 5_000;
/** Soon enough that nothing piles up, seldom enough that nobody notices. */
const EVERY_MS = 3_600_000;
/** Servers of a database take turns by this name: one of them forgets, the others have nothing to do. */
const TURN = 'selaras forgets sessions';

/**
 * What is forgotten, and when: idempotency keys and devices when their time is over, wrong passwords after a day, codes of screens when
 * they are of no use any more, and sessions and screens a month after they ended, as links for setting a password a month after they were of use: for so long somebody who asks "who was in my account" can be answered by the one who runs the server.
 */
const FORGOTTEN = [
  `delete from sign_in_attempt where ctid in (select ctid from sign_in_attempt where last_at < now() - interval '1 day' and (retry_at is null or retry_at < now()) limit ${AT_ONCE})`,
  `delete from known_device where id in (select id from known_device where expires_at < now() limit ${AT_ONCE})`,
  `delete from idempotency_key where ctid in (select ctid from idempotency_key where kept_until <= now() limit ${AT_ONCE})`,
  `delete from password_link where id in (select id from password_link where expires_at < now() - interval '30 days' limit ${AT_ONCE})`,
  `delete from screen_offer where id in (select id from screen_offer where expires_at < now() limit ${AT_ONCE})`,
  `delete from screen where id in (select id from screen where least(expires_at, revoked_at) < now() - interval '30 days' limit ${AT_ONCE})`,
  `delete from session where id in (select id from session where least(expires_at, idle_expires_at, revoked_at) < now() - interval '30 days' limit ${AT_ONCE})`,
];

/** Forgets what is over, if no other server of this database does so at this moment; how many rows went. */
export function forgetWhatIsOver(system: Pool): Promise<number> {
  return inTransaction(system, async (client) => {
    const turn = await client.query<{ taken: boolean }>('select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as taken', [TURN]);
    if (!turn.rows[0]!.taken) return 0;
    let gone = 0;
    for (const statement of FORGOTTEN) gone += (await client.query(statement)).rowCount ?? 0;
    return gone;
  });
}

/** Does so from now on, every hour; the returned function ends it. */
export function startForgetting(system: Pool, log: Logger): () => void {
  const forgetAll = async (): Promise<void> => {
    while ((await forgetWhatIsOver(system)) >= AT_ONCE);
  };
  const forget = (): void => {
    forgetAll().catch(written(log, 'sessions that are over could not be forgotten'));
  };
  const timer = setInterval(forget, EVERY_MS).unref();
  forget();
  return () => clearInterval(timer);
}
