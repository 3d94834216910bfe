import { launchBrowser, openContext, signIn } from './e2e/browser.ts';
const origin = process.env['O'] ?? 'http://127.0.0.1:4860';
const browser = await launchBrowser();
const context = await openContext(browser, origin, { width: 390, height: 844 });
const door = await context.newPage(); await signIn(door, 'sekda.medan'); await door.close();
for (let r = 0; r < 3; r++) {
const page = await context.newPage();
const client = await context.newCDPSession(page);
await client.send('Network.enable'); await client.send('Network.setCacheDisabled', { cacheDisabled: true });
await client.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 });
await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
const began = new Map<string, any>(); const lines: string[] = []; let t0 = 0;
client.on('Network.requestWillBeSent', (e) => { t0 ||= e.timestamp; began.set(e.requestId, { url: e.request.url.replace(origin, ''), at: e.timestamp, kind: e.type }); });
client.on('Network.responseReceived', (e) => { const b = began.get(e.requestId); if (b) b.first = e.timestamp; });
client.on('Network.loadingFinished', (e) => { const b = began.get(e.requestId); if (b) lines.push(`${b.url.slice(0, 60).padEnd(60)} ${((b.at - t0) * 1000).toFixed(0).padStart(6)} ${((b.first - t0) * 1000).toFixed(0).padStart(6)} ${((e.timestamp - t0) * 1000).toFixed(0).padStart(6)} ${e.encodedDataLength}`); });
await page.addInitScript(() => {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  const w = window as any; w.lcp = []; w.lt = [];
  new PerformanceObserver((l) => l.getEntries().forEach((e: any) => w.lcp.push([Math.round(e.startTime), e.size, (e.element?.outerHTML ?? '').slice(0, 120)]))).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((l) => l.getEntries().forEach((e: any) => w.lt.push([Math.round(e.startTime), Math.round(e.duration)]))).observe({ type: 'longtask', buffered: true });
});
await page.goto('/kota-medan'); await page.locator('main a[href*="/dinas/"]').last().waitFor(); await page.waitForTimeout(1500);
console.log(lines.join('\n')); console.log('SUM', lines.reduce((n, l) => n + Number(l.split(' ').at(-1)), 0)); console.log(JSON.stringify(await page.evaluate(() => [(window as any).lcp, (window as any).lt]), null, 0));
await page.close();
}
await browser.close();
