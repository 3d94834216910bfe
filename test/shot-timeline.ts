import { writeFileSync } from 'node:fs';
import { launchBrowser, openContext, signIn } from './e2e/browser.ts';
const [, , who, path, name, ...rest] = process.argv;
const browser = await launchBrowser();
for (const [width, dark] of [
  [1440, false],
  [390, false],
  [1440, true],
] as const) {
  if (rest.length && !rest.includes(String(width) + (dark ? 'd' : ''))) continue;
  const context = await openContext(browser, 'http://localhost:4863', { width, height: 1000, dark });
  const page = await context.newPage();
  page.on('pageerror', (e) => console.log('ERR', e.message));
  await signIn(page, who!);
  if (path && path !== '-') await page.goto(path);
  await page.waitForTimeout(2500);
  writeFileSync(`/tmp/h/shots-timeline/${name}-${width}${dark ? 'd' : ''}.png`, await page.screenshot({ fullPage: true }));
  console.log(page.url());
  if (width === 1440 && !dark) writeFileSync(`/tmp/h/shots-timeline/${name}.pdf`, await page.pdf({ format: 'A4' }));
  await context.close();
}
await browser.close();
