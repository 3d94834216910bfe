/** Windows of the shared browser on a server with the whole demonstration, which a test file has to itself. */
import { AxeBuilder } from '@axe-core/playwright';
import { createDemoDatabase, type TestApp } from '@selaras/server/testing';
import { SignInFormDocument } from '@selaras/schema/web';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import { Client } from '../testkit/client.ts';
import { useServer } from '../testkit/server.ts';
import { openContext, type PageOptions } from './browser.ts';
import type {} from './browser-setup.ts';

const PASSWORD = 'selaras-demo-2026';

export interface Window {
  readonly page: Page;
  /** What the page complained about: every error here is a defect. */
  readonly complaints: string[];
}

export interface DemoWindows {
  readonly server: TestApp;
  openWindow(options?: PageOptions): Promise<Window>;
  /** A window whose user has signed in elsewhere: signing in through the form is a test of its own. */
  openWindowOf(username: string, options?: PageOptions): Promise<Window>;
}

/** With `at` it is that moment for ever, for the demonstration, the server and the browsers. */
export async function useDemoWindows(at?: Date): Promise<DemoWindows> {
  const database = await createDemoDatabase(inject('clusterUrl'), at);
  const { server } = await useServer({ database, settings: { SELARAS_DEMO: '1' }, ...(at ? { clock: () => at } : {}) });
  const browser = await chromium.connect(inject('browserUrl'));
  const contexts: BrowserContext[] = [];
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(() => browser.close());
  const openWindow = async (options: PageOptions = {}): Promise<Window> => {
    const context = await openContext(browser, server.url, options);
    contexts.push(context);
    const page = await context.newPage();
    if (at) await page.clock.setFixedTime(at);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    return { page, complaints };
  };
  return {
    server,
    openWindow,
    async openWindowOf(username, options) {
      const answer = await Client.nobody(server.url).send(SignInFormDocument, { input: { username, password: PASSWORD } });
      const cookie = /selaras_session=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1];
      if (!cookie) throw new Error(`${username} cannot sign in: ${JSON.stringify(answer.data)} ${JSON.stringify(answer.errors)}`);
      // A session is as long as the database says, whose clock runs on.
      if (at) await server.app.services.system.query(`update session set expires_at = now() + interval '1 day', idle_expires_at = now() + interval '1 day'`);
      const window = await openWindow(options);
      await window.page.context().addCookies([{ name: 'selaras_session', value: cookie, url: server.url, httpOnly: true }]);
      return window;
    },
  };
}

/** While it is asked for anew a part is paler, and is so on its way back: between two states its letters have less contrast than in either. */
const isStill = (): boolean =>
  document.querySelector('[aria-busy="true"]') === null && !document.getAnimations().some((one) => one instanceof CSSTransition && one.playState === 'running');

export async function expectAccessible(page: Page): Promise<void> {
  await page.waitForFunction(isStill);
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  // One text, so that the shortest report of a failure says what it is.
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, html }) => `${target.join(' ')} ${html}`).join(' | ')}`).join('\n')).toBe('');
}

/** Everything asked for has been answered: no placeholder is left. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => document.querySelector('.mantine-Skeleton-root') === null);
}

export const hasNoSidewaysScroll = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

/** What of a page is beyond an edge that has to be pulled aside, or a cell that a narrow window left out: nobody finds either on a phone. A dense table has cards beside it. */
export const whatIsCut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const name = (element: Element): string => `${element.tagName.toLowerCase()} ${element.textContent.trim().slice(0, 60)}`;
    const beyond = [...document.querySelectorAll('main *')].filter(
      (element) => element.scrollWidth > element.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX),
    );
    const leftOut = [...document.querySelectorAll('main table:not([data-dense]) td:not([data-repeats], :empty)')].filter(
      (cell) => getComputedStyle(cell).display === 'none',
    );
    return [...beyond, ...leftOut].map((element) => name(element));
  });
