import { launchBrowser, openContext, signIn } from './e2e/browser.ts';
const URL = 'http://localhost:4862';
const browser = await launchBrowser();
const shot = async (name: string, who: string, path: string, options: object, act?: (page: any) => Promise<void>) => {
  const context = await openContext(browser, URL, options);
  const page = await context.newPage();
  page.on('console', (m: any) => { if (m.type() === 'error') console.log(name, 'console', m.text().slice(0, 200)); });
  page.on('response', async (r: any) => {
    if (r.url().includes('/graphql')) { const t = r.request().timing(); if (t.responseEnd > 700) console.log(name, Math.round(t.responseEnd), r.request().postData()?.slice(0, 60)); }
  });
  await signIn(page, who);
  const begun = Date.now();
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle').catch(() => undefined);
  console.log(name, Date.now() - begun, page.url());
  if (act) await act(page);
  await page.waitForTimeout(600);
  await page.screenshot({ path: `/tmp/remind-pics/${name}.png` });
  await context.close();
};
const only = process.argv[2];
const all: Record<string, () => Promise<void>> = {
  desk: () => shot('desk', 'kepegawaian.kupang', '/kota-kupang/superiors', {}),
  phone: () => shot('phone', 'kepegawaian.kupang', '/kota-kupang/superiors', { width: 390, height: 844 }),
  dark: () => shot('dark', 'kepegawaian.kupang', '/kota-kupang/superiors', { dark: true }),
  remind: () => shot('remind', 'kepegawaian.kupang', '/kota-kupang/superiors', {}, async (page) => {
    await page.getByRole('button', { name: /^Ingatkan / }).first().click();
    await page.getByRole('status').filter({ hasText: 'diingatkan' }).first().waitFor();
  }),
  panel: () => shot('panel', 'atasan.kupang', '/kota-kupang/team', {}, async (page) => {
    await page.getByRole('button', { name: /pemberitahuan/i }).click();
    await page.getByRole('dialog').waitFor(); await page.waitForTimeout(800);
  }),
  panelphone: () => shot('panelphone', 'atasan.kupang', '/kota-kupang/team', { width: 390, height: 844, dark: true }, async (page) => {
    await page.getByRole('button', { name: /pemberitahuan/i }).click();
    await page.getByRole('dialog').waitFor(); await page.waitForTimeout(800);
  }),
  empty: () => shot('empty', 'sekda.kupang', '/kota-kupang', {}, async (page) => {
    await page.getByRole('button', { name: /pemberitahuan/i }).click();
    await page.getByRole('dialog').waitFor(); await page.waitForTimeout(800);
  }),
  board: () => shot('board', 'sekda.kupang', '/kota-kupang', {}),
};
for (const [name, run] of Object.entries(all)) if (!only || only.split(',').includes(name)) await run();
await browser.close();
