/** A network that goes away while somebody works: what is there stays, what did not come is said and comes by itself. */
import { describe, expect, it } from 'vitest';
import { settled, useDemoWindows } from './demo-windows.ts';

const { openWindowOf } = await useDemoWindows();

/** As a browser says it that was told to save data: pages are not brought before they are asked for. */
const savesData = (): void => void Object.defineProperty(navigator, 'connection', { value: { saveData: true } });

describe('a page that cannot be loaded', () => {
  it('says that the network is away, in its frame, and opens by itself when it is back', async () => {
    const { page } = await openWindowOf('kepegawaian.kupang');
    await page.addInitScript(savesData);
    await page.goto('/kota-kupang');
    await settled(page);
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Riwayat' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Halaman ini belum termuat' }).waitFor();
    expect(await page.getByRole('link', { name: 'Dasbor', exact: true }).first().isVisible()).toBe(true);
    await page.context().setOffline(false);
    await page.getByRole('heading', { level: 1, name: 'Riwayat' }).waitFor();
  });

  it('is there without a network when it was brought while nothing else went on', async () => {
    const { page } = await openWindowOf('kepegawaian.kupang');
    const brought = page.waitForResponse((response) => /\/assets\/ActsPage-.*\.js$/.test(response.url()));
    await page.goto('/kota-kupang');
    await settled(page);
    await (await brought).finished();
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Riwayat' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Riwayat' }).waitFor();
  });
});
