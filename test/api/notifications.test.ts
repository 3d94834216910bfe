/** What accounts are told of: who reads it, in which words, how it becomes read, and how it is heard at once. */
import { HearNotifiedDocument, ReadAllDocument, ReadSomeDocument, ToldDocument, WhereToWriteDocument, WriteToMeDocument } from '@selaras/schema/test';
import type { Actor } from '@selaras/server/testing';
import { describe, expect, it } from 'vitest';
import { follow } from '../testkit/stream.ts';
import { useServer } from '../testkit/server.ts';

const { server, as, newWorld } = await useServer();

const told = async (actor: Actor, unreadOnly = false) => (await as(actor).ask(ToldDocument, { unreadOnly, language: 'ID' })).notifications!;
const read = async (actor: Actor, ...notificationIds: (string | null)[]): Promise<number | undefined> =>
  (await as(actor).ask(ReadSomeDocument, { input: { notificationIds: notificationIds.map(String) } })).markNotificationsRead.marked;

async function reminded() {
  const world = await newWorld();
  const period = await world.period();
  const superior = await world.account(`atasan-${world.instansi.code}`, { employee: await world.employee('Atasan') });
  return { world, period, superior };
}

describe('a notification', () => {
  it('says in both languages what it tells of, by its parameters, which programs read as well', async () => {
    const { world, period, superior } = await reminded();
    await world.remindAccount(superior, period, { by: 'Ani', count: 1_200 });
    const [one] = (await told(superior)).nodes;
    expect(one).toMatchObject({
      notificationKind: 'EVALUATION_REMINDER',
      instansiId: world.instansi.node,
      aboutId: period.node,
      actId: null,
      readAt: null,
      sentence: 'Ani mengingatkan Anda: 1.200 penilaian Triwulan IV 2026 menunggu Anda; tenggatnya 15 Januari 2027.',
    });
    expect(one!.parameters.map(({ name, parameterKind, value }) => [name, parameterKind, value])).toEqual([
      ['by', 'TEXT', 'Ani'],
      ['count', 'COUNT', '1200'],
      ['period', 'TEXT', 'Triwulan IV 2026'],
      ['deadline', 'DAY', '2027-01-15'],
    ]);
    const english = (await as(superior).ask(ToldDocument, { language: 'EN' })).notifications!.nodes[0]!;
    expect(english.sentence).toBe('Ani reminds you of the evaluations of Triwulan IV 2026: 1,200 wait for you; the deadline is 15 January 2027.');
  });

  it('is read by its account and by nobody else, whatever they administer, not even by its id', async () => {
    const { world, period, superior } = await reminded();
    const id = await world.remindAccount(superior, period);
    expect((await told(superior)).totalCount).toBe(1);
    for (const role of ['HR', 'LEADERSHIP', 'ADMIN', 'INTEGRATOR'] as const) {
      const other = await world.account(`${role}-${world.instansi.code}`, { role });
      expect(await told(other), role).toMatchObject({ totalCount: 0, nodes: [] });
      expect(await as(other).codeOf(ReadSomeDocument, { input: { notificationIds: [id!] } }), role).toBe('NOT_FOUND');
      expect(await as(other).codeOf(ReadAllDocument, { input: { upToId: id! } }), role).toBe('NOT_FOUND');
    }
    expect((await told(superior, true)).totalCount).toBe(1);
  });

  it('is kept from every acting role of the database but for the account that it is told to', async () => {
    const { world, period, superior } = await reminded();
    await world.remindAccount(superior, period);
    const other = await world.account(`hr-${world.instansi.code}`, { role: 'HR' });
    const seenBy = async (pool: 'app' | 'wide', accountId: string): Promise<number> => {
      const client = await server.app.services[pool].connect();
      try {
        await client.query('begin');
        await client.query(
          `select set_config('selaras.account_id', $1, true), set_config('selaras.instansi_ids', $2, true), set_config('selaras.full_instansi_ids', $2, true), set_config('selaras.hr_instansi_ids', $2, true)`,
          [accountId, world.instansi.id],
        );
        return (await client.query('select id from notification')).rows.length;
      } finally {
        await client.query('rollback');
        client.release();
      }
    };
    for (const pool of ['app', 'wide'] as const) {
      expect(await seenBy(pool, superior.accountId)).toBe(1);
      expect(await seenBy(pool, other.accountId)).toBe(0);
    }
  });

  it('is nothing for a token that is held to less than its account', async () => {
    const { world, period, superior } = await reminded();
    await world.remindAccount(superior, period);
    const held = await world.token(superior, { areas: ['FIGURES'] });
    expect(await as(held).codeOf(ToldDocument, {})).toBe('FORBIDDEN');
  });

  it('comes with the newest first, page by page', async () => {
    const { world, period, superior } = await reminded();
    for (const by of ['satu', 'dua', 'tiga']) await world.remindAccount(superior, period, { by });
    const first = (await as(superior).ask(ToldDocument, { first: 2 })).notifications!;
    expect(first.totalCount).toBe(3);
    expect(first.nodes.map(({ parameters }) => parameters[0]!.value)).toEqual(['tiga', 'dua']);
    const second = (await as(superior).ask(ToldDocument, { first: 2, after: first.pageInfo.endCursor })).notifications!;
    expect(second.nodes.map(({ parameters }) => parameters[0]!.value)).toEqual(['satu']);
  });

  it('is marked as read once, and stays read since then', async () => {
    const { world, period, superior } = await reminded();
    const id = await world.remindAccount(superior, period);
    expect(await read(superior, id)).toBe(1);
    const [before] = (await told(superior)).nodes;
    expect(before!.readAt).not.toBeNull();
    expect(await read(superior, id)).toBe(0);
    expect((await told(superior)).nodes[0]!.readAt).toBe(before!.readAt);
    expect((await told(superior, true)).totalCount).toBe(0);
  });

  it('that came after what was seen stays unread when all are marked', async () => {
    const { world, period, superior } = await reminded();
    const [, seen] = [await world.remindAccount(superior, period), await world.remindAccount(superior, period)];
    await world.remindAccount(superior, period, { by: 'kemudian' });
    expect((await as(superior).ask(ReadAllDocument, { input: { upToId: seen! } })).markAllNotificationsRead.marked).toBe(2);
    expect((await told(superior, true)).nodes.map(({ parameters }) => parameters[0]!.value)).toEqual(['kemudian']);
  });

  it('tells an account of one occasion once, however many write it at the same moment', async () => {
    const { world, period, superior } = await reminded();
    const ids = await Promise.all(Array.from({ length: 8 }, () => world.remindAccount(superior, period, { once: 'occasion' })));
    expect(ids.filter((id) => id !== null)).toHaveLength(1);
    expect((await told(superior)).totalCount).toBe(1);
  });

  it('is heard at once, on its account’s stream alone, and so is that it was read', async () => {
    const { world, period, superior } = await reminded();
    const other = await world.account(`hr-${world.instansi.code}`, { role: 'HR' });
    const own = await follow(server.url, superior, HearNotifiedDocument, {});
    const others = await follow(server.url, other, HearNotifiedDocument, {});
    expect((await own.until(({ notified }) => notified.kind === 'SNAPSHOT')).notified).toMatchObject({ unread: 0, newest: null });
    await others.until(({ notified }) => notified.kind === 'SNAPSHOT');
    const id = await world.remindAccount(superior, period, { by: 'Ani' });
    const heard = await own.until(({ notified }) => notified.unread === 1);
    expect(heard.notified.newest).toMatchObject({ notificationId: id, sentence: expect.stringContaining('Ani mengingatkan Anda') });
    await read(superior, id);
    await own.until(({ notified }) => notified.unread === 0, 2);
    expect(others.heard().filter(({ notified }) => notified.kind === 'SNAPSHOT')).toHaveLength(1);
    own.cut();
    others.cut();
  });
});

describe('mail that is not set up', () => {
  it('is said to be that, and no address is kept', async () => {
    const { superior } = await reminded();
    expect((await as(superior).ask(WhereToWriteDocument, {})).notificationMail).toEqual({ isSetUp: false, address: null, language: 'ID' });
    const { setNotificationMail } = await as(superior).ask(WriteToMeDocument, { input: { address: 'ani@dinas.go.id', language: 'ID' } });
    expect(setNotificationMail).toMatchObject({ code: 'MAIL_NOT_SET_UP' });
  });
});
