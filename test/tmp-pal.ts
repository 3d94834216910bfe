import { launchBrowser, openContext, signIn } from './e2e/browser.ts';
const browser = await launchBrowser();
for (const [name, o] of [
  ['desk', {}],
  ['phone', { width: 390, height: 844 }],
  ['dark', { dark: true }],
] as const) {
  const context = await openContext(browser, 'http://127.0.0.1:4816', o);
  const page = await context.newPage();
  page.on('console', (m) => m.type() === 'error' && console.log(name, m.text()));
  page.on('pageerror', (e) => console.log(e.stack));
  await signIn(page, 'kepegawaian.kupang');
  await page.goto('/kota-kupang');
  await page.waitForTimeout(1500);
  await page.keyboard.press('Control+k');
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `/tmp/h/p16/${name}-1.png` });
  await page.keyboard.type('puskes', { delay: 30 });
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `/tmp/h/p16/${name}-2.png` });
  await page.keyboard.press('Enter');
  await page.waitForTimeout(1500);
  console.log(page.url());
  await context.close();
}
await browser.close();
