import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WhatWasMadeDocument } from '@selaras/schema/test';
import { createTestDatabase, startTestApp, type TestDatabase } from '@selaras/server/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Client } from '../testkit/client.ts';

const CLI = join(import.meta.dirname, '../../server/dist/cli.js');
let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase(inject('clusterUrl'));
  folder = mkdtempSync(join(tmpdir(), 'selaras-cli-'));
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the tool as `pnpm selaras` does once it is built. */
function selaras(...words: string[]): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [CLI, ...words], { env: { PATH: process.env['PATH'] ?? '', DATABASE_URL: database.url } }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code ?? 1) : 0, output: `${stdout}${stderr}`.trim() }),
    );
  });
}

describe('the command line', () => {
  it('takes an empty database to a government with an account, a period and its units', async () => {
    expect(await selaras('instansi', 'kota-contoh', 'Kota Contoh')).toEqual({ code: 0, output: 'Made kota-contoh.' });
    expect(await selaras('instansi', 'kota-contoh', 'Kota Contoh')).toEqual({ code: 1, output: 'There is a government with the code kota-contoh already.' });
    const account = await selaras('account', 'budi', '--name', 'Budi', '--role', 'hr', '--instansi', 'kota-contoh');
    expect(account).toMatchObject({ code: 0, output: expect.stringMatching(/^\S{16}$/) });
    expect((await selaras('account', 'budi', '--name', 'Budi')).code).toBe(1);
    expect((await selaras('account', 'ani', '--name', 'Ani', '--role', 'hr', '--instansi', 'nowhere')).output).toContain('no such government');
    const period = ['--instansi', 'kota-contoh', '--from', '2026-10-01', '--to', '31-12-2026', '--deadline', '2027-01-15'];
    expect((await selaras('period', 'Triwulan IV 2026', ...period)).output).toBe('Triwulan IV 2026 is open until 2027-01-15.');
    expect(await selaras('period', 'Lain', ...period)).toEqual({ code: 1, output: 'Another period of that kind covers some of those days.' });

    const file = join(folder, 'units.csv');
    writeFileSync(file, 'kode_unit;nama_unit;kode_induk\nDINSOS;Dinas Sosial;\nSEKRE;Sekretariat;DINSOS\n');
    expect(await selaras('import', 'units', file, '--instansi', 'kota-contoh')).toMatchObject({
      code: 0,
      output: expect.stringContaining('Dry run: nothing was applied.'),
    });
    expect(await selaras('import', 'units', file, '--instansi', 'kota-contoh', '--apply')).toMatchObject({
      code: 0,
      output: expect.stringContaining('Applied.'),
    });

    const token = await selaras('token', 'budi');
    const server = await startTestApp(inject('clusterUrl'), { database: { url: database.url, drop: async () => undefined } });
    try {
      const answer = await Client.program(server.url, { token: token.output }).ask(WhatWasMadeDocument, { code: 'kota-contoh' });
      expect(answer).toMatchObject({
        instansi: { periods: { nodes: [{ label: 'Triwulan IV 2026' }] }, dinasList: { nodes: [{ name: 'Dinas Sosial', units: { totalCount: 2 } }] } },
      });
    } finally {
      await server.close();
    }
  });
});
