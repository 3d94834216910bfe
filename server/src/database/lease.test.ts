import { afterEach, expect, it } from 'vitest';
import { useDatabase } from '../testing/use-database.ts';
import { Lease, type LeaseTimes } from './lease.ts';

const database = useDatabase('test');
const leases: Lease[] = [];
const lease = (name = 'figures', times: LeaseTimes = {}): Lease => {
  const made = new Lease(database.url, name, times);
  leases.push(made);
  return made;
};

afterEach(async () => {
  await Promise.all(leases.splice(0).map((one) => one.release()));
});

it('is held by one, who keeps it, and by whoever asks first when it is given back', async () => {
  const [first, second] = [lease(), lease()];
  expect([await first.take(), await second.take(), await first.take()]).toEqual([true, false, true]);
  await first.release();
  await expect.poll(() => second.take()).toBe(true);
  expect(first.held).toBe(false);
});

it('is another one under another name', async () => {
  expect([await lease('figures').take(), await lease('letters').take()]).toEqual([true, true]);
});

it('is lost with the connection, and the holder knows', async () => {
  const holder = lease();
  await holder.take();
  await database.client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'selaras lease'`,
  );
  await expect.poll(() => holder.held).toBe(false);
  expect(await lease().take()).toBe(true);
  expect(await holder.take()).toBe(false);
});

it('is lost by a holder that says nothing any more, and kept by one that works for long', async () => {
  const silent = lease('silent', { pingMs: 600_000, silenceMs: 300 });
  const busy = lease('busy', { pingMs: 50, silenceMs: 300 });
  expect([await silent.take(), await busy.take()]).toEqual([true, true]);
  await expect.poll(() => lease('silent').take(), { timeout: 5_000 }).toBe(true);
  expect([silent.held, busy.held]).toEqual([false, true]);
  expect(await lease('busy').take()).toBe(false);
});
