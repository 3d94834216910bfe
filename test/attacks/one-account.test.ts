/** One account does its worst: everybody else goes on, and it is told what it may do. */
import { NamesFoundDocument, PeopleAfterDocument, RateAnythingDocument, TitlesFoundDocument, WhoAmIDocument } from '@selaras/schema/test';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { textOf } from '../testkit/documents.ts';
import { useCluster, useServer } from '../testkit/server.ts';

const cluster = await useCluster();
const { server, as, newWorld } = await useServer({ cluster, settings: { SELARAS_OPERATION_SECONDS: '1' } });
// One holds the lock; a transaction sees the same activity of others to its end, so that another one looks.
const [owner, watcher] = [new pg.Client(server.database.url), new pg.Client(server.database.url)];
await Promise.all([owner.connect(), watcher.connect()]);
afterAll(() => Promise.all([owner.end(), watcher.end()]));

const [ours, theirs] = [await newWorld('Kota Pengganggu'), await newWorld('Kota Tetangga')];
const greedy = await ours.account('hr.rakus', { role: 'HR' });
const colleague = await ours.account('hr.rekan', { role: 'HR' });
const leader = await theirs.account('sekda', { role: 'LEADERSHIP' });
const person = await ours.employee('Ani', { in: await ours.position(await ours.dinas(), 'Penata') });

await server.app.worker.settle();

/** While the work runs, everything that reads positions waits for a lock, as it would for a slow disk. */
async function whilePositionsAreLocked<Result>(work: () => Promise<Result>): Promise<Result> {
  await owner.query('begin; lock table position in access exclusive mode');
  try {
    return await work();
  } finally {
    await owner.query('rollback');
  }
}
const waiting = async (): Promise<number> =>
  (await watcher.query<{ n: number }>(`select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`))
    .rows[0]!.n;

describe('an operation that does not end', () => {
  it('is ended at its deadline, in the database as well, and says so', async () => {
    await whilePositionsAreLocked(async () => {
      const asked = as(greedy).send(TitlesFoundDocument, { search: 'a' });
      await expect.poll(waiting).toBeGreaterThan(0);
      expect((await asked).errors[0]).toMatchObject({ extensions: { code: 'TIMEOUT' }, message: expect.stringContaining('1 seconds') });
      await expect.poll(waiting).toBe(0);
    });
    expect((await as(greedy).send(TitlesFoundDocument, { search: 'a' })).errors).toEqual([]);
  });

  it('is ended in the database when its client has gone', async () => {
    await whilePositionsAreLocked(async () => {
      const gone = new AbortController();
      const asked = fetch(`${server.url}/graphql`, {
        method: 'POST',
        signal: gone.signal,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${greedy.token}` },
        body: JSON.stringify({ query: textOf(TitlesFoundDocument), variables: { search: 'a' } }),
      });
      await expect.poll(waiting).toBeGreaterThan(0);
      gone.abort();
      await expect(asked).rejects.toThrow('aborted');
      await expect.poll(waiting, { timeout: 900 }).toBe(0);
    });
  });
});

describe('an account that asks for everything at once', () => {
  it('gets a few answers at a time, a bounded queue, and is refused beyond it with a time to come back', async () => {
    const { answers, others } = await whilePositionsAreLocked(async () => {
      const asked = Array.from({ length: 300 }, () => as(greedy).send(TitlesFoundDocument, { search: 'a' }));
      await expect.poll(waiting).toBeGreaterThan(1);
      const taken = await waiting();
      // Nobody else waits behind it: not who shares its government, not who is of another one.
      const beside = await Promise.all([colleague, leader].map((actor) => as(actor).send(WhoAmIDocument)));
      expect(taken, 'connections that one account takes of twenty while it is alone').toBeLessThanOrEqual(16);
      return { others: beside, answers: await Promise.all(asked) };
    });
    for (const answer of others) expect(answer.errors).toEqual([]);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    for (const { errors, headers } of refused) {
      expect(errors[0]).toMatchObject({ extensions: { code: 'BUSY', retryAfterSeconds: expect.any(Number) as number } });
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    }
    // Whoever got no answer in time was told so; nothing else was said.
    for (const { errors } of answers) expect(['BUSY', 'TIMEOUT', undefined]).toContain(errors[0]?.extensions?.code);
    expect((await as(greedy).send(TitlesFoundDocument, { search: 'a' })).errors).toEqual([]);
  });
});

describe('a text without end', () => {
  const long = 'a'.repeat(30_000);
  it.each([
    ['search of people', () => as(greedy).send(NamesFoundDocument, { search: long })],
    ['search of titles', () => as(greedy).send(TitlesFoundDocument, { search: long })],
    ['cursor', () => as(greedy).send(PeopleAfterDocument, { after: long, order: { field: 'NAME' } })],
    ['note', () => as(greedy).send(RateAnythingDocument, { employeeId: person.node, periodId: person.node.replace('employee', 'period'), note: long })],
  ])('as the %s is refused with its length and the bound', async (_label, send) => {
    const { errors } = await send();
    expect(errors[0]?.extensions?.code).toBe('BAD_INPUT');
    expect(errors[0]?.message).toMatch(/has 30,000 characters; at most [\d,]+ are read/);
  });
});
