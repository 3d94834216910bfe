import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser, openContext, signIn, type PageOptions } from '../e2e/browser.ts';
import type { RunningCheckout } from './contenders.ts';
import { median } from './measures.ts';

/** What somebody waits who comes for the first time: nothing of it is kept by their browser yet. */
export interface FirstPage {
  readonly server: string;
  readonly page: string;
  readonly screen: string;
  readonly requests: number;
  /** Bytes on the wire, heads of answers included. */
  readonly bytes: number;
  /** From the address to the largest thing that is drawn, and drawn for good. */
  readonly largestMs: number;
  /** From the address to the last row of the table. */
  readonly rowsMs: number;
}

/** Of the board. */
export const FIRST_PAGE_REACH = { requests: 20, bytes: 200_000, largestMs: 2_000 };

interface Line {
  readonly name: string;
  readonly options: PageOptions;
  /** As Lighthouse slows a phone: https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md */
  readonly slow: { readonly latency: number; readonly downloadThroughput: number; readonly uploadThroughput: number; readonly cpu: number } | null;
}

const LINES: readonly Line[] = [
  { name: 'desk', options: {}, slow: null },
  {
    name: 'phone, fast 3G',
    options: { width: 390, height: 844 },
    slow: { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, cpu: 4 },
  },
];
const PAGES = [
  { name: 'board', path: '/kota-medan', rows: 'main a[href*="/dinas/"]' },
  { name: 'sign-in', path: '/sign-in', rows: 'form button[type=submit]' },
] as const;
const SETTLED_MS = 1_500;

async function load(context: BrowserContext, { slow }: Line, { path, rows }: (typeof PAGES)[number]): Promise<Omit<FirstPage, 'server' | 'page' | 'screen'>> {
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (slow) {
    await client.send('Network.emulateNetworkConditions', { offline: false, ...slow });
    await client.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu });
  }
  let [requests, bytes] = [0, 0];
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    // An image that stands in a style sheet was no request.
    if (encodedDataLength === 0) return;
    requests++;
    bytes += encodedDataLength;
  });
  await page.addInitScript(() => {
    // Pages that are brought beforehand are no part of the first one.
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    const seen = window as unknown as { largest: number };
    new PerformanceObserver((list) => list.getEntries().forEach(({ startTime }) => (seen.largest = startTime))).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
  });
  await page.goto(path);
  await page.locator(rows).last().waitFor({ timeout: 60_000 });
  const rowsMs = await page.evaluate(() => performance.now());
  await page.waitForTimeout(SETTLED_MS);
  const largestMs = await page.evaluate(() => (window as unknown as { largest: number }).largest);
  await page.close();
  return { requests, bytes, largestMs, rowsMs };
}

async function measureOne(browser: Browser, { name: server, url }: RunningCheckout, rounds: number): Promise<FirstPage[]> {
  const found: FirstPage[] = [];
  for (const line of LINES) {
    for (const page of PAGES) {
      const loads: Awaited<ReturnType<typeof load>>[] = [];
      for (let round = 0; round < rounds; round++) {
        const context = await openContext(browser, new URL(url).origin, line.options);
        if (page.name === 'board') {
          const door = await context.newPage();
          await signIn(door, 'sekda.medan');
          await door.close();
        }
        loads.push(await load(context, line, page));
        await context.close();
      }
      const of = (key: keyof (typeof loads)[number]): number => median(loads.map((one) => one[key]));
      found.push({
        server,
        page: page.name,
        screen: line.name,
        requests: of('requests'),
        bytes: of('bytes'),
        largestMs: of('largestMs'),
        rowsMs: of('rowsMs'),
      });
    }
  }
  return found;
}

/** The first page of a newcomer in a real browser, of each checkout in turn. */
export async function runFirstPage(checkouts: readonly RunningCheckout[], rounds: number): Promise<FirstPage[]> {
  const browser = await launchBrowser();
  try {
    const found: FirstPage[] = [];
    for (const checkout of checkouts) found.push(...(await measureOne(browser, checkout, rounds)));
    return found;
  } finally {
    await browser.close();
  }
}
