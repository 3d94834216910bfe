import pg from 'pg';
import type { Page } from 'playwright-core';
import { launchBrowser, openContext, signIn } from '../e2e/browser.ts';
import type { RunningCheckout } from './contenders.ts';
import { median, quantile } from './measures.ts';
import { number, table, verdict } from './tables.ts';

/** The position map of the largest dinas, moved by a hand at several distances. */
export interface PanOutcome {
  readonly positions: number;
  readonly rows: readonly {
    readonly what: string;
    /** Of tasks over 50 ms, which the browser itself counts. */
    readonly longTasks: number;
    readonly longestMs: number;
    readonly frameMs: number;
    readonly slowestFrameMs: number;
  }[];
}

const REACH_MS = 50;
/** Steps of the hand, one a frame. */
const MOVES = 120;
/** Times that + is pressed, from all of it in sight to one box across the screen. */
const DISTANCES = [0, 4, 8, 12] as const;

/** So far in pixels a turn of the wheel goes in the table: sixty are past its last row. */
const SCROLL = 4_000;

interface Watched {
  longTasks: number[];
  frames: number[];
}

async function watched(page: Page, what: string, act: () => Promise<void>): Promise<PanOutcome['rows'][number]> {
  await page.evaluate(() => {
    const seen = window as unknown as { watched: Watched; watching: boolean };
    seen.watched = { longTasks: [], frames: [] };
    seen.watching = true;
    new PerformanceObserver((list, self) => {
      if (!seen.watching) self.disconnect();
      else for (const { duration } of list.getEntries()) seen.watched.longTasks.push(duration);
    }).observe({ type: 'longtask' });
    let before = performance.now();
    const tick = (now: number): void => {
      seen.watched.frames.push(now - before);
      before = now;
      if (seen.watching) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await act();
  // What the last movement set going is told of too.
  await page.waitForTimeout(300);
  const { longTasks, frames } = await page.evaluate(() => {
    const seen = window as unknown as { watched: Watched; watching: boolean };
    seen.watching = false;
    return seen.watched;
  });
  return { what, longTasks: longTasks.length, longestMs: Math.max(0, ...longTasks), frameMs: median(frames), slowestFrameMs: quantile(frames, 0.99) };
}

export async function runPan({ url, databaseUrl }: Pick<RunningCheckout, 'url' | 'databaseUrl'>): Promise<PanOutcome> {
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  const { rows: largest } = await database
    .query<{ id: string; positions: number }>(
      `select p.dinas_id as id, count(*)::int as positions from position p join instansi i on i.id = p.instansi_id
       where i.code = 'kota-medan' and p.valid_to is null group by 1 order by 2 desc limit 1`,
    )
    .finally(() => database.end());
  const { id, positions } = largest[0]!;
  const browser = await launchBrowser();
  try {
    const context = await openContext(browser, new URL(url).origin);
    const page = await context.newPage();
    await signIn(page, 'sekda.medan');
    await page.goto(`/kota-medan/position-map?dinas=dinas_${id}&depth=all&view=chart`);
    const chart = page.getByRole('tree');
    await chart.waitFor();
    await page.waitForTimeout(2_000);
    await chart.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await chart.boundingBox())!;
    const [middleX, middleY] = [x + width / 2, y + Math.min(height, 480) / 2];
    const rows: PanOutcome['rows'][number][] = [];
    const drag = async (): Promise<void> => {
      await page.mouse.move(middleX, middleY);
      await page.mouse.down();
      for (let step = 1; step <= MOVES; step++) {
        const turn = (step / MOVES) * 4 * Math.PI;
        await page.mouse.move(middleX + Math.sin(turn) * 300, middleY + Math.sin(turn * 1.5) * 150);
      }
      await page.mouse.up();
    };
    for (const times of DISTANCES) {
      await chart.focus();
      await page.keyboard.press('0');
      for (let time = 0; time < times; time++) await page.keyboard.press('+');
      await page.waitForTimeout(300);
      rows.push(await watched(page, times === 0 ? 'pan, all in sight' : `pan, ${times} steps closer`, drag));
    }
    rows.push(
      await watched(page, 'wheel, from all to one and back', async () => {
        await page.mouse.move(middleX, middleY);
        for (let step = 0; step < MOVES; step++) await page.mouse.wheel(0, step < MOVES / 2 ? -120 : 120);
      }),
    );
    await page.goto(`/kota-medan/position-map?dinas=dinas_${id}&depth=all&view=table`);
    await page.locator('table tbody tr').first().waitFor();
    await page.waitForTimeout(2_000);
    rows.push(
      await watched(page, 'scroll of its table, to the end and back', async () => {
        await page.mouse.move(middleX, middleY);
        for (let step = 0; step < MOVES; step++) await page.mouse.wheel(0, step < MOVES / 2 ? SCROLL : -SCROLL);
      }),
    );
    return { positions, rows };
  } finally {
    await browser.close();
  }
}

export const describePan = ({ positions, rows }: PanOutcome): string[] => [
  '### pan',
  '',
  `The position map of the largest dinas, ${number(positions)} positions, all of them open, is moved in a browser. A long task is one of 50 ms and more, as the browser counts them.`,
  '',
  ...table([
    ['', 'long tasks', 'longest ms', 'reach', 'frame ms', 'frame p99 ms'],
    ...rows.map(({ what, longTasks, longestMs, frameMs, slowestFrameMs }) => [
      what,
      number(longTasks),
      number(longestMs),
      verdict(longestMs, REACH_MS),
      number(frameMs, 1),
      number(slowestFrameMs, 1),
    ]),
  ]),
  '',
];
