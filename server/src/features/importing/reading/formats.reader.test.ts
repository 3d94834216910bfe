/** Files that are no CSV and no XLSX, whatever they are called. */
import { describe, expect, it } from 'vitest';
import { ImportFileRefused } from './file-refused.errors.ts';
import { ods, odsCell, odsRow, spreadsheetXml } from './ods.fixture.ts';
import type { FileFormat, FileSheet, TabularRow } from './tabular-file.ts';
import { openTabularFile } from './tabular.reader.ts';
import { sheetsWorkbook, writeTemporary, zip } from './workbook.fixture.ts';

interface Whole {
  readonly format: FileFormat;
  readonly sheets: readonly FileSheet[];
  readonly rows: readonly TabularRow[];
  readonly lastRow: number;
}

async function read(content: Buffer | string, sheet = 0): Promise<Whole> {
  const file = await openTabularFile(writeTemporary(content));
  const rows: TabularRow[] = [];
  for await (const batch of file.rows(sheet)) rows.push(...batch);
  const whole = { format: file.format, sheets: file.sheets, rows, lastRow: file.lastRow() };
  file.close();
  return whole;
}

const texts = ({ rows }: Whole): unknown[] =>
  rows.map(({ rowNumber, cells }) => [rowNumber, ...cells.map(({ text, merged }) => (merged ? `${text} ${merged}` : text))]);

async function refusal(content: Buffer | string): Promise<string> {
  try {
    await read(content);
  } catch (error) {
    if (error instanceof ImportFileRefused) return error.problem.code;
    throw error;
  }
  return 'NOT_REFUSED';
}

describe('merged cells of a workbook', () => {
  const BOOK = sheetsWorkbook([
    {
      name: 'Data',
      rows: [
        ['Judul', '', ''],
        ['Unit', 'Jabatan', ''],
        ['Bidang A', 'Analis', '1'],
        ['', 'Arsiparis', '2'],
        ['', '', ''],
        ['', 'Penata', '3'],
      ],
      merged: ['A1:C1', 'B2:C2', 'A3:A5'],
    },
  ]);

  it('say in each what the first of them says, as far as they reach and where a row says something', async () => {
    expect(texts(await read(BOOK))).toEqual([
      [1, 'Judul', 'Judul RIGHT', 'Judul RIGHT'],
      [2, 'Unit', 'Jabatan', 'Jabatan RIGHT'],
      [3, 'Bidang A', 'Analis', '1'],
      [4, 'Bidang A DOWN', 'Arsiparis', '2'],
      [6, '', 'Penata', '3'],
    ]);
  });

  it('cost a row no more than its columns, however many there are and however far they reach', async () => {
    const merged = Array.from({ length: 90_000 }, (_, index) => `A1:XFD${index * 11 + 2}`);
    expect((await read(sheetsWorkbook([{ name: 'Data', rows: [['x'], ['', 'y']], merged }]))).rows[1]?.cells).toHaveLength(200);
    expect(await refusal(sheetsWorkbook([{ name: 'Data', rows: [['x']], merged: [...merged, ...merged] }]))).toBe('FILE_ASKS_TOO_MUCH');
  });
});

