import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
      done({ code: error ? Number(error.code ?? 1) : 0, output: `${stdout}${stderr.replace(/^Working on .*\n/, '')}`.trim() }),
    );
  });
}

/** Of the block under "For real", the lines as they are printed. */
function forReal(): string[] {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const [, block] = /Its first government, account and files:\n\n```\n([^`]+)```/.exec(readme)!;
  return block!.trim().split('\n');
}

const shell = (line: string, env: Record<string, string>): Promise<{ code: number; output: string; complaints: string }> =>
  new Promise((done) => {
    execFile(
      '/bin/sh',
      ['-c', `selaras() { "${process.execPath}" "${CLI}" "$@"; }\n${line.replace(/^pnpm selaras/, 'selaras')}`],
      { cwd: folder, env: { PATH: process.env['PATH'] ?? '', ...env } },
      (error, stdout, stderr) => done({ code: error ? Number(error.code ?? 1) : 0, output: stdout, complaints: stderr }),
    );
  });

describe('the block of the README', () => {
  it('runs as printed over an empty database, and each command says which one that is', async () => {
    const empty = await createTestDatabase(inject('clusterUrl'));
    try {
      for (const line of forReal()) {
        const { code, complaints } = await shell(line, { DATABASE_URL: empty.url });
        expect([line, code, complaints]).toEqual([
          line,
          0,
          line.startsWith('pnpm') ? expect.stringMatching(/^Working on the database \S+ at 127\.0\.0\.1:\d+\.\n/) : '',
        ]);
      }
    } finally {
      await empty.drop();
    }
  });

  it('makes no new database beside a server that runs on another one', async () => {
    const server = await startTestApp(inject('clusterUrl'));
    try {
      const beside = join(folder, 'beside');
      const { code, complaints } = await shell(forReal()[0]!, { SELARAS_DATA_DIR: beside, PORT: new URL(server.url).port });
      expect([code, complaints]).toEqual([1, expect.stringContaining('nothing was made')]);
      expect(existsSync(beside)).toBe(false);
    } finally {
      await server.close();
    }
  });
});

describe('the command line', () => {
  it('takes an empty database to a government with an account, a period and its units', async () => {
    expect(await selaras('instansi', 'kota-contoh', 'Kota Contoh')).toEqual({ code: 0, output: 'Made kota-contoh, a city.' });
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
