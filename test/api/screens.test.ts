/** Screens on walls: how a browser becomes one, what it is told, what it is not, and how it ends. */
import type { Actor, World } from '@selaras/server/testing';
import {
  OfferScreenDocument,
  PairScreenDocument,
  RevokeScreenDocument,
  ScreenBoardLiveDocument,
  ScreensPageDocument,
  SetScreenDocument,
  ThisScreenDocument,
  type ScreenBoardLiveSubscription,
  type ScreenShowsInput,
} from '@selaras/schema/web';
import { describe, expect, it } from 'vitest';
import { Client } from '../testkit/client.ts';
import { textOf } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';
import { openScreenWire, type Wire } from '../testkit/wire.ts';

const { server, newWorld } = await useServer();
const SIZE = { input: { width: 1920, height: 1080 } };
const SHOWS: ScreenShowsInput = { figures: ['GAP', 'PROGRESS_SHARE'], seconds: 20, language: 'ID', theme: 'DARK' };
const browser = (actor: Actor): Client => Client.browser(server.url, actor);

/** A browser that shows a code: the code, and the secret in its cookie. */
async function offered(): Promise<{ readonly code: string; readonly secret: string }> {
  const answer = await Client.screen(server.url).send(OfferScreenDocument, SIZE);
  if (answer.data?.offerScreen.__typename !== 'ScreenOffered') throw new Error(JSON.stringify(answer));
  const cookie = answer.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/HttpOnly.*SameSite=Strict/);
  return { code: answer.data.offerScreen.screenCode, secret: /selaras_screen=([^;]+)/.exec(cookie)![1]! };
}

const pair = async (by: Actor, { instansi }: World, screenCode: string, name = 'Lobi') =>
  (await browser(by).ask(PairScreenDocument, { input: { instansiId: instansi.node, screenCode, name, shows: SHOWS } })).pairScreen;

const stateOf = async (secret: string): Promise<string | undefined> => (await Client.screen(server.url, secret).ask(ThisScreenDocument, {})).thisScreen?.state;

type Event = ScreenBoardLiveSubscription['screenBoard'];

/** A screen that follows its board. */
async function watch(secret: string): Promise<{ readonly wire: Wire; until(condition: (event: Event) => boolean): Promise<Event> }> {
  const wire = await openScreenWire(server.url, secret);
  await wire.until(({ type }) => type === 'connection_ack');
  wire.send({ id: 's', type: 'subscribe', payload: { query: textOf(ScreenBoardLiveDocument), variables: {} } });
  const eventOf = (payload: Wire['messages'][number]['payload']): Event | undefined => (payload?.data as ScreenBoardLiveSubscription | undefined)?.screenBoard;
  return {
    wire,
    async until(condition) {
      const message = await wire.until(({ payload }) => {
        const event = eventOf(payload);
        return event !== undefined && condition(event);
      });
      return eventOf(message.payload)!;
    },
  };
}
type Board = {
  readonly name: string;
  readonly isPaused: boolean;
  readonly turns: number;
  readonly seconds: number;
  readonly total: { readonly gap: number } | null;
  readonly rows: readonly { readonly name: string; readonly figures: { readonly gap: number } | null }[];
};
const boardOf = ({ screen }: Event): Board | null => screen as unknown as Board | null;

