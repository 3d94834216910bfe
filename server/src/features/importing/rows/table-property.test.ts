/** Whatever stands around a list, and however it is written, the same rows of it are read, and every other row is told. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../testing/import-world.ts';
import { readFile, readLayout, type Reading } from '../../../testing/read-layout.ts';
import { sheetsWorkbook } from '../reading/workbook.fixture.ts';
import { kindNamed } from './index.ts';

const POSITIONS = kindNamed(KINDS, 'POSITIONS');
const HEADER = ['No', 'Kode Jabatan', 'Unit Kerja', 'Nama Jabatan', 'Jenis', 'Kebutuhan'];

const word = fc.constantFrom(
  'Analis',
  'Arsiparis',
  'Kepala Bidang, Mutasi',
  'Total Kualitas',
  'Jumlah',
  'Catatan Sipil',
  'Pengelola "A"',
  '',
  'Mengetahui',
  'II. Ahli',
  '3',
);
const row = fc.record({
  code: fc.constantFrom('P1', 'P2', '', '7', 'A. 1'),
  unit: fc.constantFrom('Bidang Mutasi', 'SEKRETARIAT', '', 'Dinas Contoh'),
  title: word,
  kind: fc.constantFrom('Pelaksana', 'JPT', '', 'x'),
  need: fc.constantFrom('1', '12', '', 'tiga', '0'),
});
/** A row of the list says at least a title and one thing more of what every row has; what says less is for the gallery. */
const list = fc.array(
  row.filter(({ title, kind, need }) => title !== '' && (kind !== '' || need !== '') && !(kind === '' && /^(Jumlah|Mengetahui)/.test(title))),
  { minLength: 1, maxLength: 12 },
);

const around = fc.record({
  titles: fc.array(fc.constantFrom('PETA JABATAN', 'Tahun 2026, Kabupaten Contoh', 'Lampiran I; Keputusan', '', 'Unit Kerja: Dinas Contoh'), { maxLength: 20 }),
  isNumbered: fc.boolean(),
  every: fc.integer({ min: 1, max: 5 }),
  between: fc.array(fc.constantFrom('BLANK', 'TOTAL', 'HEADER', 'DASHES'), { maxLength: 4 }),
  signature: fc.boolean(),
});
type Around = typeof around extends fc.Arbitrary<infer Value> ? Value : never;
type Listed = readonly { readonly [Column in 'code' | 'unit' | 'title' | 'kind' | 'need']: string }[];

const padded = (...cells: string[]): string[] => [...cells, ...Array.from({ length: HEADER.length - cells.length }, () => '')];
const BETWEEN: Readonly<Record<string, string[]>> = {
  BLANK: padded(''),
  TOTAL: ['', '', '', 'JUMLAH', '', '12'],
  HEADER,
  DASHES: ['-', '-', '-', '-', '-', '-'],
};

const plain = (rows: Listed): string[][] => [
  HEADER,
  ...rows.map(({ code, unit, title, kind, need }, index) => [String(index + 1), code, unit, title, kind, need]),
];

function wrapped(rows: Listed, { titles, isNumbered, every, between, signature }: Around): string[][] {
  const [header, ...listed] = plain(rows);
  return [
    ...titles.map((title) => padded(title)),
    header!,
    ...(isNumbered ? [HEADER.map((_, index) => String(index + 1))] : []),
    ...listed.flatMap((cells, index) => [cells, ...(index % every === 0 ? between.map((what) => BETWEEN[what]!) : [])]),
    ...(signature
      ? [padded(''), padded('', '', '', 'Kupang, 2 Januari 2026'), padded('', '', '', 'Kepala Dinas Contoh'), padded('', '', '', 'Dra. Misal')]
      : []),
  ];
}

const said = ({ rows }: Reading): unknown[] => rows.map(({ data, label, problems }) => [label, data, problems.map(({ code, column }) => [code, column])]);

