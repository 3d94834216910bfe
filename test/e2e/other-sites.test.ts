/** Pages of other sites in a real browser, which alone asks whether they may: clients with their defaults, and what is refused. */
import { BoardNowDocument, SignOutHereDocument, WatchBoardDocument } from '@selaras/schema/test';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { Client } from '../testkit/client.ts';
import { textOf } from '../testkit/documents.ts';
import { useWorld } from '../testkit/server.ts';
import type {} from './browser-setup.ts';
import type { Question } from './foreign-page/clients.ts';
import { openSites } from './foreign-page/site.ts';

const [friend, stranger] = (await openSites(2)) as [Awaited<ReturnType<typeof openSites>>[number], Awaited<ReturnType<typeof openSites>>[number]];
const { server, world } = await useWorld({ settings: { SELARAS_CLIENT_ORIGINS: friend.origin } });
await world.position(await world.dinas(), 'Perawat', { need: 3 });
const leader = await world.account('leader', { role: 'LEADERSHIP' });
await server.app.worker.settle();
const browser = await chromium.connect(inject('browserUrl'));
afterAll(async () => {
  await browser.close();
  await Promise.all([friend.close(), stranger.close()]);
});

async function openPage(origin: string): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext();
  await context.addCookies([{ name: 'selaras_session', value: leader.cookie, url: server.url, httpOnly: true }]);
  const page = await context.newPage();
  await page.goto(origin);
  await page.waitForFunction(() => 'clients' in window);
  return { page, context };
}
const ask = (page: Page, client: string, question: Partial<Question>): Promise<unknown> =>
  page.evaluate(([name, asked]) => (window as unknown as { clients: Record<string, (question: Question) => Promise<unknown>> }).clients[name]!(asked), [
    client,
    {
      url: `${server.url}/graphql`,
      token: leader.token,
      variables: { instansiId: world.instansi.node },
      query: textOf(BoardNowDocument),
      ...question,
    } as Question,
  ] as const);

describe('a page of a site in SELARAS_CLIENT_ORIGINS', () => {
  it.each([['urql'], ['apollo'], ['graphiql'], ['altair']])('asks by %s as it comes', async (client) => {
    const { page, context } = await openPage(friend.origin);
    expect(JSON.stringify(await ask(page, client, {}))).toContain('"need":3');
    await context.close();
  });

  it.each([['urqlLive'], ['apolloLive'], ['graphiql']])('subscribes by %s', async (client) => {
    const { page, context } = await openPage(friend.origin);
    expect(JSON.stringify(await ask(page, client, { query: textOf(WatchBoardDocument) }))).toContain('SNAPSHOT');
    await context.close();
  });

  it('reads the id of its request, and why its token opens nothing', async () => {
    const { page, context } = await openPage(friend.origin);
    expect(await ask(page, 'altair', {})).toMatchObject({ requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown });
    expect(await ask(page, 'altair', { token: 'x'.repeat(43) })).toMatchObject({ errors: [{ extensions: { reason: 'UNKNOWN' } }] });
    await context.close();
  });

  it('makes nothing of the cookie of who looks at it', async () => {
    const { page, context } = await openPage(friend.origin);
    expect(await ask(page, 'withCookies', { query: textOf(SignOutHereDocument) })).toBe('refused by the browser');
    expect(await ask(page, 'socketOfCookies', {})).toBe(4401);
    expect((await Client.browser(server.url, leader).send(SignOutHereDocument)).status).toBe(403);
    await context.close();
  });
});

it('a page of any other site is answered nothing, by token or cookie', async () => {
  const { page, context } = await openPage(stranger.origin);
  expect(await ask(page, 'urql', {})).toContain('Failed to fetch');
  await expect(ask(page, 'apollo', {})).rejects.toThrow('Failed to fetch');
  await expect(ask(page, 'altair', {})).rejects.toThrow('Failed to fetch');
  expect(await ask(page, 'withCookies', {})).toBe('refused by the browser');
  expect(await ask(page, 'socketOfCookies', {})).toBe(1006);
  await context.close();
});
