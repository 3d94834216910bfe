/**
 * A screen hangs for months. Here it hangs for a day of its own clock, in a real browser: each heartbeat, each turn of a page,
 * each figure that moves is there; only the wire is made up in the page, so that a day takes a minute.
 */
import { createTestDatabase, startTestApp, World } from '@selaras/server/testing';
import { chromium, type CDPSession } from 'playwright-core';
import { expect, inject, it, onTestFinished } from 'vitest';
import { openContext } from './browser.ts';
import type {} from './browser-setup.ts';

const HOUR = 3_600_000;
/** Ten minutes at a time: what falls due meanwhile happens in its order. */
const STEP = HOUR / 6;
const HOURS = 24;
const WARM = 2;
/** Growth from hour 2 to hour 24 that is noise of the engine; one row that was kept of each snapshot would be twenty times as much. */
const BOUND = 512 * 1024;

/** Runs in the page before anything else: a socket that speaks the protocol, and answers by the clock of the page. */
function makeWire(): void {
  const names = Array.from({ length: 53 }, (_, index) => `Dinas Urusan Nomor ${index + 1}`);
  let told = 0;
  const figures = (seed: number) => {
    const gap = (seed * 37 + told) % 100;
    return {
      __typename: 'FigureSet',
      need: 120,
      filled: 120 - gap,
      gap,
      gapShare: gap / 120,
      surplus: seed % 3,
      vacantHeads: seed % 2,
      retiringByNextYear: seed % 7,
      evaluation: {
        __typename: 'EvaluationFigures',
        expected: 100,
        notStarted: 40,
        draft: 20,
        submitted: 20,
        sealed: 20,
        overdue: 0,
        progressShare: (told % 100) / 100,
      },
    };
  };
  const snapshot = () => ({
    screenBoard: {
      __typename: 'ScreenEvent',
      staleReason: null,
      staleSince: null,
      screen: {
        __typename: 'ScreenBoard',
        name: 'Lobi',
        instansiName: 'Kota Uji',
        timeZone: 'Asia/Jakarta',
        periodLabel: 'Triwulan IV 2026',
        shown: ['GAP', 'GAP_SHARE', 'PROGRESS_SHARE'],
        seconds: 20,
        language: 'ID',
        theme: 'DARK',
        isPaused: false,
        turns: 0,
        asOf: '2026-11-27',
        computedAt: new Date().toISOString(),
        total: figures(++told),
        rows: names.map((name, index) => ({ __typename: 'ScreenRow', code: String(index), name, figures: figures(index) })),
      },
    },
  });
  const heartbeat = { screenBoard: { __typename: 'ScreenEvent', staleReason: null, staleSince: null, screen: null } };
  class Wire extends EventTarget {
    static readonly CONNECTING = 0;
    static readonly OPEN = 1;
    static readonly CLOSING = 2;
    static readonly CLOSED = 3;
    readyState = 1;
    protocol = 'graphql-transport-ws';
    onopen: (() => void) | null = null;
    onmessage: ((event: { data: string }) => void) | null = null;
    onclose: (() => void) | null = null;
    onerror: (() => void) | null = null;
    constructor() {
      super();
      queueMicrotask(() => this.onopen?.());
    }
    #say(message: object): void {
      this.onmessage?.({ data: JSON.stringify(message) });
    }
    send(text: string): void {
      const { type, id } = JSON.parse(text) as { type: string; id?: string };
      if (type === 'connection_init') queueMicrotask(() => this.#say({ type: 'connection_ack' }));
      if (type === 'ping') queueMicrotask(() => this.#say({ type: 'pong' }));
      if (type !== 'subscribe') return;
      const next = (data: object): void => this.#say({ type: 'next', id, payload: { data } });
      queueMicrotask(() => next(snapshot()));
      setInterval(() => next(heartbeat), 10_000);
      setInterval(() => next(snapshot()), 60_000);
    }
    close(): void {}
  }
  Object.assign(globalThis, { WebSocket: Wire });
}

async function heapOf(cdp: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round++) await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

it('the memory of a screen is flat over a day of pages, heartbeats and figures that move', { timeout: 600_000 }, async () => {
  const cluster = inject('clusterUrl');
  const server = await startTestApp(cluster, { database: await createTestDatabase(cluster) });
  const { secret } = await (await World.create(server.app.services.system)).screen('Lobi');
  const browser = await chromium.connect(inject('browserUrl'));
  const context = await openContext(browser, server.url, { width: 1920, height: 1080 });
  onTestFinished(async () => {
    await browser.close();
    await server.close();
  });
  await context.addCookies([{ name: 'selaras_screen', value: secret, url: server.url, httpOnly: true }]);
  await context.addInitScript(makeWire);
  const page = await context.newPage();
  // With animations, as on a wall: what fades must go as well.
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.clock.install({ time: new Date('2026-11-27T00:00:00+07:00') });
  await page.goto('/layar');
  await page.getByRole('heading', { name: 'Kota Uji' }).waitFor();
  const cdp = await context.newCDPSession(page);
  const heaps: number[] = [];
  const nodes: number[] = [];
  for (let hour = 1; hour <= HOURS; hour++) {
    for (let step = 0; step < HOUR / STEP; step++) await page.clock.runFor(STEP);
    heaps.push(await heapOf(cdp));
    nodes.push(await page.evaluate(() => document.querySelectorAll('*').length));
  }
  // It went all the way: the clock on the wall is that of the next day.
  await page.getByRole('time').filter({ hasText: '00.00' }).waitFor();
  const grown = heaps[HOURS - 1]! - heaps[WARM - 1]!;
  const kilobytes = heaps.map((heap) => Math.round(heap / 1024)).join(' ');
  expect(grown, `kB after each hour: ${kilobytes}`).toBeLessThan(BOUND);
  expect(Math.max(...nodes.slice(WARM)) - Math.min(...nodes.slice(WARM))).toBeLessThan(200);
});
