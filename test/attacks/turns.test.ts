/** Operations that wait for their turn: when it comes, they run with the rights of then, or not at all. */
import { TitlesFoundDocument } from '@selaras/schema/test';
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { useCluster, useWorld } from '../testkit/server.ts';

const { server, as, world } = await useWorld({ cluster: await useCluster() });
const [owner, watcher] = [new pg.Client(server.database.url), new pg.Client(server.database.url)];
await Promise.all([owner.connect(), watcher.connect()]);
afterAll(() => Promise.all([owner.end(), watcher.end()]));
await world.position(await world.dinas(), 'Penata', { need: 1 });

const waiting = async (): Promise<number> =>
  (await watcher.query<{ n: number }>(`select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`))
    .rows[0]!.n;
/** Operations that run or wait, of all accounts. */
async function inLane(state: string): Promise<number> {
  const line = `selaras_lane_work{lane="operations_at_once",state="${state}"} `;
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  return Number(
    metrics
      .split('\n')
      .find((one) => one.startsWith(line))!
      .slice(line.length),
  );
}

it.each([
  ['grant is taken away', 'delete from access_grant where account_id = $1', 'BUSY'],
  ['sessions are ended', 'update session set revoked_at = now() where account_id = $1', 'UNAUTHENTICATED'],
])('an operation that waits while its %s is not run', async (_what, change, code) => {
  const actor = await world.account(`hr ${code}`, { role: 'HR' });
  await as(actor).ask(TitlesFoundDocument, { search: 'Pen' });
  await owner.query('begin; lock table position in access exclusive mode');
  const asked = Array.from({ length: 40 }, () => as(actor).send(TitlesFoundDocument, { search: 'Pen' }));
  // All of them are here: as many as may begin wait for the lock, the others for their turn.
  await expect.poll(async () => (await inLane('running')) + (await inLane('waiting'))).toBe(40);
  await expect.poll(waiting).toBeGreaterThan(1);
  const { epoch } = server.app.services.viewers;
  await world.system.query(change, [actor.accountId]);
  await expect.poll(() => server.app.services.viewers.epoch).toBeGreaterThan(epoch);
  await owner.query('rollback');
  const codes = (await Promise.all(asked)).map(({ errors }) => errors[0]?.extensions?.['code']);
  expect(codes.filter((one) => one === undefined).length).toBeLessThanOrEqual(16);
  expect(codes.filter((one) => one === code).length).toBeGreaterThanOrEqual(24);
});
