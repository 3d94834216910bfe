/** The developer page and the explorer in a real browser: asking, subscribing and what it costs, under the content policy of every page. */
import { expect, it } from 'vitest';
import { expectAccessible, settled, useDemoWindows } from './demo-windows.ts';

const { openWindowOf, server } = await useDemoWindows();

it('leads from the account menu to tokens, contract, limits and changes', async () => {
  const { page, complaints } = await openWindowOf('sekda.kupang');
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/kota-kupang');
  await settled(page);
  await page.getByRole('button', { name: /^Akun/ }).first().click();
  await page.getByRole('menuitem', { name: 'Pengembang' }).click();
  await page.getByRole('heading', { name: 'Pengembang', level: 1 }).waitFor();
  await page.getByText('100.000').first().waitFor();
  await page.getByRole('heading', { name: 'Perubahan skema' }).waitFor();
  await expectAccessible(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'schema.graphql' }).click()]);
  expect(download.suggestedFilename()).toBe('schema.graphql');
  // The editor is nobody's load who does not open it.
  expect(loaded.filter((url) => url.includes('/Explorer-'))).toEqual([]);
  expect(complaints).toEqual([]);
});

it.each([
  ['wide and light', { width: 1440, height: 900 }],
  ['wide and dark', { width: 1440, height: 900, dark: true }],
  ['as narrow as a phone', { width: 390, height: 844 }],
] as const)('asks, subscribes and says the cost, %s', async (_label, options) => {
  const { page, complaints } = await openWindowOf('sekda.kupang', options);
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, sample }) =>
      refused.push([violatedDirective, sourceFile, sample].join(' ')),
    );
  });
  await page.goto('/developer/explorer');
  await page.getByRole('button', { name: 'Mulai dengan token baru' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Mulai dengan token baru' }).click();
  const run = page.getByRole('button', { name: /execute query/i });
  const response = page.locator('.graphiql-response');
  await page.getByLabel('Pertanyaan siap pakai').selectOption({ label: 'Dasbor hari ini' });
  await page.getByText(/^Biaya: [\d.]+ dari 100\.000$/).waitFor();
  await page.getByText(/^Anggaran: [\d.]+ dari [\d.]+, kembali [\d.]+ per detik$/).waitFor();
  await run.click();
  await expect.poll(() => response.innerText()).toContain('"filled"');
  await page.getByLabel('Pertanyaan siap pakai').selectOption({ label: 'Dasbor langsung' });
  await run.click();
  await expect.poll(() => response.innerText()).toContain('SNAPSHOT');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect(await page.evaluate(() => (window as unknown as { refused: string[] }).refused)).toEqual([]);
  // What is typed is in the page and nowhere else.
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('board');
  const open = (): Promise<number | null> =>
    server.app.services.system.query("select 1 from session where label = 'Penjelajah' and revoked_at is null").then(({ rowCount }) => rowCount);
  expect(await open()).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'Pengembang' }).first().click();
  await expect.poll(open).toBe(0);
  expect(complaints).toEqual([]);
});
