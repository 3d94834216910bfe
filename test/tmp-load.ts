import { launchBrowser, openContext, signIn } from './e2e/browser.ts';
const url = 'http://127.0.0.1:4816';
const browser = await launchBrowser();
const context = await openContext(browser, url);
const first = await context.newPage();
await signIn(first, 'sekda.kupang');
await first.close();
for (const path of ['/kota-kupang', '/kota-kupang?view=tiles', '/kota-kupang/attention', '/sign-in']) {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  const names = new Map<string, string>();
  const sizes: [string, number, string][] = [];
  cdp.on('Network.responseReceived', (e) => names.set(e.requestId, e.response.url + ' ' + (e.response.headers['content-encoding'] ?? '')));
  cdp.on('Network.loadingFinished', (e) => sizes.push([names.get(e.requestId) ?? '?', e.encodedDataLength, '']));
  await page.goto(url + path, { waitUntil: 'networkidle' }).catch(() => null);
  await page.waitForTimeout(2500);
  sizes.sort((a, b) => b[1] - a[1]);
  console.log(
    path,
    sizes.length,
    'requests',
    sizes.reduce((s, x) => s + x[1], 0),
  );
  if (path === '/kota-kupang') for (const s of sizes) console.log('  ', s[1], s[0].replace(url, ''));
  await page.close();
}
await browser.close();
