import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { ImportWorld } from '../../../testing/import-world.ts';
import { commaTextOf } from '../giving/comma-text.ts';
import { refusedTable } from '../giving/refused-rows.ts';
import { refusedWorkbook } from '../giving/refused-workbook.ts';
import { sheetXml, textWorkbook, workbookParts, zip } from '../reading/workbook.fixture.ts';
import { refusedForOperator } from './refused-rows.command.ts';
import { allRefused } from './refused-rows.queries.ts';

let world: ImportWorld;
beforeEach(async () => {
  world = await ImportWorld.create(inject('clusterUrl'));
});
afterEach(() => world.close());

async function table(id: string): Promise<(readonly string[])[]> {
  const reading = refusedForOperator(world.pool);
  const rows: (readonly string[])[] = [];
  for await (const row of refusedTable((await reading.file(id))!, allRefused(reading, id), 'id')) rows.push(row);
  return rows;
}

async function files(id: string): Promise<{ csv: Buffer; xlsx: Buffer }> {
  const reading = refusedForOperator(world.pool);
  const file = (await reading.file(id))!;
  const rows = () => refusedTable(file, allRefused(reading, id), 'id');
  return { csv: await buffer(commaTextOf(rows())), xlsx: await buffer(refusedWorkbook(file, rows())) };
}

const GOOD = '198001012005011001';
/** Every cell without the reason, of the rows below the header. */
const cellsOf = (rows: readonly (readonly string[])[]): string[][] => rows.slice(1).map((row) => row.slice(0, -1));
const HOSTILE = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '=HYPERLINK("http://x.example";"klik")',
  '\t=1+1',
  'Budi;=1+1;Ani',
  'Budi\n=1+1',
  '＝1+1',
  "'=1+1",
  '=cmd|x!A1',
];

