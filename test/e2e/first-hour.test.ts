/** The first hour of a newcomer in a real browser: from an empty government to its board, with lists as offices have them. */
import { World } from '@selaras/server/testing';
import { expect, it } from 'vitest';
import { signIn } from './browser.ts';
import { expectAccessible, settled, useDemoWindows } from './demo-windows.ts';

const { openWindow, server } = await useDemoWindows();
const PASSWORD = 'benar-kuda-baterai';
const NEW = 'empat kata yang baru';

/** Titles above, numbers of columns, sums below, days and grades as people write them; everybody is made up. */
const FILES: readonly (readonly [kind: string, lines: readonly string[], created: number])[] = [
  [
    'Unit',
    [
      'PEMERINTAH KOTA CONTOH;;;',
      'DAFTAR UNIT ORGANISASI TAHUN 2026;;;',
      ';;;',
      'No;Kode Unor;Nama Unor;Kode Unor Atasan',
      '1;2;3;4',
      '1;01;Dinas Kesehatan;',
      '2;01.1;Sekretariat;01',
      '3;01.2;Bidang Pelayanan Kesehatan;01',
    ],
    3,
  ],
  [
    'Jabatan dan kebutuhan',
    [
      'PETA JABATAN;;;;;;',
      'No.;Kode Jabatan;Kode Unor;Nama Jabatan;Jenis Jabatan;Kelas;Kebutuhan',
      '1;J1;01;Kepala Dinas Kesehatan;JPT Pratama;14;1',
      '2;J2;01.2;Perawat Ahli Pertama;Fungsional;8;4',
      '3;J3;01.1;Pengadministrasi Umum;Pelaksana;5;2',
      'JUMLAH;;;;;;7',
    ],
    3,
  ],
  [
    'Pegawai',
    [
      'DAFTAR PEGAWAI;;;',
      'NIP;Nama Pegawai;Status;Gol',
      '19780101 200501 1 001;Drs. Amin Contoh;PNS;IV/b',
      '19900202 201502 2 001;Sari Contoh, S.Kep.;PNS;III/b',
    ],
    2,
  ],
  ['Penempatan', ['NIP;Kode Jabatan;TMT Jabatan;Nomor SK', '197801012005011001;J1;1 Januari 2024;SK/1/2024', '199002022015022001;J2;01-03-2024;SK/2/2024'], 2],
];

it('leads step by step from nothing to a board with its figures, a period and accounts', async () => {
  const world = await World.create(server.app.services.system, 'Kota Contoh');
  const username = `pertama-${world.instansi.code}`;
  const accountId = await world.login(username, PASSWORD);
  for (const role of ['HR', 'ADMIN'])
    await world.system.query('insert into access_grant (account_id, role, instansi_id) values ($1, $2, $3)', [accountId, role, world.instansi.id]);
  await world.system.query('update account set instansi_id = $2 where id = $1', [accountId, world.instansi.id]);
  const { page, complaints } = await openWindow();
  await signIn(page, username, PASSWORD);
  const next = page.locator('li[aria-current="step"]');
  const home = `/${world.instansi.code}`;

  await page.goto(home);
  await next.getByText('Perangkat daerah dan unit').waitFor();
  await next.getByText('Belum ada').waitFor();
  await expectAccessible(page);
  for (const [kind, lines, created] of FILES) {
    await page.goto(`${home}/setup`);
    await next.getByRole('link', { name: 'Unduh templat' }).waitFor();
    await next.getByRole('link', { name: 'Impor berkas' }).click();
    await page.getByRole('combobox', { name: 'Jenis isi' }).selectOption({ label: kind });
    await page.locator('input[type="file"]').setInputFiles({ name: 'daftar.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
    await page.getByRole('button', { name: 'Unggah dan periksa' }).click();
    await page.getByRole('button', { name: `Terapkan ${created} perubahan` }).click();
    await page.getByText('Sudah diterapkan').first().waitFor();
  }

  // Need came with the positions: what is next is the period.
  await page.goto(`${home}/setup`);
  await page.getByText('3 jabatan ditetapkan kebutuhannya dari 3').waitFor();
  await next.getByRole('link', { name: 'Ke periode penilaian' }).click();
  await page.getByLabel('Nama', { exact: true }).fill('Triwulan IV 2026');
  await page.getByLabel('Hari pertama').fill('2026-10-01');
  await page.getByLabel('Hari terakhir').fill('2026-12-31');
  await page.getByLabel('Batas waktu').fill('2027-01-15');
  for (const step of ['', 'Buka Triwulan IV 2026']) {
    if (step !== '') await page.getByRole('button', { name: step }).click();
    await page.getByRole('button', { name: 'Lihat akibatnya' }).click();
    await page.getByRole('button', { name: 'Lakukan' }).click();
    await page.getByText('Tersimpan.').waitFor();
  }
  await page.getByText('Dibuka', { exact: true }).waitFor();
  await settled(page);
  await expectAccessible(page);

  await page.goto(`${home}/setup`);
  await next.getByRole('link', { name: 'Ke akun' }).click();
  await page.getByText('2 pegawai belum mempunyai akun; 0 sudah.').waitFor();
  await page.getByRole('button', { name: 'Buat 2 akun' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Unduh tautan (CSV)' }).click()]);
  const links = await (await download.createReadStream()).reduce<string>((text, piece: Buffer) => text + piece.toString(), '');
  await settled(page);
  await expectAccessible(page);
  const [, secret] = /"sari\.contoh","[^"]*\/password#([\w-]+)"/.exec(links) ?? [];

  const person = await openWindow();
  await person.page.goto(`/password#${secret}`);
  await person.page.getByLabel('Kata sandi baru').fill(NEW);
  await expectAccessible(person.page);
  await person.page.getByRole('button', { name: 'Simpan kata sandi' }).click();
  await person.page.getByText('Masuklah sebagai sari.contoh').waitFor();
  expect(person.page.url()).not.toContain(secret);
  await signIn(person.page, 'sari.contoh', NEW);

  await page.goto(home);
  await page.getByRole('button', { name: /^Kebutuhan Kota Contoh: 7/ }).waitFor();
  expect(await page.getByText('Dari kosong sampai dasbor').count()).toBe(0);
  expect([...complaints, ...person.complaints]).toEqual([]);
});
