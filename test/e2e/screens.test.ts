/** A screen and a phone, in two windows: paired, steered, revoked; and a screen that comes back by itself from whatever is done to its server. */
import { startTestApp, World, type Actor, type EmployeeRef } from '@selaras/server/testing';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject, it } from 'vitest';
import { expectAccessible } from './demo-windows.ts';
import { openContext, type PageOptions } from './browser.ts';
import type {} from './browser-setup.ts';

const cluster = inject('clusterUrl');
let server = await startTestApp(cluster);
const port = new URL(server.url).port;
const browser = await chromium.connect(inject('browserUrl'));
const contexts: BrowserContext[] = [];
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The same server once more, at the same address over the same database. */
async function restart(between: () => Promise<void>): Promise<void> {
  const { database } = server;
  await server.app.close();
  await between();
  server = await startTestApp(cluster, { database, settings: { PORT: port } });
}

async function open(options: PageOptions, actor?: Actor): Promise<Page> {
  const context = await openContext(browser, server.url, options);
  contexts.push(context);
  if (actor) await context.addCookies([{ name: 'selaras_session', value: actor.cookie, url: server.url, httpOnly: true }]);
  return context.newPage();
}

const world = await World.create(server.app.services.system, 'Kota Uji');
const dinas = await world.dinas('Dinas Kesehatan');
for (let index = 0; index < 24; index++) await world.position(await world.dinas(`Kecamatan ${index + 1}`), 'Camat', { need: 1 });
const head = await world.position(dinas, 'Kepala', { isHead: true });
const boss = await world.employee('Kepala', { in: head });
const position = await world.position(dinas, 'Perawat', { need: 40, superior: head });
const period = await world.period();
/** Enough people for a screen to be told how far their evaluations are. */
const nurses: EmployeeRef[] = [];
for (let index = 0; index < 19; index++) nurses.push(await world.employee(`Perawat ${index}`));
const posts = new Map<EmployeeRef, string>();
for (const nurse of nurses) posts.set(nurse, await world.assign(nurse, position));
const seal = async (first: number, count: number): Promise<void> => {
  for (const nurse of nurses.slice(first, first + count))
    await world.evaluation(nurse, { assignmentId: posts.get(nurse)!, dinas, period, evaluator: boss, state: 'SEALED' });
};
await seal(0, 2);
const hr = await world.account('hr', { role: 'HR' });
await server.app.worker.settle();

const WALL: PageOptions = { width: 1920, height: 1080 };
const PHONE: PageOptions = { width: 390, height: 844 };

/** A wall that shows a board, paired by a phone in the ordinary way. */
async function paired(): Promise<{ readonly wall: Page; readonly phone: Page }> {
  const wall = await open(WALL);
  await wall.goto('/layar');
  const code = await wall.locator('[data-code]').getAttribute('data-code');
  const phone = await open(PHONE, hr);
  await phone.goto(`/layar/pasang?kode=${code}`);
  await phone.getByLabel('Nama layar').fill('Lobi Balai Kota');
  await expectAccessible(phone);
  await phone.getByRole('button', { name: 'Pasang', exact: true }).click();
  await phone.getByRole('heading', { name: 'Lobi Balai Kota' }).first().waitFor();
  await wall.getByRole('heading', { name: 'Kota Uji' }).waitFor();
  return { wall, phone };
}