describe('refused rows', () => {
  it('have their cells as the file had them, in its order, and the number of their row there', async () => {
    const { id } = await world.check('EMPLOYEES', `Catatan;Nama Lengkap;NIP Baru\nsatu;Budi;${GOOD}\n dua ;Ani;12.3\ntiga;;${GOOD.replace('001', '002')}`);
    const rows = await table(id);
    expect(rows[0]).toEqual(['Catatan', 'Nama Lengkap', 'NIP Baru', 'Alasan']);
    expect(cellsOf(rows)).toEqual([
      [' dua ', 'Ani', '12.3'],
      ['tiga', '', GOOD.replace('001', '002')],
    ]);
    expect(rows.slice(1).map((row) => /^Baris \d+/.exec(row.at(-1)!)?.[0])).toEqual(['Baris 3', 'Baris 4']);
  });

  describe('of a workload analysis', () => {
    beforeEach(async () => {
      await world.load('UNITS', 'kode,nama,kode_induk\nKES,Dinas Kesehatan,');
      await world.load('POSITIONS', 'kode,nama_jabatan,kode_unit,jenis,kebutuhan\nP1,Pengadministrasi,KES,Pelaksana,1\nP2,Pramubakti,KES,Pelaksana,1');
    });
    /** Sent in again as they came back, once the norm time is a number. */
    async function mended(rows: readonly (readonly string[])[]): Promise<unknown> {
      const quoted = rows.map((row) => row.map((cell) => `"${cell.replace('lama', '30').replaceAll('"', '""')}"`).join(','));
      await world.load('WORKLOAD', quoted.join('\n'), { dinas: 'KES' });
      return world.all('select p.title, k.description, k.norm_minutes as minutes from workload_task k join position p on p.id = k.position_id order by 2');
    }

    it('say themselves whose tasks they are, where forms below each other said it', async () => {
      const form = (title: string, task: string): string => `Nama Jabatan : ${title},,\nUraian Tugas,Volume,Menit\n${task},12,lama`;
      const { id } = await world.check('WORKLOAD', [form('Pengadministrasi', 'Mengetik'), form('Pramubakti', 'Menata')].join('\n'), { dinas: 'KES' });
      const rows = await table(id);
      expect(rows.map((row) => row.slice(0, -1))).toEqual([
        ['Uraian Tugas', 'Volume', 'Menit', 'position_title'],
        ['Mengetik', '12', 'lama', 'Pengadministrasi'],
        ['Menata', '12', 'lama', 'Pramubakti'],
      ]);
      expect(await mended(rows)).toEqual([
        { title: 'Pramubakti', description: 'Menata', minutes: 30 },
        { title: 'Pengadministrasi', description: 'Mengetik', minutes: 30 },
      ]);
    });

    it('say it also where only the first row of several did', async () => {
      const file = 'Nama Jabatan,Uraian Tugas,Volume,Menit\nPengadministrasi,Mengetik,12,lama\n,Menyimpan,12,lama\nPramubakti,Menata,12,lama';
      const { id } = await world.check('WORKLOAD', file, { dinas: 'KES' });
      const rows = await table(id);
      expect(rows.slice(1).map(([title]) => title)).toEqual(['Pengadministrasi', 'Pengadministrasi', 'Pramubakti']);
      expect(await mended(rows)).toHaveLength(3);
    });
  });

  it('have a name and the NIP below it in one cell, as they are read again', async () => {
    const people = ['No;Nama / NIP;Gol', `1;Budi Contoh;III/z`, `;${GOOD};`, `2;Ani Dua;III/a`, `;${GOOD.replace('001', '002')};`].join('\n');
    const { id } = await world.check('EMPLOYEES', people);
    expect((await table(id)).map((row) => row.slice(0, -1))).toEqual([
      ['No', 'Nama / NIP', 'Gol'],
      ['1', `Budi Contoh / ${GOOD}`, 'III/z'],
    ]);
    const { csv } = await files(id);
    const again = await world.check('EMPLOYEES', csv.toString('utf8').replace('III/z', 'III/a'));
    expect(again.codes).toEqual([]);
  });

  it('know the unit that stood above them, and are headed so that one row says what two said', async () => {
    await world.settle();
    const map = [
      'Nama Jabatan;Jenis;Jumlah;',
      ';;Kebutuhan;Bezetting',
      'I. BIDANG GURU;;;',
      'Analis;Pelaksana;2;0',
      'Penata;Pelaksana;3x;0',
      'II. BIDANG KURIKULUM;;;',
      'Pengolah;Pelaksana;1x;0',
    ].join('\n');
    const { id } = await world.check('POSITIONS', map, { dinas: 'DIK' });
    expect((await table(id)).map((row) => row.slice(0, -1))).toEqual([
      ['Nama Jabatan', 'Jenis', 'Jumlah Kebutuhan', expect.stringMatching(/bezetting|reported_filled/i), 'unit_name'],
      ['Penata', 'Pelaksana', '3x', '0', 'BIDANG GURU'],
      ['Pengolah', 'Pelaksana', '1x', '0', 'BIDANG KURIKULUM'],
    ]);
    const { csv } = await files(id);
    const corrected = csv.toString('utf8').replaceAll(/(?<=[0-9])x/g, '');
    const again = await world.check('POSITIONS', corrected, { dinas: 'DIK' });
    expect(again.codes).toEqual([]);
    expect(again.rows.map(({ changes }) => changes.find(({ field }) => field === 'unit')?.after)).toEqual([
      'Bidang Guru (DIK-2)',
      expect.stringContaining('BIDANG KURIKULUM'),
    ]);
  });

  it('are complete, however many they are', async () => {
    const lines = Array.from({ length: 1_203 }, (_, index) => (index % 3 === 0 ? `,Orang ${index}` : `${index},Orang ${index}`));
    const { id } = await world.check('EMPLOYEES', `nip,nama\n${lines.join('\n')}`);
    expect(cellsOf(await table(id))).toEqual(lines.map((line) => line.split(',')));
  });

  it('hold nothing that a spreadsheet computes, whatever was sent in, and are read as they were', async () => {
    const sent = HOSTILE.map((text) => `"${text.replaceAll('"', '""')}",12`);
    const { id } = await world.check('EMPLOYEES', `nama,nip,"=1+1"\n${sent.map((line) => `${line},x`).join('\n')}`);
    const { csv, xlsx } = await files(id);
    for (const row of await table(id))
      for (const cell of row) {
        expect(cell).not.toMatch(/(^|[;,|\t\r\n])[ \u00A0]*[=@＝＋－＠]/);
        expect(cell).not.toMatch(/(^|[;,|\t\r\n])[ \u00A0]*[+-][^\d]*[\d].*[^\d]/);
      }
    for (const file of [csv, xlsx]) {
      const again = await world.check('EMPLOYEES', file);
      expect(again.task.counts.refused).toBe(HOSTILE.length);
      expect(cellsOf(await table(again.id))).toEqual(cellsOf(await table(id)));
    }
  });

  it('of a workbook keep what its cells show, and can be sent in again in either form', async () => {
    const sheet = sheetXml(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>nip</t></is></c><c r="B1" t="inlineStr"><is><t>nama</t></is></c><c r="C1" t="inlineStr"><is><t>tanggal_lahir</t></is></c></row>' +
        '<row r="5"><c r="A5"><v>198001012005011008</v></c><c r="B5" t="inlineStr"><is><t>A &amp; &lt;B&gt;</t></is></c><c r="C5" s="1"><v>29221</v></c></row>',
    );
    const { id } = await world.check('EMPLOYEES', zip(workbookParts(sheet)));
    expect(cellsOf(await table(id))).toEqual([['1.98001012005011E+17', 'A & <B>', '1980-01-01']]);
    const { csv, xlsx } = await files(id);
    for (const file of [csv, xlsx]) expect((await world.check('EMPLOYEES', file)).codes).toEqual(['NIP_ROUNDED']);
  });

  it('that a spreadsheet could not compute are refused again when nobody corrected them, in either form', async () => {
    const sheet = sheetXml(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>nip</t></is></c><c r="B1" t="inlineStr"><is><t>nama</t></is></c></row>' +
        `<row r="2"><c r="A2" t="inlineStr"><is><t>${GOOD}</t></is></c><c r="B2" t="e"><v>#REF!</v></c></row>`,
    );
    const { id } = await world.check('EMPLOYEES', zip(workbookParts(sheet)));
    const { csv, xlsx } = await files(id);
    for (const file of [csv, xlsx]) expect((await world.check('EMPLOYEES', file)).codes).toEqual(['CELL_IS_ERROR']);
  });

  it('that were corrected are imported alone, and the column with the reasons is not spoken of', async () => {
    const { id } = await world.check('EMPLOYEES', `nip,nama\n${GOOD},Budi\n12,Ani`);
    const corrected = (await files(id)).csv.toString('utf8').replace('"12"', '"198503032010012003"');
    const again = await world.check('EMPLOYEES', corrected);
    expect([again.task.problem, again.task.counts]).toMatchObject([null, { created: 1, refused: 0 }]);
  });

  it('have only the newest reasons, behind the last column', async () => {
    const { id } = await world.check(
      'EMPLOYEES',
      textWorkbook([
        ['Alasan', 'nip', 'Why', 'nama'],
        ['lama', '12', 'older', 'Ani'],
      ]),
    );
    const [header, row] = await table(id);
    expect(header).toEqual(['nip', 'nama', 'Alasan']);
    expect(row).toEqual(['12', 'Ani', expect.stringContaining('18 angka')]);
  });

  it('with cells beyond the header keep them behind the reasons', async () => {
    const { id } = await world.check('EMPLOYEES', `nip,nama\n${GOOD},Budi, S.Pd`);
    expect((await table(id))[1]).toEqual([GOOD, 'Budi', expect.stringContaining('Baris ini mempunyai 3 kolom'), ' S.Pd']);
  });

  it('that were refused only later are made of what was understood of them', async () => {
    const { id } = await world.check('EMPLOYEES', `nip,nama,lahir_di,jk\n12,Ani,Solo,p`);
    await world.pool.query("update import_row set cells = null, data = data || jsonb_build_object('nip', '198503032010012003') where import_id = $1", [id]);
    expect(cellsOf(await table(id))).toEqual([['198503032010012003', 'Ani', '', 'FEMALE']]);
  });

  it('alone have their cells kept', async () => {
    const { id } = await world.check('EMPLOYEES', `nip,nama\n${GOOD},Budi\n12,Ani`);
    expect(await world.value('select array_agg(row_number) from import_row where import_id = $1 and cells is not null', [id])).toEqual([3]);
  });
});
