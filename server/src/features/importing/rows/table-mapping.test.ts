/** What is laid down about the columns of a file goes before what its header says. */
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../testing/import-world.ts';
import type { TabularRow } from '../reading/tabular-file.ts';
import { isColumnProblem, type ColumnMatch } from './header.reader.ts';
import { kindNamed } from './index.ts';
import { fingerprintOf, MappingRefused, mappingIn, mappingInText, problemsOfMapping, type StatedMapping } from './mapping.reader.ts';
import { findHeader, NOTHING_KNOWN, type ColumnsKnown } from './table.reader.ts';

const { header } = kindNamed(KINDS, 'POSITIONS');
const rows = (...texts: readonly string[][]): TabularRow[] => texts.map((cells, index) => ({ rowNumber: index + 1, cells: cells.map((text) => ({ text })) }));
const stated = (mapping: Partial<StatedMapping>): StatedMapping => ({ sheet: null, headerRows: [], columns: [], fixed: [], ...mapping });

function match(head: readonly TabularRow[], mapping: Partial<StatedMapping>): ColumnMatch {
  const found = findHeader(header, head, { ...NOTHING_KNOWN, mapping: stated(mapping) });
  if (isColumnProblem(found.match)) throw new Error(`${found.match.code}: ${found.match.message.en}`);
  return found.match;
}
const names = ({ columns }: ColumnMatch): (string | null)[] => columns.map((one) => one?.name ?? null);

const HEAD = rows(['Judul'], ['Nama', 'Rumpun', 'Banyaknya', 'Kelas'], ['Analis', 'Pelaksana', '3', '7']);
const TITLE = { header: 'Nama', means: 'title' };

describe('a mapping', () => {
  it('gives columns a meaning that their header does not have, and takes one away', () => {
    const found = match(HEAD, {
      columns: [{ header: 'KELAS', means: null }, { header: 'Banyaknya', means: 'need' }, { header: 'rumpun', means: 'kind' }, TITLE],
    });
    expect(names(found)).toEqual(['title', 'kind', 'need', null]);
    expect(found).toMatchObject({ headers: { title: 'Nama', kind: 'Rumpun', need: 'Banyaknya' }, unknown: [] });
  });

  it('states columns that the file does not have', () => {
    expect(() => match(HEAD, { columns: [TITLE] })).toThrow('The file has no column jenis.');
    const found = match(HEAD, { columns: [TITLE], fixed: [{ column: 'kind', value: 'Pelaksana' }] });
    expect(names(found)).toEqual(['title', null, null, 'position_class']);
    expect([...found.fixed]).toEqual(['kind']);
  });

  it('goes before a header that says the same of another column, and a stated value before both', () => {
    const head = rows(['Jabatan', 'Nama Baru', 'Jenis'], ['Analis', 'Analis Muda', 'Pelaksana']);
    expect(names(match(head, { columns: [{ header: 'Nama Baru', means: 'title' }] }))).toEqual([null, 'title', 'kind']);
    expect(names(match(head, { fixed: [{ column: 'kind', value: 'JPT' }] }))).toEqual(['title', null, null]);
  });

  it('tells columns of the same header apart by their places, and names those without a header by them', () => {
    const head = rows(['Uraian', 'Uraian', '', 'Jenis'], ['Analis', 'keterangan', '4', 'Pelaksana']);
    const columns = [
      { header: 'Uraian', at: 2, means: null },
      { header: '', at: 3, means: 'need' },
      { header: 'Uraian', at: 1, means: 'title' },
    ];
    expect(names(match(head, { columns }))).toEqual(['title', null, 'need', 'kind']);
    // A place at which something else stands by now says nothing.
    expect(names(match(rows(['Jenis', 'Nama'], ['Pelaksana', 'Analis']), { columns: [{ ...TITLE, at: 1 }] }))).toEqual(['kind', 'title']);
  });

  it('names the columns it speaks of and that the file does not have', () => {
    expect(() => match(HEAD, { columns: [TITLE, { header: 'Golongan Jabatan', means: 'kind' }] })).toThrow(/MAPPING_HEADER_UNKNOWN.*"Golongan Jabatan"/);
    // Nobody misses what was to be left out.
    expect(names(match(HEAD, { columns: [TITLE, { header: 'Rumpun', means: 'kind' }, { header: 'Dahulu', means: null }] }))).toContain('title');
  });

  it('says which rows are the header, of one row or two', () => {
    const head = rows(['Jabatan', 'Jenis'], ['Nama', 'Jenis'], ['a', 'b'], ['Analis', 'Pelaksana']);
    const found = findHeader(header, head, { ...NOTHING_KNOWN, mapping: stated({ headerRows: [2], columns: [TITLE] }) });
    expect(found.headerRows.map(({ rowNumber }) => rowNumber)).toEqual([2]);
    expect(found.titles.map(({ rowNumber }) => rowNumber)).toEqual([1]);
  });

  it('is asked about no column that somebody has left out, however it is called', () => {
    const units = kindNamed(KINDS, 'UNITS').header;
    const head = rows(['Kode Unit', 'Nama Unit', 'Membawahi Siapa'], ['U1', 'Dinas Contoh', 'U2']);
    const found = findHeader(units, head, { ...NOTHING_KNOWN, mapping: stated({ columns: [{ header: 'Membawahi Siapa', means: null }] }) });
    expect(isColumnProblem(found.match)).toBe(false);
    expect(findHeader(units, head).match).toMatchObject({ code: 'COLUMN_UNCLEAR' });
  });
});