it('a phone pairs the screen, a rating moves a figure on it, the phone turns and changes it, and revoking ends it with a new code', async () => {
  const { wall, phone } = await paired();
  await expectAccessible(phone);
  await expectAccessible(wall);
  // The worst first, all of them on pages that fit, nothing beside it.
  await expect.poll(() => wall.locator('ol:not([data-gone]) li').first().textContent()).toContain('Dinas Kesehatan');
  expect(await wall.getByRole('navigation').count()).toBe(0);
  expect(
    await wall.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight && document.documentElement.scrollWidth <= window.innerWidth),
  ).toBe(true);
  const progress = wall.getByRole('region', { name: 'Kemajuan penilaian' });
  // Two of twenty: whoever they are, a lobby is not told of so few.
  await expect.poll(() => progress.textContent()).toContain('dirahasiakan');
  await wall.getByText('Kurang dari 5 orang, atau mengungkapnya').waitFor();
  await seal(2, 3);
  await expect.poll(() => progress.textContent()).toContain('25,0%');
  expect(await wall.getByText('Kurang dari 5 orang').count()).toBe(0);
  await seal(5, 1);
  await expect.poll(() => progress.textContent()).toContain('30,0%');
  await wall.getByText(/Dinas Kesehatan: Kemajuan 25,0% → 30,0%/).waitFor();

  const place = wall.getByText(/^\d+–\d+ dari 25$/);
  const first = await place.textContent();
  await phone.getByRole('button', { name: 'Halaman berikutnya' }).click();
  await expect.poll(() => place.textContent()).not.toBe(first);
  await phone.getByRole('button', { name: 'Halaman sebelumnya' }).click();
  await expect.poll(() => place.textContent()).toBe(first);
  await phone.getByRole('button', { name: 'Jeda' }).click();
  await wall.getByText('dijeda').waitFor();
  await phone.getByRole('button', { name: 'Ubah' }).click();
  await phone.getByLabel('Bahasa').selectOption('EN');
  await phone.getByLabel('Tampilan', { exact: true }).selectOption('LIGHT');
  await expectAccessible(phone);
  await phone.getByRole('button', { name: 'Simpan', exact: true }).click();
  await wall.getByText('paused').waitFor();
  await expect.poll(() => wall.locator('html').getAttribute('data-mantine-color-scheme')).toBe('light');
  await expectAccessible(wall);

  await phone.getByRole('button', { name: 'Cabut' }).click();
  await phone.getByRole('button', { name: 'Ya, cabut layar' }).click();
  await phone.getByText('Belum ada layar').waitFor();
  await wall.getByText('This screen was revoked.', { exact: false }).waitFor();
  await wall.locator('[data-code]').waitFor();
  await expectAccessible(wall);
});

it('letters and numbers of a wall are as large on 1080p as on 4K, and large enough for six metres', async () => {
  const { wall } = await paired();
  const sizes = (): Promise<number[]> =>
    wall.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
        .map((one) => Number.parseFloat(getComputedStyle(one).fontSize) / window.innerHeight),
    );
  const at1080 = await sizes();
  // 24 of 1080 lines: on a screen of 55 inches 15 mm, which good eyes read at six metres.
  expect(Math.min(...at1080)).toBeGreaterThanOrEqual(0.022);
  await wall.setViewportSize({ width: 3840, height: 2160 });
  await expect.poll(async () => Math.abs(Math.min(...(await sizes())) - Math.min(...at1080))).toBeLessThan(0.001);
  expect(await wall.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight)).toBe(true);
});

it('a screen says since when it is not current while its server is away, comes back when that does, and begins anew when it has another build', async () => {
  const { wall } = await paired();
  await restart(async () => {
    await wall.getByText(/^tidak segar sejak \d\d\.\d\d$/).waitFor();
    // What it knew stays readable.
    expect(await wall.locator('ol:not([data-gone]) li').count()).toBeGreaterThan(5);
  });
  await wall.getByText('Langsung').waitFor({ timeout: 40_000 });
  const gap = wall.getByRole('region', { name: 'Kekurangan pegawai' }).locator('p').first();
  const before = Number(await gap.textContent());
  await server.app.services.system.query('update position_need set need = need - 1 where position_id = $1', [position.id]);
  // The loading of a demonstration in another database holds the feed back.
  await expect.poll(() => gap.textContent(), { timeout: 60_000 }).toBe(String(before - 1));

  // It hangs there for months: the page itself is as old as its last start.
  let loads = 0;
  wall.on('framenavigated', () => loads++);
  let sockets = 0;
  wall.on('websocket', () => sockets++);
  await wall.context().setOffline(true);
  await wall.getByText(/^tidak segar sejak/).waitFor({ timeout: 60_000 });
  // It says so of a feed that is held back as well, and a socket that never fell does not come back. A dead one says no farewell: it is not waited for.
  await expect.poll(() => sockets, { timeout: 40_000 }).toBeGreaterThan(0);
  // Only where the screen looks: the page itself it is given as it is.
  await wall.route('**/layar', async (route) => {
    if (route.request().resourceType() !== 'fetch') return route.continue();
    const answer = await route.fetch();
    return route.fulfill({ response: answer, body: (await answer.text()).replace(/(<script type="module"[^>]* src="\/assets\/)/, '$1another-') });
  });
  await wall.context().setOffline(false);
  await expect.poll(() => loads, { timeout: 60_000 }).toBe(1);
  await wall.unroute('**/layar');
  await wall.getByText('Langsung').waitFor({ timeout: 40_000 });
});
