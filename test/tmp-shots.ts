import { launchBrowser, openContext, signIn } from './e2e/browser.ts';
const url = 'http://localhost:4862';
const browser = await launchBrowser();
const want = process.argv.slice(2);
for (const [name, options] of [
  ['1440', {}],
  ['390', { width: 390, height: 844 }],
  ['dark', { dark: true }],
] as const) {
  const context = await openContext(browser, url, options);
  const page = await context.newPage();
  await signIn(page, 'sekda.kupang');
  for (const path of want) {
    await page.goto(`/kota-kupang/${path}`);
    await page.waitForTimeout(2500);
    await page.screenshot({ path: `/tmp/h/c-${path.replaceAll(/[^a-z]+/g, '_')}-${name}.png` });
  }
  if (name === '390' && want.includes('annotations')) {
    await page.goto('/kota-kupang/annotations');
    await page.getByRole('button', { name: 'Catat peristiwa' }).click();
    await page.waitForTimeout(1200);
    await page.screenshot({ path: '/tmp/h/c-form-390.png' });
  }
  await context.close();
}
await browser.close();