describe('a workbook of LibreOffice', () => {
  const BOOK = ods(
    `<table:table table:name="Petunjuk" table:style-name="h">${odsRow(odsCell('isi'))}</table:table>
     <table:table table:name="Data">
      <table:table-column/>
      <table:table-header-rows>${odsRow(odsCell('nip'), odsCell('nama', 'table:number-columns-spanned="2"'), '<table:covered-table-cell/>')}</table:table-header-rows>
      <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
      ${odsRow(
        '<table:table-cell office:value-type="float" office:value="198001012005011001"><text:p>1,98E+17</text:p></table:table-cell>',
        '<table:table-cell office:value-type="string" table:number-rows-spanned="2"><office:annotation><text:p>ingat</text:p></office:annotation><text:p>Budi<text:s text:c="2"/>Contoh</text:p><text:p>S.Sos</text:p></table:table-cell>',
        '<table:table-cell office:value-type="date" office:date-value="1980-01-01T00:00:00"><text:p>1 Januari</text:p></table:table-cell>',
        '<table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"/>',
      )}
      ${odsRow('<table:table-cell/>', '<table:covered-table-cell/>', odsCell('x'))}
      <table:table-row table:number-rows-repeated="2">${odsCell('sama', 'table:number-columns-repeated="2"')}</table:table-row>
      <table:table-row table:number-rows-repeated="1048500"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
     </table:table>`,
    { styles: '<style:style style:name="h" style:family="table"><style:table-properties table:display="false"/></style:style>' },
  );

  it('gives the rows of each sheet, with what it repeats and without what it leaves empty', async () => {
    const whole = await read(BOOK, 1);
    expect(whole).toMatchObject({
      format: 'ODS',
      sheets: [
        { name: 'Petunjuk', isHidden: true },
        { name: 'Data', isHidden: false },
      ],
    });
    expect(texts(whole)).toEqual([
      [1, 'nip', 'nama', 'nama RIGHT'],
      [5, '198001012005011001', 'Budi  Contoh\nS.Sos', '1980-01-01', '2'],
      [6, '', 'Budi  Contoh\nS.Sos DOWN', 'x'],
      [7, 'sama', 'sama'],
      [8, 'sama', 'sama'],
    ]);
    expect(whole.rows[1]?.cells.map(({ numeric, formula }) => [numeric, formula])).toEqual([
      [true, undefined],
      [undefined, undefined],
      [undefined, undefined],
      [undefined, true],
    ]);
    expect(texts(await read(BOOK))).toEqual([[1, 'isi']]);
  });

  it('is refused when it repeats more than a sheet holds, is protected or broken', async () => {
    const sheet = (row: string): Buffer => ods(`<table:table table:name="x">${row}</table:table>`);
    expect(await refusal(sheet(`<table:table-row table:number-rows-repeated="2000000">${odsCell('x')}</table:table-row>`))).toBe('TOO_MANY_ROWS');
    expect(await refusal(sheet(odsRow(odsCell('x', 'table:number-columns-repeated="2000000000"'))))).toBe('TOO_MANY_COLUMNS');
    expect(await refusal(ods('<table:table table:name="x">'))).toBe('XLSX_DAMAGED');
    expect(await refusal(ods(''))).toBe('XLSX_DAMAGED');
    const manifest = { name: 'META-INF/manifest.xml', content: '<manifest><file-entry><encryption-data/></file-entry></manifest>' };
    expect(await refusal(ods('', { extra: [manifest] }))).toBe('XLSX_PROTECTED');
  });
});

describe('a page saved under the name of a workbook', () => {
  const PAGE = `<html><head><meta charset="utf-8"><style>td { color: red }</style><title>Laporan</title></head><body>
    <h3>DAFTAR PEGAWAI</h3><p>Dinas Contoh<br>Tahun 2026</p>
    <table border=1><thead><tr><th rowspan=2>NIP<th colspan="2">Nama &amp; Gelar</tr><tr><th>Nama</th><th>Gelar</th></tr></thead>
    <tr><td style='mso-number-format:"\\@"'>198001012005011001</td><td>Budi&nbsp;<b>Contoh</b></td><td>S.Sos</td></tr>
    <tr><td></td><td> </td><td></td></tr>
    <tr><td>198503032010012003<td>Siti<script>document.write("x")</script><td></tr>
    </table><div>Mengetahui,</div></body></html>`;

  it('gives all of its tables below each other, and the lines around them', async () => {
    const whole = await read(PAGE);
    expect(whole).toMatchObject({ format: 'HTML', sheets: [{ name: '', isHidden: false }] });
    expect(texts(whole)).toEqual([
      [1, 'DAFTAR PEGAWAI'],
      [2, 'Dinas Contoh'],
      [3, 'Tahun 2026'],
      [4, 'NIP', 'Nama & Gelar', 'Nama & Gelar RIGHT'],
      [5, 'NIP DOWN', 'Nama', 'Gelar'],
      [6, '198001012005011001', 'Budi Contoh', 'S.Sos'],
      [8, '198503032010012003', 'Siti'],
      [9, 'Mengetahui,'],
    ]);
  });

  it('may lay its list out in a table within a table', async () => {
    const page = '<table><tr><td>Judul<table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table>Ttd</td></tr></table>';
    expect(texts(await read(page)).map((row) => (row as unknown[]).slice(1))).toEqual([['Judul'], ['a', 'b'], ['1', '2'], ['Ttd']]);
  });

  it('is read as it says it is written', async () => {
    const page = Buffer.from(
      '<html><meta http-equiv=Content-Type content="text/html; charset=windows-1252"><table><tr><td>Andr\xe9</td></tr></table>',
      'latin1',
    );
    expect(texts(await read(page))).toEqual([[1, 'André']]);
    expect(texts(await read(Buffer.from('\uFEFF<table><tr><td>André</td></tr></table>', 'utf16le')))).toEqual([[1, 'André']]);
    expect(await refusal(Buffer.from('<table><tr><td>Andr\xe9</td></tr></table>', 'latin1'))).toBe('FILE_NOT_UTF8');
  });

  it('is refused when it is nested without end, or one tag or text without end', async () => {
    expect(await refusal(`<table>${'<div>'.repeat(2_000)}`)).toBe('FILE_ASKS_TOO_MUCH');
    expect(await refusal(`<table><tr><td ${'x'.repeat(3_000_000)}`)).toBe('FILE_ASKS_TOO_MUCH');
    expect(await refusal(`<table><tr>${'<td>x'.repeat(300)}`)).toBe('TOO_MANY_COLUMNS');
    expect(await refusal(`<table><tr><td colspan=2000000000 rowspan=2000000000>x<td>y`)).toBe('TOO_MANY_COLUMNS');
  });
});

