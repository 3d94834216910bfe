import type { Pool } from 'pg';
import { beforeAll, expect, it } from 'vitest';
import { useDatabase } from '../testing/use-database.ts';
import { World } from '../testing/world.ts';
import { forgetWhatIsOver } from './forgetting.ts';

const database = useDatabase();
let system: Pool;
let accountId: string;
beforeAll(async () => {
  system = database.as('selaras_system');
  accountId = await (await World.create(system)).login('pemilik', 'benar-kuda-baterai');
});

const session = (number: number, expires: string, idle: string, revoked: string | null): Promise<unknown> =>
  system.query(
    `insert into session (account_id, kind, label, token_hash, expires_at, idle_expires_at, revoked_at)
     values ($1, 'BROWSER', $2, sha256(convert_to($2, 'UTF8')), now() + $3::interval, now() + $4::interval, now() + $5::interval)`,
    [accountId, String(number), expires, idle, revoked],
  );

it('forgets sessions a month after their end, devices and keys of changes at their end, wrong passwords after a day, and nothing else', async () => {
  await session(1, '1 day', '1 day', null);
  await session(2, '-29 days', '-29 days', null);
  await session(3, '-31 days', '-31 days', null);
  await session(4, '1 day', '-31 days', null);
  await session(5, '1 day', '1 day', '-31 days');
  await session(6, '1 day', '1 day', '-1 day');
  await system.query(
    `insert into known_device (account_id, secret_hash, expires_at) values ($1, sha256('kept'), now() + interval '1 day'), ($1, sha256('over'), now() - interval '1 second')`,
    [accountId],
  );
  await system.query(
    `insert into sign_in_attempt (subject, subject_hash, failed_attempts, last_at) values ('NAME', sha256('old'), 3, now() - interval '25 hours'), ('NETWORK', sha256('new'), 3, now())`,
  );
  await system.query(
    `insert into idempotency_key (account_id, key_hash, input_hash, kept_until) values ($1, sha256('kept'), '', now() + interval '1 hour'), ($1, sha256('over'), '', now())`,
    [accountId],
  );
  const log = await system.query<{ last: string | null }>('select max(xid)::text as last from change_log');
  expect(await forgetWhatIsOver(system)).toBe(6);
  const left = await system.query<{ label: string }>('select label from session order by label');
  expect(left.rows.map(({ label }) => label)).toEqual(['1', '2', '6']);
  expect((await system.query('select 1 from known_device')).rowCount).toBe(1);
  expect((await system.query('select 1 from idempotency_key')).rowCount).toBe(1);
  expect((await system.query('select 1 from sign_in_attempt')).rowCount).toBe(1);
  // They were over for everybody long ago: nobody has to be told.
  expect((await system.query('select 1 from change_log where $1::text is null or xid > $1::text::xid8', [log.rows[0]!.last])).rowCount).toBe(0);
});

it('leaves it to the server that is at it already', async () => {
  await session(7, '-31 days', '-31 days', null);
  const other = await system.connect();
  await other.query('begin');
  await other.query("select pg_advisory_xact_lock(hashtextextended('selaras forgets sessions', 0))");
  expect(await forgetWhatIsOver(system)).toBe(0);
  await other.query('rollback');
  other.release();
  expect(await forgetWhatIsOver(system)).toBe(1);
});
