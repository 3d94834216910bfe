import { describe, expect, it } from 'vitest';
import { ImportFileRefused } from './file-refused.errors.ts';
import type { TabularRow } from './tabular-file.ts';
import { openTabularFile } from './tabular.reader.ts';
import { sheetXml, textWorkbook, workbookParts, writeTemporary, zip, type WorkbookOptions } from './workbook.fixture.ts';

async function read(content: Buffer | string): Promise<TabularRow[]> {
  const file = await openTabularFile(writeTemporary(content));
  const rows: TabularRow[] = [];
  for await (const batch of file.rows(0)) rows.push(...batch);
  return rows;
}

const texts = async (content: Buffer | string): Promise<string[][]> => (await read(content)).map((row) => row.cells.map((cell) => cell.text));

async function refusal(content: Buffer | string): Promise<string> {
  try {
    await read(content);
  } catch (error) {
    if (error instanceof ImportFileRefused) return error.problem.code;
    throw error;
  }
  return 'NOT_REFUSED';
}

const workbook = (rows: string, options?: WorkbookOptions): Buffer => zip(workbookParts(sheetXml(rows), options));

describe('a CSV file', () => {
  it('is read with or without a byte order mark', async () => {
    expect(await texts('\uFEFFnip,nama\n1,Émile\n')).toEqual([
      ['nip', 'nama'],
      ['1', 'Émile'],
    ]);
  });

  it('is read with commas, semicolons and tabs, as its header uses them', async () => {
    expect(await texts('nip;nama\n1;"Budi, S.Sos"')).toEqual([
      ['nip', 'nama'],
      ['1', 'Budi, S.Sos'],
    ]);
    expect(await texts('"a;b;c",nama\n1,2')).toEqual([
      ['a;b;c', 'nama'],
      ['1', '2'],
    ]);
    expect(await texts('nip\tnama\n1\tBudi')).toEqual([
      ['nip', 'nama'],
      ['1', 'Budi'],
    ]);
  });

  it('keeps line ends inside quotes and counts rows as a spreadsheet does', async () => {
    const rows = await read('nip,nama\r\n1,"Budi\nSantoso ""B"""\r\n\r\n2,Siti\r\n');
    expect(rows.map((row) => [row.rowNumber, row.cells[1]?.text])).toEqual([
      [1, 'nama'],
      [2, 'Budi\nSantoso "B"'],
      [4, 'Siti'],
    ]);
  });

  it('marks formulas, but not digits kept as text', async () => {
    const rows = await read('a,b,c,d\n=1+1,"=""0123""",@SUM(A1),"=HYPERLINK(""http://example.org"")"');
    expect(rows[1]?.cells).toEqual([
      { text: '=1+1', formula: true },
      { text: '0123' },
      { text: '@SUM(A1)', formula: true },
      { text: '=HYPERLINK("http://example.org")', formula: true },
    ]);
  });

  it('is refused when a quote is never closed, however long the rest is', async () => {
    expect(await refusal('nip,nama\n1,"Budi\n2,Siti')).toBe('CSV_QUOTE_NOT_CLOSED');
    expect(await refusal(`nip,nama\n1,"${'a\n'.repeat(2_000_000)}`)).toBe('CSV_QUOTE_NOT_CLOSED');
  });

  it('is refused when a quote stands inside a text that is not quoted', async () => {
    expect(await refusal('nip,nama\n1,Budi "B" Santoso')).toBe('CSV_UNREADABLE');
  });

  it('is read as spreadsheets of Windows save it, where it is no UTF-8 and nothing else fits', async () => {
    const file = await openTabularFile(writeTemporary(Buffer.from('nama;ket\n\xc9mile;\x93Ma\x92ruf\x94 \x96 ya', 'latin1')));
    expect(file.encoding).toBe('windows-1252');
    const rows = [];
    for await (const batch of file.rows(0)) rows.push(...batch.map(({ cells }) => cells.map(({ text }) => text)));
    expect(rows[1]).toEqual(['Émile', '“Ma’ruf” – ya']);
    // With a sign of UTF-8 beside it, or one that stands in no list, it is a broken file.
    expect(await refusal(Buffer.concat([Buffer.from('nama\nÉmile\n'), Buffer.from('\xc9mile', 'latin1')]))).toBe('FILE_NOT_UTF8');
    expect(await refusal(Buffer.from('nama\n\xc9mil\x81', 'latin1'))).toBe('FILE_NOT_UTF8');
  });

  it('is refused when it is not UTF-8 text', async () => {
    expect(await refusal(Buffer.from('nip,nama\n1,Andr\u00e9').subarray(0, -1))).toBe('FILE_NOT_UTF8');
    expect(await refusal('nip,nama\n1,Bu\0di')).toBe('FILE_NOT_A_TABLE');
    expect(await refusal('%PDF-1.7 …')).toBe('FILE_NOT_A_TABLE');
    expect(await refusal(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBe('FILE_IS_OLD_EXCEL');
    expect(await refusal('')).toBe('FILE_EMPTY');
  });
});

describe('a workbook', () => {
  it('gives the first sheet only, with texts, numbers, dates and gaps', async () => {
    const rows = await read(
      workbook(
        `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>tmt</t></r></is></c><c r="D1" t="b"><v>1</v></c></row>
       <row r="3"><c r="A3"><v>42</v></c><c r="C3" s="1"><v>45000.75</v></c></row>
       <row r="4"><c r="C4" s="2"><v>1</v></c><c r="D4" t="d"><v>2026-11-21T00:00:00</v></c></row>`,
        { shared: ['nip', 'nama &amp; gelar'], formats: ['[$-421]dd\\ mmmm\\ yyyy;@'] },
      ),
    );
    expect(rows).toEqual([
      { rowNumber: 1, cells: [{ text: 'nip' }, { text: 'nama & gelar' }, { text: 'tmt' }, { text: 'TRUE' }] },
      { rowNumber: 3, cells: [{ text: '42', numeric: true }, { text: '' }, { text: '2023-03-15' }] },
      { rowNumber: 4, cells: [{ text: '' }, { text: '' }, { text: '1900-01-01' }, { text: '2026-11-21' }] },
    ]);
  });

  it('counts days from 1904 when it says so', async () => {
    expect(await texts(workbook('<row r="1"><c r="A1" s="1"><v>43538</v></c></row>', { from1904: true }))).toEqual([['2023-03-15']]);
  });

  it('does not take a colour or a quoted word for a date', async () => {
    expect(await read(workbook('<row r="1"><c r="A1" s="2"><v>45000</v></c></row>', { formats: ['[Red]0.00&quot; days&quot;'] }))).toEqual([
      { rowNumber: 1, cells: [{ text: '45000', numeric: true }] },
    ]);
  });

  it('marks formulas and errors', async () => {
    const rows = await read(
      workbook('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A1</f><v>x</v></c><c r="C1" t="e"><v>#REF!</v></c></row>'),
    );
    expect(rows[0]?.cells).toEqual([
      { text: '2', formula: true },
      { text: 'x', formula: true },
      { text: '#REF!', fault: true },
    ]);
  });

  it('is refused when its directory declares more than a machine should unpack', async () => {
    const parts = workbookParts(sheetXml('')).map((part) => (part.name.endsWith('sheet1.xml') ? { ...part, declared: 4_000_000_000 } : part));
    expect(await refusal(zip(parts))).toBe('XLSX_TOO_LARGE_UNPACKED');
  });

  it('is refused when a part grows a thousand times, before it is unpacked', async () => {
    const before = process.memoryUsage().rss;
    const bomb = zip(workbookParts(sheetXml(`<row r="1"><c r="A1" t="inlineStr"><is><t>${' '.repeat(40 * 1024 * 1024)}</t></is></c></row>`)));
    expect(bomb.length).toBeLessThan(100_000);
    global.gc?.();
    const built = process.memoryUsage().rss;
    expect(await refusal(bomb)).toBe('XLSX_TOO_LARGE_UNPACKED');
    expect(process.memoryUsage().rss - Math.max(before, built)).toBeLessThan(50 * 1024 * 1024);
  });

  it('is refused when more comes out of a part than was declared', async () => {
    const parts = workbookParts(sheetXml(`<row r="1"><c r="A1" t="inlineStr"><is><t>${'ab'.repeat(5_000)}</t></is></c></row>`)).map((part) =>
      part.name.endsWith('sheet1.xml') ? { ...part, declared: 100 } : part,
    );
    expect(await refusal(zip(parts))).toBe('XLSX_DAMAGED');
  });

  it('is refused when it has a thousand parts and more', async () => {
    expect(await refusal(workbook('', { extra: Array.from({ length: 1_500 }, (_, index) => ({ name: `xl/extra/${index}.xml`, content: '' })) }))).toBe(
      'XLSX_TOO_LARGE_UNPACKED',
    );
  });

  it.each([
    ['a path that climbs out', [{ name: '../../etc/passwd', content: 'x' }], 'XLSX_UNSAFE_PATH'],
    ['an absolute path', [{ name: '/etc/passwd', content: 'x' }], 'XLSX_UNSAFE_PATH'],
    ['a path of another system', [{ name: 'xl\\..\\..\\evil', content: 'x' }], 'XLSX_UNSAFE_PATH'],
    ['macros', [{ name: 'xl/vbaProject.bin', content: 'x' }], 'XLSX_HAS_MACROS'],
    ['two parts of one name', [{ name: 'xl/workbook.xml', content: '<workbook/>' }], 'XLSX_DAMAGED'],
    ['an encrypted part', [{ name: 'xl/secret.xml', content: 'x', flags: 1 }], 'XLSX_PROTECTED'],
  ])('is refused for %s', async (_what, extra, code) => {
    expect(await refusal(workbook('', { extra }))).toBe(code);
  });

  it('never follows an external entity', async () => {
    const evil = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row>').replace(/^<\?xml.*?\?>/, '')}`;
    expect(await refusal(zip(workbookParts(evil)))).toBe('XLSX_HAS_DOCTYPE');
  });

  it('is refused for rows beyond the sheet, rows out of order and cells far to the right', async () => {
    expect(await refusal(workbook('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'))).toBe('XLSX_ROW_BEYOND_SHEET');
    expect(await refusal(workbook('<row r="5"><c r="A5"><v>1</v></c></row><row r="4"><c r="A4"><v>1</v></c></row>'))).toBe('XLSX_DAMAGED');
    expect(await refusal(workbook('<row r="1"><c r="XFD1"><v>1</v></c></row>'))).toBe('TOO_MANY_COLUMNS');
  });

  it('is refused for a cell longer than Excel knows and for a part without tags', async () => {
    const noise = Array.from({ length: 60_000 }, () => Math.random().toString(36).slice(2, 10)).join('');
    expect(await refusal(workbook(`<row r="1"><c r="A1" t="inlineStr"><is><t>${noise}</t></is></c></row>`))).toBe('XLSX_CELL_TOO_LONG');
    expect(await refusal(workbook(`<row r="1"><!-- ${noise.repeat(4)} --></row>`))).toBe('XLSX_CELL_TOO_LONG');
  });

  it('is refused when it is cut off or not a workbook at all', async () => {
    const whole = textWorkbook([['nip'], ['1']]);
    expect(await refusal(whole.subarray(0, whole.length - 40))).toBe('XLSX_DAMAGED');
    expect(await refusal(zip([{ name: 'readme.txt', content: 'hello' }]))).toBe('XLSX_DAMAGED');
    expect(await refusal(workbook('<row r="1"><c r="A1"'))).toBe('XLSX_DAMAGED');
    expect(await refusal(workbook('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'))).toBe('XLSX_DAMAGED');
  });
});
