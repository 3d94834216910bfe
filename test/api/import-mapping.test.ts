/** A file whose columns nobody knows waits, is mapped by hand and goes on; without a second upload, and with nothing lost. */
import { MappingOfImportDocument, MapTheImportDocument, ThrowAwayImportDocument, type MappingOfImportQuery, type MapImportInput } from '@selaras/schema/test';
import { existsSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { World } from '@selaras/server/testing';
import { describe, expect, it } from 'vitest';
import { applyAsRead } from '../testkit/as-read.ts';
import { useWorld } from '../testkit/server.ts';

const { server, as, world } = await useWorld();
const hr = await world.account('hr', { role: 'HR' });
const client = as(hr);

type Found = Extract<NonNullable<MappingOfImportQuery['node']>, { __typename: 'Import' }>;
const isKept = (id: string): boolean => existsSync(join(tmpdir(), `selaras-imports-${userInfo().uid}`, id.replace('import_', '')));

async function send(content: string, words: Record<string, string> = {}): Promise<{ status: number; body: { id?: string; code?: string; message?: string } }> {
  const question = new URLSearchParams({ kind: 'EMPLOYEES', instansi: world.instansi.node, fileName: 'pegawai.csv', ...words });
  const answer = await fetch(`${server.url}/imports?${question.toString()}`, {
    method: 'POST',
    headers: { 'apollo-require-preflight': '1', authorization: `Bearer ${hr.token}` },
    body: content,
  });
  return { status: answer.status, body: (await answer.json()) as { id?: string; code?: string } };
}

async function look(id: string): Promise<Found> {
  const { node } = await client.ask(MappingOfImportDocument, { id });
  if (node?.__typename !== 'Import') throw new Error(`no import ${id}`);
  return node;
}

async function come(id: string, state: Found['state']): Promise<Found> {
  await expect.poll(async () => (await look(id)).state, { timeout: 20_000, interval: 50 }).toBe(state);
  return look(id);
}

async function upload(content: string, state: Found['state'], words: Record<string, string> = {}): Promise<Found & { readonly id: string }> {
  const { body } = await send(content, words);
  if (body.id === undefined) throw new Error(JSON.stringify(body));
  return { ...(await come(body.id, state)), id: body.id };
}

const map = async (id: string, input: Partial<MapImportInput>) =>
  (await client.ask(MapTheImportDocument, { input: { importId: id, version: (await look(id)).version, columns: [], fixed: [], ...input } })).mapImport;

const PEOPLE = 'Kolom Satu;Panggilan Resmi;Keadaan\n199002142015052007;Siti Aminah;PNS\n198001012005011001;Budi Santoso;PNS\n198503032010012003;Rina;PNS';
/** Of which the header of the number says whose it is not: nothing is taken without a word. */
const UNKNOWN = PEOPLE.replace('Kolom Satu', 'Nomor Atasan');

describe('a file whose columns nobody knows', () => {
  it('waits with all that is missing and what each column may mean, is mapped, checked and applied', async () => {
    const waiting = await upload(UNKNOWN, 'MAPPING');
    expect(waiting).toMatchObject({
      viewerCanMap: true,
      viewerCanApply: false,
      problem: { code: 'COLUMN_MISSING', column: 'nip, nama' },
      mapping: {
        headerRows: [1],
        fixed: [],
        missing: [
          { columns: ['nip'], headers: expect.arrayContaining(['nip_baru']) },
          { columns: ['name'], headers: expect.arrayContaining(['nama_lengkap']) },
        ],
        columns: [
          {
            number: 1,
            header: 'Nomor Atasan',
            column: null,
            by: null,
            samples: expect.arrayContaining(['198001012005011001']),
            proposals: [{ column: 'nip', by: 'VALUES', share: 1 }],
          },
          { number: 2, header: 'Panggilan Resmi', column: null, samples: ['Siti Aminah', 'Budi Santoso', 'Rina'], proposals: [] },
          { number: 3, header: 'Keadaan', column: null, samples: ['PNS'], proposals: [{ column: 'status', by: 'VALUES', share: 1 }] },
        ],
      },
    });
    expect(isKept(waiting.id)).toBe(true);
    const columns = [
      { number: 1, column: 'nip' },
      { number: 2, column: 'name' },
      { number: 3, column: null },
    ];
    expect(await map(waiting.id, { columns })).toMatchObject({ __typename: 'ImportAccepted', import: { state: 'RECEIVED' } });
    const checked = await come(waiting.id, 'CHECKED');
    expect(checked).toMatchObject({ counts: { created: 3, refused: 0 }, problem: null, viewerCanMap: true, viewerCanApply: true });
    expect(checked.mapping?.columns.map(({ column, by }) => [column, by])).toEqual([
      ['nip', 'HAND'],
      ['name', 'HAND'],
      [null, 'HAND'],
    ]);
    expect(await applyAsRead(client, waiting.id)).toMatchObject({ __typename: 'ImportAccepted' });
    const applied = await come(waiting.id, 'APPLIED');
    // Whose values they are is nobody's business any more; what the columns were taken for stays.
    expect(applied.mapping?.columns.map(({ column, samples }) => [column, samples])).toEqual([
      ['nip', []],
      ['name', []],
      [null, []],
    ]);
    expect(applied.viewerCanMap).toBe(false);
    await expect.poll(() => isKept(waiting.id), { timeout: 10_000 }).toBe(false);
  });

  it('is read by its values where it needs the column, and by nothing but them it can be told; which is said', async () => {
    const checked = await upload(PEOPLE.replace('Panggilan Resmi', 'Nama'), 'CHECKED');
    expect(checked.mapping?.columns.map(({ column, by }) => [column, by])).toEqual([
      ['nip', 'VALUES'],
      ['name', 'HEADER'],
      [null, null],
    ]);
    expect(checked.mapping?.columns[2]?.proposals).toMatchObject([{ column: 'status' }]);
  });

  it('takes one value for all rows where it lacks a column, and is mapped again until it is applied', async () => {
    const { id } = await upload('nip,nama\n198503032010012003,Rina Baru', 'CHECKED');
    await map(id, { fixed: [{ column: 'status', value: 'CPNS' }] });
    expect(await come(id, 'CHECKED')).toMatchObject({ mapping: { fixed: [{ column: 'status', value: 'CPNS' }] } });
    // Bad values never reach the rows.
    expect(
      await map(id, {
        fixed: [
          { column: 'status', value: 'Raja' },
          { column: 'gaji', value: '1' },
        ],
      }),
    ).toMatchObject({
      __typename: 'ImportMappingRefused',
      problems: [
        { code: 'MAPPING_COLUMN_UNKNOWN', column: 'gaji' },
        { code: 'VALUE_UNKNOWN', column: 'status', value: 'Raja' },
      ],
    });
    await map(id, { columns: [{ number: 2, column: null }], fixed: [{ column: 'name', value: 'Semua Sama' }] });
    expect(await come(id, 'CHECKED')).toMatchObject({ counts: { refused: 0 }, mapping: { missing: [] } });
    expect((await look(id)).mapping?.columns.map(({ column, by }) => [column, by])).toEqual([
      ['nip', 'HEADER'],
      [null, 'HAND'],
    ]);
  });

  it('may be sent with its mapping, which is refused where it is wrong before a byte is kept', async () => {
    const mapping = {
      columns: [
        { header: 'Panggilan Resmi', means: 'name' },
        { header: 'NOMOR ATASAN', means: 'nip' },
      ],
      fixed: [{ column: 'status', value: 'PNS' }],
    };
    expect(await upload(UNKNOWN, 'CHECKED', { mapping: JSON.stringify(mapping) })).toMatchObject({ counts: { refused: 0 } });
    for (const [said, code] of [
      ['{', 'MAPPING_UNREADABLE'],
      [JSON.stringify({ columns: [{ header: 'x', means: 'gaji' }] }), 'MAPPING_COLUMN_UNKNOWN'],
      [JSON.stringify({ fixed: [{ column: 'status', value: 'Raja' }] }), 'VALUE_UNKNOWN'],
    ] as const)
      expect(await send(UNKNOWN, { mapping: said })).toMatchObject({ status: 400, body: { code } });
    const absent = await upload(UNKNOWN, 'MAPPING', { mapping: JSON.stringify({ columns: [{ header: 'NIP Baru', means: 'nip' }] }) });
    expect(absent.problem).toMatchObject({ code: 'MAPPING_HEADER_UNKNOWN', column: 'NIP Baru' });
  });

  it('is read by another row as its header, and waits again where that says less', async () => {
    const { id } = await upload('Daftar;Pegawai Nama\nNIP;Nama\n199002142015052007;Siti Aminah', 'CHECKED');
    await map(id, { headerRow: 1 });
    expect(await come(id, 'MAPPING')).toMatchObject({ mapping: { headerRows: [1] }, problem: { code: 'COLUMN_MISSING' } });
    await map(id, { headerRow: 2 });
    expect(await come(id, 'CHECKED')).toMatchObject({ mapping: { headerRows: [2] }, counts: { refused: 0 } });
  });

  it('keeps headers that are formulas or pages as the words they are', async () => {
    const { mapping } = await upload('"=HYPERLINK(""http://x"")",<script>alert(1)</script>\n199002142015052007,Siti', 'MAPPING');
    expect(mapping?.columns.map(({ header }) => header)).toEqual(['=HYPERLINK("http://x")', '<script>alert(1)</script>']);
  });
});

describe('mapping an import', () => {
  it('is of what was looked at, and of columns that are there', async () => {
    const { id, version } = await upload(UNKNOWN, 'MAPPING');
    expect((await client.ask(MapTheImportDocument, { input: { importId: id, version: version - 1, columns: [], fixed: [] } })).mapImport).toMatchObject({
      __typename: 'ImportChanged',
      current: { version },
    });
    for (const number of [0, 4, -1, 500]) {
      const { errors } = await client.send(MapTheImportDocument, { input: { importId: id, version, columns: [{ number, column: 'nip' }], fixed: [] } });
      expect(errors[0]?.extensions?.code).toBe('BAD_INPUT');
    }
    const many = Array.from({ length: 500 }, () => ({ number: 1, column: null }));
    const { errors } = await client.send(MapTheImportDocument, { input: { importId: id, version, columns: many, fixed: [] } });
    expect(errors[0]?.extensions?.code).toBe('BAD_INPUT');
    expect(await look(id)).toMatchObject({ state: 'MAPPING', version });
  });

  it('is for HR of the government: to everybody else the import is not there', async () => {
    const { id, version } = await upload(UNKNOWN, 'MAPPING');
    const leader = await world.account('leader', { role: 'LEADERSHIP' });
    const input = { input: { importId: id, version, columns: [], fixed: [] } };
    expect((await as(leader).send(MapTheImportDocument, input)).errors[0]?.extensions?.code).toBe('FORBIDDEN');
    const elsewhere = await World.create(server.app.services.system, 'Kabupaten Lain');
    const other = await elsewhere.account('hr.lain', { role: 'HR' });
    expect((await as(other).send(MapTheImportDocument, input)).errors[0]?.extensions?.code).toBe('NOT_FOUND');
    expect((await as(other).ask(MappingOfImportDocument, { id })).node).toBeNull();
    expect(await look(id)).toMatchObject({ state: 'MAPPING', version });
  });

  it('is over when the import is thrown away, and its file with it', async () => {
    const { id, version } = await upload(UNKNOWN, 'MAPPING');
    await client.ask(ThrowAwayImportDocument, { input: { importId: id, version } });
    expect(await map(id, {})).toMatchObject({ __typename: 'ImportNotReady', state: 'CANCELLED', reason: 'IMPORT_NOT_READY' });
    expect(isKept(id)).toBe(false);
  });

  it('is not possible where the file is no longer kept', async () => {
    const { id } = await upload('nip,nama\n199002142015052007,Siti Aminah', 'CHECKED');
    await world.system.query('update import set file_until = null where id = $1', [id.replace('import_', '')]);
    expect(await look(id)).toMatchObject({ viewerCanMap: false });
    expect(await map(id, {})).toMatchObject({ __typename: 'ImportNotReady', reason: 'IMPORT_FILE_GONE' });
  });
});
