import { launchBrowser, openContext, signIn } from '../e2e/browser.ts';
import type { RunningCheckout } from './contenders.ts';
import pg from 'pg';
import { quantile } from './measures.ts';

/** From the commit of a rating to the number on the board of somebody else. */
export interface Seen {
  readonly times: number;
  readonly p50: number;
  readonly p95: number;
}

export const SEEN_REACH_MS = 300;
const TIMES = 20;
/** Apart, so that each comes alone: changes that come together are counted together. */
const APART_MS = 1_000;

/** One rating begun and not begun, by turns: the board counts it as a draft or does not. */
const TURN = `update evaluation set state = case state when 'DRAFT' then 'NOT_STARTED' else 'DRAFT' end, started_at = case state when 'DRAFT' then null else now() end where id = $1`;

/** The clock of the browser is that of this machine. */
export async function runSeen({ url, databaseUrl, subjects: { medan } }: RunningCheckout): Promise<Seen> {
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  const browser = await launchBrowser();
  try {
    const context = await openContext(browser, new URL(url).origin);
    const page = await context.newPage();
    await signIn(page, 'sekda.medan');
    await page.goto(`/kota-medan?period=period_${medan.periodId}`);
    await page.locator('table tbody tr').last().waitFor();
    // Until the stream says so, nothing is heard.
    await page.waitForTimeout(3_000);
    await page.evaluate(() => {
      const seen = window as unknown as { changedAt: number | null };
      seen.changedAt = null;
      new MutationObserver(() => (seen.changedAt ??= Date.now())).observe(document.querySelector('table tbody')!, {
        subtree: true,
        childList: true,
        characterData: true,
        // A draft is a piece of a bar.
        attributes: true,
      });
    });
    const { rows } = await database.query<{ id: string }>(
      `select id from evaluation where instansi_id = $1 and period_id = $2 and state in ('NOT_STARTED', 'DRAFT') order by id limit 1`,
      [medan.instansiId, medan.periodId],
    );
    const waits: number[] = [];
    for (let time = 0; time < TIMES; time++) {
      await page.evaluate(() => ((window as unknown as { changedAt: number | null }).changedAt = null));
      await database.query(TURN, [rows[0]!.id]);
      const committed = Date.now();
      await page.waitForFunction(() => (window as unknown as { changedAt: number | null }).changedAt !== null, undefined, { polling: 20, timeout: 20_000 });
      waits.push((await page.evaluate(() => (window as unknown as { changedAt: number }).changedAt)) - committed);
      await page.waitForTimeout(APART_MS);
    }
    return { times: TIMES, p50: quantile(waits, 0.5), p95: quantile(waits, 0.95) };
  } finally {
    await browser.close();
    await database.end();
  }
}