describe('a workbook as the XML of Excel 2003', () => {
  it('gives the rows of each sheet', async () => {
    const cell = (type: string, text: string, attributes = ''): string => `<Cell ${attributes}><Data ss:Type="${type}">${text}</Data></Cell>`;
    const book = spreadsheetXml(
      `<Worksheet ss:Name="Kosong"><Table/></Worksheet><Worksheet ss:Name="Data"><Table>
        <Row>${cell('String', 'Judul', 'ss:MergeAcross="1"')}${cell('String', 'c')}</Row>
        <Row ss:Index="4">${cell('Number', '1')}${cell('DateTime', '1980-01-01T00:00:00.000', 'ss:Index="3"')}<Cell><Comment><Data>x</Data></Comment></Cell></Row>
        <Row>${cell('Number', '3', 'ss:Formula="=1+2"')}${cell('Error', '#REF!')}</Row>
      </Table></Worksheet>`,
    );
    const whole = await read(book, 1);
    expect(whole).toMatchObject({ format: 'XML', sheets: [{ name: 'Kosong' }, { name: 'Data' }] });
    expect(texts(whole)).toEqual([
      [1, 'Judul', 'Judul RIGHT', 'c'],
      [4, '1', '', '1980-01-01'],
      [5, '3', '#REF!'],
    ]);
    expect(whole.rows[2]?.cells).toEqual([
      { text: '3', formula: true },
      { text: '#REF!', fault: true },
    ]);
  });

  it('never follows an external entity', async () => {
    const evil = spreadsheetXml('').replace('<Workbook', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><Workbook');
    expect(await refusal(evil)).toBe('XLSX_HAS_DOCTYPE');
  });
});

describe('a workbook that is not read', () => {
  it('is named, with what to do', async () => {
    expect(await refusal(zip([{ name: 'xl/workbook.bin', content: 'x' }]))).toBe('FILE_IS_BINARY_EXCEL');
    expect(await refusal(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBe('FILE_IS_OLD_EXCEL');
  });
});

describe('a text', () => {
  it('is read with the sign that stands equally often in most lines, not the one of its title', async () => {
    expect(texts(await read('Daftar, Lampiran, Tahun, 2026, Kota\nnip;nama\n1;Budi, S.Sos\n2;Siti, S.H'))).toEqual([
      [1, 'Daftar, Lampiran, Tahun, 2026, Kota'],
      [2, 'nip', 'nama'],
      [3, '1', 'Budi, S.Sos'],
      [4, '2', 'Siti, S.H'],
    ]);
    expect(texts(await read('nip|nama\n1|Budi'))).toEqual([
      [1, 'nip', 'nama'],
      [2, '1', 'Budi'],
    ]);
  });

  it('may say its sign in a line that is no row of the sheet', async () => {
    for (const line of ['sep=;', '"sep=;"', 'sep=;\r'])
      expect(texts(await read(`${line}\nnip;nama,gelar\n1;Budi,S.Sos`))).toEqual([
        [1, 'nip', 'nama,gelar'],
        [2, '1', 'Budi,S.Sos'],
      ]);
  });

  it('may be UTF-16 that says so', async () => {
    const text = '\uFEFFnip\tnama\r\n1\tÉmile\r\n';
    expect(texts(await read(Buffer.from(text, 'utf16le')))).toEqual([
      [1, 'nip', 'nama'],
      [2, '1', 'Émile'],
    ]);
    expect(texts(await read(Buffer.from(text, 'utf16le').swap16()))).toHaveLength(2);
    expect(await refusal(Buffer.concat([Buffer.from(text, 'utf16le'), Buffer.from('x')]))).toBe('FILE_NOT_UTF8');
  });
});
