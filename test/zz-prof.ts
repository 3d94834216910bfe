import { launchBrowser, openContext, signIn } from './e2e/browser.ts';
const origin = 'http://127.0.0.1:4860';
const browser = await launchBrowser();
const context = await openContext(browser, origin, { width: 390, height: 844 });
const door = await context.newPage(); await signIn(door, 'sekda.medan'); await door.close();
const page = await context.newPage();
const client = await context.newCDPSession(page);
await client.send('Network.enable'); await client.send('Network.setCacheDisabled', { cacheDisabled: true });
await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
await page.addInitScript(() => { Object.defineProperty(navigator, 'connection', { value: { saveData: true } }); });
await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'disabled-by-default-v8.cpu_profiler', 'v8.execute', 'toplevel', 'blink.user_timing', 'loading'] });
await page.goto('/kota-medan'); await page.locator('main a[href*="/dinas/"]').last().waitFor(); await page.waitForTimeout(2500);
const buf = await browser.stopTracing();
const ev = JSON.parse(buf.toString()).traceEvents as any[];
const threads = new Map<string, number>();
const tasks = ev.filter((e) => e.name === 'RunTask' && e.dur > 30_000).sort((a, b) => b.dur - a.dur);
const main = ev.filter((e) => e.name === 'FunctionCall' || e.name==='v8.evaluateModule' || e.name === 'EvaluateScript');
const t0 = Math.min(...ev.filter((e) => e.name === 'navigationStart').map((e) => e.ts).filter(Boolean), Infinity);
const mainTid = main.reduce((m, e) => m.set(e.tid, (m.get(e.tid) ?? 0) + 1), threads) && [...threads].sort((a, b) => b[1] - a[1])[0]![0];
const nodes = new Map<number, any>(); const samples: { t: number; node: number }[] = [];
let clock = 0;
for (const e of ev) if (e.name === 'Profile') clock = e.args.data.startTime;
for (const e of ev.filter((x) => x.name === 'ProfileChunk').sort((a, b) => a.ts - b.ts)) {
  const p = e.args.data.cpuProfile ?? {};
  for (const n of p.nodes ?? []) nodes.set(n.id, n);
  (p.samples ?? []).forEach((s: number, i: number) => { clock += e.args.data.timeDeltas[i]; samples.push({ t: clock, node: s }); });
}
for (const t of tasks.filter((x) => x.tid === mainTid).slice(0, 8)) {
  const inside = ev.filter((e) => e.tid === mainTid && e.dur && e.ts >= t.ts && e.ts + e.dur <= t.ts + t.dur && ['Layout', 'UpdateLayoutTree', 'PrePaint', 'Paint', 'ParseHTML', 'EvaluateScript', 'v8.compileModule', 'v8.evaluateModule', 'MinorGC', 'MajorGC', 'HitTest', 'FireAnimationFrame', 'Layerize', 'Commit', 'RunMicrotasks', 'TimerFire', 'FunctionCall', 'CssCompile','V8.GC_SCAVENGER'].includes(e.name));
  const sum: Record<string, number> = {}; for (const e of inside) sum[e.name] = (sum[e.name] ?? 0) + e.dur / 1000;
  console.log('TASK at', ((t.ts - t0) / 1000).toFixed(0), 'dur', (t.dur / 1000).toFixed(0), JSON.stringify(Object.fromEntries(Object.entries(sum).map(([k, v]) => [k, Math.round(v)]))));
  const own = samples.filter((s) => s.t >= t.ts && s.t <= t.ts + t.dur);
  const total: Record<string, number> = {}; const self: Record<string, number> = {};
  for (const s of own) { const seen = new Set<string>(); let n = nodes.get(s.node); const nm = (x: any) => `${x.callFrame.functionName || '(anon)'}@${(x.callFrame.url ?? '').split('/').pop()?.slice(0, 12)}:${x.callFrame.lineNumber}`; if (n) self[nm(n)] = (self[nm(n)] ?? 0) + 1; while (n) { const k = nm(n); if (!seen.has(k)) { seen.add(k); total[k] = (total[k] ?? 0) + 1; } n = nodes.get(n.parent); } }
  const f = (r: Record<string, number>, k: number) => Object.entries(r).sort((a, b) => b[1] - a[1]).slice(0, k).map(([n, c]) => `${n} ${(100 * c / Math.max(1, own.length)).toFixed(0)}%`).join(' | ');
  console.log('  self', f(self, 14)); console.log('  total', f(total, 45));
}
await browser.close();