/** Every row of the sheet is one of the list, of the header, or told to be left out; once. */
function expectAllTold({ headerRows, rows, leftOut, lastRow }: Reading): void {
  const told = [
    ...headerRows,
    ...rows.map(({ rowNumber }) => rowNumber),
    ...leftOut.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index)),
  ];
  expect(told.toSorted((one, other) => one - other)).toEqual(Array.from({ length: lastRow }, (_, index) => index + 1));
}

const quoted = (cell: string): string => (/[",;|\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const asText = (rows: readonly (readonly string[])[], separator: string): string => rows.map((cells) => cells.map(quoted).join(separator)).join('\r\n');

describe('the rows of a list', () => {
  it('are the same below titles, between sums, blanks and repeated headers, and above a signature', async () => {
    await fc.assert(
      fc.asyncProperty(list, around, async (rows, more) => {
        const expected = await readLayout(POSITIONS, plain(rows));
        const reading = await readLayout(POSITIONS, wrapped(rows, more));
        expect(said(reading)).toEqual(said(expected));
        expect(expected.leftOut).toEqual([]);
        expectAllTold(reading);
      }),
      { numRuns: 1000 },
    );
  });

  it('take the unit of the row of their group as if a column said it', async () => {
    const GROUPS: readonly (readonly [name: string, cells: string[]])[] = [
      ['SEKRETARIAT', ['I. SEKRETARIAT', '', '', '', '']],
      ['BIDANG MUTASI', ['II', '', 'BIDANG MUTASI', '', '']],
      ['Subbidang Umum', ['', '', 'A. Subbidang Umum', '', '']],
      ['Seksi Arsip', ['3', '', 'Seksi Arsip', '', '7']],
    ];
    await fc.assert(
      fc.asyncProperty(list, fc.array(fc.integer({ min: -1, max: GROUPS.length - 1 }), { minLength: 12, maxLength: 12 }), async (rows, groups) => {
        const [header, ...listed] = plain(rows).map((cells) => cells.toSpliced(2, 1));
        const sheet = [header!, ...listed.flatMap((cells, index) => [...(groups[index]! < 0 ? [] : [GROUPS[groups[index]!]![1]]), cells])];
        let unit = '';
        const stated = rows.map((cells, index) => ({ ...cells, unit: (unit = groups[index]! < 0 ? unit : GROUPS[groups[index]!]![0]) }));
        const reading = await readLayout(POSITIONS, sheet);
        expect(said(reading)).toEqual(said(await readLayout(POSITIONS, plain(stated))));
        expectAllTold(reading);
      }),
      { numRuns: 500 },
    );
  });

  it('are the same with any sign between their cells, said or found', async () => {
    await fc.assert(
      fc.asyncProperty(list, around, fc.constantFrom(',', ';', '\t', '|'), fc.boolean(), fc.boolean(), async (rows, more, separator, isSaid, isWide) => {
        const sheet = wrapped(rows, more);
        const expected = await readFile(POSITIONS, asText(plain(rows), ','));
        const text = `${isSaid ? `sep=${separator}\r\n` : ''}${asText(sheet, separator)}`;
        const reading = await readFile(POSITIONS, isWide ? Buffer.from(`\uFEFF${text}`, 'utf16le') : text);
        expect(reading.separator).toBe(separator);
        expect(said(reading)).toEqual(said(expected));
        expectAllTold(reading);
      }),
      { numRuns: 200 },
    );
  });

  it('are the same on any sheet, and on the one that is asked for', async () => {
    await fc.assert(
      fc.asyncProperty(list, around, fc.integer({ min: 0, max: 2 }), async (rows, more, at) => {
        const sheets = [
          { name: 'Petunjuk', rows: [['Nama Jabatan', 'diisi']] },
          { name: 'Kosong', rows: [] },
        ];
        sheets.splice(at, 0, { name: 'Peta', rows: wrapped(rows, more) });
        const book = sheetsWorkbook(sheets);
        const expected = said(await readLayout(POSITIONS, plain(rows)));
        const found = await readFile(POSITIONS, book);
        expect([found.sheet, said(found)]).toEqual(['Peta', expected]);
        expect(said(await readFile(POSITIONS, book, ' peta'))).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});