describe('a mapping as it is sent', () => {
  const problems = (said: unknown): unknown => {
    try {
      return mappingIn(said);
    } catch (error) {
      if (!(error instanceof MappingRefused)) throw error;
      return error.problems.map(({ code }) => code);
    }
  };

  it.each([
    null,
    [],
    { columns: 'nip' },
    { columns: [{ header: 1, means: 'nip' }] },
    { columns: [{ header: 'NIP', means: 7 }] },
    { columns: [{ header: 'NIP', at: 0, means: 'nip' }] },
    { fixed: [{ column: 'kind' }] },
    { headerRows: [1, 3] },
    { headerRows: [0] },
    { sheet: 3 },
    { columns: Array.from({ length: 500 }, () => ({ header: 'x', means: null })) },
  ])('is refused where it cannot be read: %j', (said) => {
    expect(problems(said)).toEqual(['MAPPING_UNREADABLE']);
  });

  it('is refused where it is no JSON', () => {
    expect(() => mappingInText('{columns')).toThrow(MappingRefused);
  });

  it('names all that is wrong with it at once: unknown columns, two for one thing, values that cannot be read', () => {
    const found = problemsOfMapping(
      header,
      stated({
        columns: [
          { header: 'A', means: 'title' },
          { header: 'B', means: 'title' },
          { header: '=1+1', means: '<script>' },
        ],
        fixed: [
          { column: 'kind', value: 'Raja' },
          { column: 'position_class', value: '-' },
        ],
      }),
    );
    expect(found.map(({ code, column }) => [code, column])).toEqual([
      ['COLUMN_TWICE', 'title'],
      ['MAPPING_COLUMN_UNKNOWN', '<script>'],
      ['VALUE_UNKNOWN', 'kind'],
      ['VALUE_MISSING', 'position_class'],
    ]);
  });
});

it('knows a file again by its headers, in whatever order and however they are written', () => {
  expect(fingerprintOf(['NIP BARU', 'Gol. Ruang', ''])).toBe(fingerprintOf(['gol ruang', '', 'nip_baru']));
  expect(fingerprintOf(['NIP BARU'])).not.toBe(fingerprintOf(['NIP BARU', 'NAMA']));
});

it('says what holds for all rows less surely than a form says it of itself, where it was kept for others like it', () => {
  const forms = kindNamed(KINDS, 'WORKLOAD').header;
  const form = rows(['Nama Jabatan : Arsiparis Mahir'], ['Uraian Tugas', 'Volume', 'Menit'], ['Menata arsip', '600', '45']);
  const mapping = stated({ fixed: [{ column: 'position_title', value: 'Pengelola Kepegawaian' }] });
  const kept = { id: 'profile', name: 'Formulir ABK', fingerprint: fingerprintOf(['Uraian Tugas', 'Volume', 'Menit']), mapping };
  const fixed = (known: Partial<ColumnsKnown>): unknown => findHeader(forms, form, { ...NOTHING_KNOWN, ...known }).fixed;
  expect(fixed({})).toEqual([{ column: 'position_title', value: 'Arsiparis Mahir' }]);
  expect(fixed({ profiles: new Map([[kept.fingerprint, kept]]) })).toEqual([{ column: 'position_title', value: 'Arsiparis Mahir' }]);
  // Of this very file.
  expect(fixed({ mapping })).toEqual([{ column: 'position_title', value: 'Pengelola Kepegawaian' }]);
});
