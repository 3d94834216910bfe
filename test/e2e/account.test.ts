/** The own account in a real browser: another browser is signed out, the password changes, and both count at once. */
import { expect, it } from 'vitest';
import { Client } from '../testkit/client.ts';
import { SessionDocument, SignInFormDocument } from '@selaras/schema/web';
import { World } from '@selaras/server/testing';
import { signIn } from './browser.ts';
import { expectAccessible, settled, useDemoWindows } from './demo-windows.ts';

const { openWindow, server } = await useDemoWindows();
const OLD = 'benar-kuda-baterai';
const NEW = 'empat kata yang baru';

it('shows where one is signed in, signs the others out and takes a new password', async () => {
  const world = await World.create(server.app.services.system);
  await world.login('pemilik', OLD);
  await world.system.query(`insert into access_grant (account_id, role, instansi_id) select id, 'HR', $1 from account where username = 'pemilik'`, [
    world.instansi.id,
  ]);
  const elsewhere = await Client.nobody(server.url).ask(SignInFormDocument, { input: { username: 'pemilik', password: OLD } });
  expect(elsewhere.signIn.__typename).toBe('SignedIn');
  const { page, complaints } = await openWindow();
  await signIn(page, 'pemilik', OLD);
  await page.getByRole('button', { name: /^Akun/ }).first().click();
  await page.getByRole('menuitem', { name: 'Akun' }).click();
  await settled(page);
  const rows = page.getByRole('table', { name: 'Sedang masuk di' }).getByRole('row');
  await expect.poll(() => rows.count()).toBe(3);
  await page.getByText('Yang ini').waitFor();
  await page.getByRole('button', { name: 'Keluarkan semua peramban lain' }).click();
  await page.getByText('1 sesi diakhiri.').waitFor();
  await expect.poll(() => rows.count()).toBe(2);
  const change = async (password: string, said: string): Promise<void> => {
    await page.getByLabel('Kata sandi sekarang').fill(OLD);
    await page.getByLabel('Kata sandi baru').fill(password);
    await page.getByRole('button', { name: 'Ganti kata sandi' }).click();
    await page.getByText(said).waitFor();
  };
  await change('pendek', 'Kata sandi baru terlalu pendek: minimal 12 karakter.');
  await expectAccessible(page);
  await change(NEW, 'Kata sandi diganti. 0 peramban lain dikeluarkan.');
  expect(await page.getByLabel('Kata sandi baru').inputValue()).toBe('');
  expect(complaints).toEqual([]);
  const again = await Client.nobody(server.url).ask(SignInFormDocument, { input: { username: 'pemilik', password: NEW } });
  expect(again.signIn.__typename).toBe('SignedIn');
});

it('makes a token, shows its secret once, and revokes it: the program is out at once', async () => {
  const world = await World.create(server.app.services.system);
  await world.login('pembuat', OLD);
  await world.system.query(`insert into access_grant (account_id, role, instansi_id) select id, 'HR', $1 from account where username = 'pembuat'`, [
    world.instansi.id,
  ]);
  const { page, complaints } = await openWindow();
  await signIn(page, 'pembuat', OLD);
  await page.goto('/account');
  await settled(page);
  await page.getByText('Belum ada token').waitFor();
  await page.getByLabel('Untuk apa').fill('laporan mingguan');
  await page.getByLabel('Semua jenis data yang dapat saya lihat').uncheck();
  await page.getByLabel('Angka, dasbor, dan umpan perubahan').check();
  await page.getByRole('button', { name: 'Buat token' }).click();
  const secret = await page.locator('code').innerText();
  await page.getByText('Membaca · Pegawai dan jabatannya, Penilaian, Angka, dasbor, dan umpan perubahan').waitFor();
  await expectAccessible(page);
  const program = Client.program(server.url, { token: secret });
  expect((await program.ask(SessionDocument)).viewer?.username).toBe('pembuat');
  await page.getByRole('button', { name: 'Sudah saya salin' }).click();
  expect(await page.content()).not.toContain(secret);
  await page.getByRole('button', { name: 'Cabut token laporan mingguan' }).click();
  await page.getByText('Token dicabut; sambungannya sudah diputus.').waitFor();
  expect((await program.send(SessionDocument)).status).toBe(401);
  await page.getByText('Belum ada token').waitFor();
  expect(complaints).toEqual([]);
});
