import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { launchBrowser, signIn } from './e2e/browser.ts';
const url = new URL((process.env['O'] ?? 'http://127.0.0.1:4860') + '/kota-medan');
for (let i = 0; i < Number(process.env['R'] ?? 3); i++) {
const port = 9200 + i;
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
const own = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
const page = await own.contexts()[0]!.newPage();
await signIn(page, 'sekda.medan', undefined, url.origin);
await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache');
await page.close();
const { stdout } = await promisify(execFile)('npx', ['-y', 'lighthouse@13.5.0', url.href, `--port=${port}`, '--disable-storage-reset', '--output=json', '--quiet', '--only-categories=performance'], { maxBuffer: 2 ** 26 });
await own.close(); await browser.close();
const told = JSON.parse(stdout);
const a = (k: string) => Math.round(told.audits[k]?.numericValue ?? -1) + '/' + told.audits[k]?.score;
console.log(told.categories.performance.score, 'fcp', a('first-contentful-paint'), 'si', a('speed-index'), 'lcp', a('largest-contentful-paint'), 'tbt', a('total-blocking-time'), 'cls', told.audits['cumulative-layout-shift'].numericValue);
if (i === 0) console.log(JSON.stringify(told.audits['long-tasks']?.details?.items), JSON.stringify(told.audits['main-thread-tasks']?.details?.items?.filter((t: any) => t.duration > 8)), JSON.stringify(told.audits['mainthread-work-breakdown']?.details?.items.map((x: any) => [x.group, Math.round(x.duration)])), JSON.stringify(told.audits['bootup-time']?.details?.items?.map((x: any) => [x.url.slice(-30), Math.round(x.total), Math.round(x.scripting), Math.round(x.scriptParseCompile)])));
}
