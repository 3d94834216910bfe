import { launchBrowser, openContext, signIn } from './e2e/browser.ts';
const browser = await launchBrowser();
const url = 'http://localhost:4861';
const out = '/tmp/shots';
const which = process.argv.slice(2);
const want = (n: string) => which.length === 0 || which.includes(n);
async function open(user: string, options = {}) {
  const context = await openContext(browser, url, options);
  const page = await context.newPage();
  page.on('console', (m) => { if (m.type() === 'error') console.log('CONSOLE', m.text()); });
  page.on('pageerror', (e) => console.log('ERROR', e.message));
  await signIn(page, user);
  return page;
}
const page = await open('sekda.medan');
await page.goto('/kota-medan/position-map');
await page.waitForTimeout(2500);
if (want('gov')) await page.screenshot({ path: `${out}/gov.png` });
const options = await page.locator('select').evaluateAll((all) => all.flatMap((s) => [...(s as HTMLSelectElement).options].map((o) => [o.value, o.text])));
const dinas = (name: string) => options.find(([v, t]) => v!.startsWith('dinas_') && t!.includes(name))![0]!;
console.log(options.filter(([v]) => v!.startsWith('dinas_')).length);
const edu = dinas('Pendidikan');
const t0 = Date.now();
await page.goto(`/kota-medan/position-map?dinas=${edu}`);
await page.locator('[role=tree]').waitFor();
console.log('edu ms', Date.now() - t0);
await page.waitForTimeout(2500);
if (want('edu')) await page.screenshot({ path: `${out}/edu.png` });
if (want('all')) {
await page.goto(`/kota-medan/position-map?dinas=${edu}&depth=all`);
await page.locator('[role=tree]').waitFor();
await page.waitForTimeout(2500);
await page.screenshot({ path: `${out}/edu-all.png` });
await page.locator('[role=tree]').focus();
for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowDown']) { await page.keyboard.press(key); await page.waitForTimeout(300); }
await page.screenshot({ path: `${out}/edu-focus.png` });
await page.locator('input[type=search]').first().fill('guru kelas');
await page.waitForTimeout(900);
await page.screenshot({ path: `${out}/edu-search.png` });
}
if (want('dark')) {
const dark = await open('kepegawaian.medan', { dark: true });
await dark.goto(`/kota-medan/position-map?dinas=${dinas('Kesehatan')}&depth=3&colour=progress`);
await dark.waitForTimeout(3500);
await dark.screenshot({ path: `${out}/dark.png` });
}
if (want('phone')) {
const phone = await open('kepegawaian.medan', { width: 390, height: 844 });
await phone.goto(`/kota-medan/position-map?dinas=${dinas('Kesehatan')}`);
await phone.waitForTimeout(3500);
await phone.screenshot({ path: `${out}/phone.png`, fullPage: false });
await phone.goto(`/kota-medan/position-map?dinas=${dinas('Kesehatan')}&view=chart`);
await phone.waitForTimeout(2500);
await phone.screenshot({ path: `${out}/phone-chart.png`, fullPage: true });
}
if (want('print')) {
await page.goto(`/kota-medan/position-map?dinas=${dinas('Kesehatan')}`);
await page.getByRole('button', { name: 'Cetak peta' }).click();
await page.waitForTimeout(1500);
await page.screenshot({ path: `${out}/print-screen.png` });
await page.pdf({ path: `${out}/print.pdf`, preferCSSPageSize: true });
}
if (want('staff')) {
const staff = await open('pegawai.medan');
await staff.goto(`/kota-medan/position-map?dinas=${dinas('Kesehatan')}&depth=3`);
await staff.waitForTimeout(3500);
await staff.screenshot({ path: `${out}/staff.png` });
}
if (want('forced')) {
const forced = await open('kepegawaian.medan', { forcedColors: true });
await forced.goto(`/kota-medan/position-map?dinas=${dinas('Kesehatan')}&depth=2`);
await forced.waitForTimeout(3500);
await forced.screenshot({ path: `${out}/forced.png` });
}
await browser.close();
