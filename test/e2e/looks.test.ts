/** The main pages look as they did, with the same demonstration on the same day: what moved or is gone is seen before anybody has to. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PageOptions } from './browser.ts';
import { settled, useDemoWindows } from './demo-windows.ts';
import { looksOther } from './pictured.ts';

const { server, openWindow, openWindowOf } = await useDemoWindows(new Date('2026-11-27T05:00:00Z'));

const PHONE = { width: 390, height: 844 };
interface Pictured {
  readonly name: string;
  readonly of: string | null;
  readonly path: string;
  readonly as?: PageOptions;
}

const PAGES: readonly Pictured[] = [
  { name: 'sign-in', of: null, path: '/sign-in' },
  { name: 'board', of: 'sekda.kupang', path: '/kota-kupang' },
  { name: 'board-dark', of: 'sekda.kupang', path: '/kota-kupang', as: { dark: true } },
  { name: 'board-phone', of: 'sekda.kupang', path: '/kota-kupang', as: PHONE },
  { name: 'dinas', of: 'kepaladinas.kupang', path: '/' },
  { name: 'employee', of: 'pegawai.kupang', path: '/' },
  { name: 'team', of: 'atasan.kupang', path: '/kota-kupang/team' },
  { name: 'pictures', of: 'sekda.kupang', path: '/kota-kupang/pictures' },
  { name: 'units', of: 'kepegawaian.kupang', path: '/kota-kupang/units' },
  { name: 'units-phone', of: 'kepegawaian.kupang', path: '/kota-kupang/units', as: PHONE },
];

beforeAll(() => server.app.worker.settle());

/** All has come, and nothing moves any more. */
async function stands(page: Page): Promise<void> {
  await settled(page);
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.evaluate(() => document.fonts.ready);
}

async function pageOf(username: string | null, path: string, options: PageOptions = {}): Promise<Page> {
  const { page } = await (username === null ? openWindow(options) : openWindowOf(username, options));
  // Nobody is new here.
  if (username !== null) await page.addInitScript((name) => localStorage.setItem(`selaras.tour.${name}`, 'offered'), username);
  await page.goto(path);
  await stands(page);
  return page;
}
const studio = async (): Promise<Page> => (await openWindow()).page;

/** Waited for: what comes a moment after all else, on a busy machine, is no other look. */
async function expectLooksAsKept(page: Page, name: string): Promise<void> {
  const drawing = await studio();
  await expect.poll(() => looksOther(page, drawing, name), { interval: 1_000 }).toBeNull();
}

describe('the page', () => {
  it.each(PAGES)('$name looks as it was kept', async ({ name, of, path, as }) => {
    await expectLooksAsKept(await pageOf(of, path, as), name);
  });

  it('on a wall looks as it was kept', async () => {
    const { page: wall } = await openWindow({ width: 1920, height: 1080 });
    await wall.goto('/layar');
    const code = await wall.locator('[data-code]').getAttribute('data-code');
    const { page: phone } = await openWindowOf('kepegawaian.kupang', PHONE);
    await phone.goto(`/layar/pasang?kode=${code}`);
    await phone.getByLabel('Nama layar').fill('Lobi');
    await phone.getByRole('button', { name: 'Pasang', exact: true }).click();
    await wall.getByRole('heading', { name: 'Kota Kupang' }).waitFor();
    await stands(wall);
    await expectLooksAsKept(wall, 'wall');
  });
});

// What is changed on purpose here must not be kept.
describe.skipIf(process.env['LOOKS'] === 'new')('a picture', () => {
  it('tells of a block that is gone, and of one that moved', async () => {
    const page = await pageOf('kepaladinas.kupang', '/');
    await page.evaluate(() => document.querySelector('main section')?.remove());
    expect(await looksOther(page, await studio(), 'dinas')).toMatch(/dinas looks otherwise/);
    const moved = await pageOf('sekda.kupang', '/kota-kupang');
    await moved.evaluate(() => document.querySelector('main')?.style.setProperty('translate', '0 24px'));
    expect(await looksOther(moved, await studio(), 'board')).toMatch(/board looks otherwise/);
  });

  it('tells nothing of letters that are drawn otherwise', async () => {
    const page = await pageOf('sekda.kupang', '/kota-kupang');
    await page.evaluate(() => {
      document.body.style.setProperty('letter-spacing', '0.05px');
      document.body.style.setProperty('-webkit-text-stroke', '0.2px');
    });
    await expectLooksAsKept(page, 'board');
  });
});
