import { execFile } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { launchBrowser, signIn } from '../e2e/browser.ts';
import type { RunningCheckout } from './contenders.ts';
import { median } from './measures.ts';

/** Fetched when this is measured: whoever runs the tests has no use for it. */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const FORMS = { phone: [], desk: ['--preset=desktop'] } as const;
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;

/** What Lighthouse says of the board to somebody who comes for the first time, of 100. */
export interface LighthouseScore {
  readonly server: string;
  readonly form: string;
  readonly scores: Readonly<Record<(typeof CATEGORIES)[number], number>>;
  readonly largestMs: number;
  readonly blockedMs: number;
}

export const SCORE_REACH = 95;

interface Told {
  readonly categories: Readonly<Record<string, { readonly score: number }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function askOnce(url: URL, form: keyof typeof FORMS): Promise<Told> {
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  try {
    // Lighthouse looks at a tab of the browser's own; what is signed in there is signed in for it.
    const own = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const page = await own.contexts()[0]!.newPage();
    await signIn(page, 'sekda.medan', undefined, url.origin);
    await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache');
    await page.close();
    const { stdout } = await promisify(execFile)(
      'npx',
      [
        '-y',
        LIGHTHOUSE,
        url.href,
        `--port=${port}`,
        '--disable-storage-reset',
        '--output=json',
        '--quiet',
        `--only-categories=${CATEGORIES.join(',')}`,
        ...FORMS[form],
      ],
      { maxBuffer: 2 ** 26 },
    );
    await own.close();
    return JSON.parse(stdout) as Told;
  } finally {
    await browser.close();
  }
}

export async function runLighthouse(checkouts: readonly RunningCheckout[], rounds: number): Promise<LighthouseScore[]> {
  const found: LighthouseScore[] = [];
  for (const { name, url } of checkouts)
    for (const form of Object.keys(FORMS) as (keyof typeof FORMS)[]) {
      const told: Told[] = [];
      for (let round = 0; round < rounds; round++) told.push(await askOnce(new URL('/kota-medan', url), form));
      const score = (category: string): number => median(told.map(({ categories }) => 100 * categories[category]!.score));
      const audit = (id: string): number => median(told.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN));
      found.push({
        server: name,
        form,
        scores: { performance: score('performance'), accessibility: score('accessibility'), 'best-practices': score('best-practices') },
        largestMs: audit('largest-contentful-paint'),
        blockedMs: audit('total-blocking-time'),
      });
    }
  return found;
}