describe('a browser becomes a screen', () => {
  it('by a code that HR or leadership of the whole government enters, once, and nothing of its secret is kept in the clear', async () => {
    const world = await newWorld();
    await world.employee('Ani', { in: await world.position(await world.dinas('Dinas Kesehatan'), 'Perawat', { need: 3 }) });
    await server.app.worker.settle();
    const hr = await world.account('hr', { role: 'HR' });
    const { code, secret } = await offered();
    expect([code, await stateOf(secret)]).toEqual([expect.stringMatching(/^[A-Z0-9]{6}$/), 'WAITING']);
    // Typed as people type it.
    const paired = await pair(hr, world, ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `, ' Lobi Balai Kota ');
    expect(paired.__typename).toBe('ScreenPaired');
    expect(await stateOf(secret)).toBe('PAIRED');
    const { screens } = await browser(hr).ask(ScreensPageDocument, { instansiId: world.instansi.node });
    expect(screens).toMatchObject([
      { name: 'Lobi Balai Kota', pairedBy: 'hr', figures: ['GAP', 'PROGRESS_SHARE'], width: 1920, height: 1080, isPaused: false },
    ]);
    expect((await pair(hr, world, code)).__typename).toBe('ScreenCodeUnknown');
    const { rows } = await world.system.query<{ text: string }>('select s::text as text from screen s union all select o::text from screen_offer o');
    expect(rows.filter(({ text }) => text.includes(secret) || text.includes(code))).toEqual([]);

    const { wire, until } = await watch(secret);
    const event = await until(({ screen }) => screen !== null);
    expect(boardOf(event)).toMatchObject({ name: 'Lobi Balai Kota', total: { gap: 2 }, rows: [{ name: 'Dinas Kesehatan', figures: { gap: 2 } }] });
    wire.socket.close();
  });

  it('not by a code that is too old, or that it showed before', async () => {
    const world = await newWorld();
    const leader = await world.account('leader', { role: 'LEADERSHIP' });
    const first = await offered();
    const again = await Client.screen(server.url, first.secret).ask(OfferScreenDocument, SIZE);
    expect((await pair(leader, world, first.code)).__typename).toBe('ScreenCodeUnknown');
    const code = again.offerScreen.__typename === 'ScreenOffered' ? again.offerScreen.screenCode : '';
    await world.system.query(`update screen_offer set expires_at = now() - interval '1 second'`);
    expect((await pair(leader, world, code)).__typename).toBe('ScreenCodeUnknown');
    expect(await stateOf(first.secret)).toBe('NONE');
  });

  it('not by guessing: whoever enters wrong codes waits, longer each time, and a right one ends the wait', async () => {
    const world = await newWorld();
    const guesser = await world.account('guesser', { role: 'HR' });
    const kinds: string[] = [];
    for (let guess = 0; guess < 7; guess++) kinds.push((await pair(guesser, world, 'AAAAAA')).__typename);
    expect(kinds).toEqual([...Array<string>(6).fill('ScreenCodeUnknown'), 'TooManyAttempts']);
    const { code } = await offered();
    expect((await pair(guesser, world, code)).__typename).toBe('TooManyAttempts');
    const other = await world.account('other', { role: 'HR' });
    expect((await pair(other, world, code)).__typename).toBe('ScreenPaired');
  });

  it('not by a head of one dinas, an employee, an administrator, a program, or anybody of another government', async () => {
    const [world, elsewhere] = [await newWorld(), await newWorld()];
    const dinas = await world.dinas();
    const { code } = await offered();
    const input = { instansiId: world.instansi.node, screenCode: code, name: 'Lobi', shows: SHOWS };
    const hr = await world.account('hr', { role: 'HR' });
    for (const actor of [
      await world.account('head', { role: 'DINAS_HEAD', on: dinas }),
      await world.account('hr of a dinas', { role: 'HR', on: dinas }),
      await world.account('admin', { role: 'ADMIN' }),
      await world.account('integrator', { role: 'INTEGRATOR' }),
      await world.account('employee', { employee: await world.employee('Budi') }),
    ])
      expect(await browser(actor).codeOf(PairScreenDocument, { input }), actor.name).toBe('FORBIDDEN');
    expect(await Client.program(server.url, hr).codeOf(PairScreenDocument, { input })).toBe('FORBIDDEN');
    const stranger = await elsewhere.account('stranger', { role: 'HR' });
    expect(await browser(stranger).codeOf(PairScreenDocument, { input })).toBe('NOT_FOUND');
    const foreignPeriod = { ...SHOWS, periodId: (await elsewhere.period()).node };
    expect(await browser(hr).codeOf(PairScreenDocument, { input: { ...input, shows: foreignPeriod } })).toBe('NOT_FOUND');
    expect((await pair(hr, world, code)).__typename).toBe('ScreenPaired');
  });

  it('not with figures that are told only where the people are seen', async () => {
    const world = await newWorld();
    const hr = await world.account('hr', { role: 'HR' });
    const { code } = await offered();
    for (const key of ['RETIRING_BY_NEXT_YEAR', 'PREDIKAT_KURANG'] as const) {
      const shows: ScreenShowsInput = { ...SHOWS, figures: ['GAP', key] };
      const refused = await browser(hr).send(PairScreenDocument, { input: { instansiId: world.instansi.node, screenCode: code, name: 'Lobi', shows } });
      expect([refused.errors[0]?.extensions?.code, refused.errors[0]?.message]).toEqual(['BAD_INPUT', expect.stringContaining(key)]);
    }
    expect((await pair(hr, world, code)).__typename).toBe('ScreenPaired');
  });

  it('only so many at a time from one part of the network', async () => {
    const kinds: string[] = [];
    for (let one = 0; one < 32; one++) kinds.push((await Client.screen(server.url).ask(OfferScreenDocument, SIZE)).offerScreen.__typename);
    expect(kinds.at(-1)).toBe('TooManyAttempts');
    await server.app.services.system.query('delete from screen_offer');
  });
});

describe('a screen', () => {
  it('is seen, steered and revoked by its own government only', async () => {
    const [world, elsewhere] = [await newWorld(), await newWorld()];
    const { screenId, secret } = await world.screen('Lobi');
    const stranger = browser(await elsewhere.account('stranger', { role: 'HR' }));
    expect(await stranger.codeOf(ScreensPageDocument, { instansiId: world.instansi.node })).toBe('BAD_INPUT');
    expect((await stranger.ask(SetScreenDocument, { input: { screenId, isPaused: true } })).setScreen.__typename).toBe('ScreenIsOver');
    expect((await stranger.ask(RevokeScreenDocument, { input: { screenId } })).revokeScreen.__typename).toBe('ScreenIsOver');
    expect(await stateOf(secret)).toBe('PAIRED');
    expect((await stranger.ask(ScreensPageDocument, { instansiId: elsewhere.instansi.node })).screens).toEqual([]);
  });

  it('follows what it is set to at once, and figures as they move', async () => {
    const world = await newWorld();
    const position = await world.position(await world.dinas(), 'Perawat', { need: 3 });
    await server.app.worker.settle();
    const hr = browser(await world.account('hr', { role: 'HR' }));
    const { screenId, secret } = await world.screen('Lobi');
    const { wire, until } = await watch(secret);
    await until((event) => boardOf(event)?.total?.gap === 3);
    await hr.ask(SetScreenDocument, { input: { screenId, isPaused: true } });
    await until((event) => boardOf(event)?.isPaused === true);
    await hr.ask(SetScreenDocument, { input: { screenId, turn: 1 } });
    await until((event) => boardOf(event)?.turns === 1);
    await hr.ask(SetScreenDocument, { input: { screenId, name: 'Ruang rapat', shows: { ...SHOWS, seconds: 60 } } });
    await until((event) => boardOf(event)?.seconds === 60 && boardOf(event)?.name === 'Ruang rapat');
    await world.employee('Ani', { in: position });
    await until((event) => boardOf(event)?.total?.gap === 2);
    wire.socket.close();
  });

  it('ends where it hangs when it is revoked, and is told why', async () => {
    const world = await newWorld();
    const { screenId, secret } = await world.screen('Lobi');
    const { wire, until } = await watch(secret);
    await until(({ screen }) => screen !== null);
    const hr = browser(await world.account('hr', { role: 'HR' }));
    expect((await hr.ask(RevokeScreenDocument, { input: { screenId } })).revokeScreen.__typename).toBe('ScreenRevoked');
    expect(await wire.closed).toMatchObject({ code: 4401, reason: expect.stringMatching(/^REVOKED/) });
    expect(await stateOf(secret)).toBe('ENDED');
    expect((await hr.ask(RevokeScreenDocument, { input: { screenId } })).revokeScreen.__typename).toBe('ScreenIsOver');
    expect((await hr.ask(ScreensPageDocument, { instansiId: world.instansi.node })).screens).toEqual([]);
  });

  it('lives on while it is on, and is over when it was not for ninety days', async () => {
    const world = await newWorld();
    const { screenId, secret } = await world.screen('Lobi');
    await world.system.query(`update screen set last_seen_at = now() - interval '89 days', expires_at = now() + interval '1 day' where id = $1`, [screenId]);
    expect(await stateOf(secret)).toBe('PAIRED');
    const left = async (): Promise<number> => {
      const { rows } = await world.system.query<{ days: number }>(`select extract(day from expires_at - now())::int as days from screen where id = $1`, [
        screenId,
      ]);
      return rows[0]!.days;
    };
    await expect.poll(left).toBeGreaterThanOrEqual(89);
    const unused = await world.screen('Gudang');
    await world.system.query(`update screen set expires_at = now() - interval '1 second' where id = $1`, [unused.screenId]);
    expect(await stateOf(unused.secret)).toBe('ENDED');
  });

  it('shows no figures of a dinas that are not stored yet, rather than zeros', async () => {
    const world = await newWorld();
    await world.position(await world.dinas(), 'Perawat', { need: 3 });
    await server.app.worker.settle();
    await world.system.query('delete from stored_figures where instansi_id = $1', [world.instansi.id]);
    const { wire, until } = await watch((await world.screen('Lobi')).secret);
    expect(boardOf(await until(({ screen }) => screen !== null))).toMatchObject({ total: null, rows: [{ figures: null }] });
    wire.socket.close();
  });
});
