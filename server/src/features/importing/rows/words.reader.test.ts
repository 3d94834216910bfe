/** What was said of words is heard where the types know nothing, or where it is said plainly, and each word is told of once. */
import { describe, expect, it } from 'vitest';
import { KINDS, NOW } from '../../../testing/import-world.ts';
import { localDay } from '../../../database/calendar.ts';
import { isColumnProblem } from './header.reader.ts';
import { kindNamed } from './index.ts';
import { readImportRow, type StagedRow } from './row.reader.ts';
import { problemsOfWords, type StatedWord } from './stated-words.reader.ts';
import { findHeader } from './table.reader.ts';
import { WordBook, wordKey, type SaidWord } from './words.reader.ts';

const said = (vocabulary: string, written: string, means: string, overrides = false): SaidWord => ({ vocabulary, written, means, overrides, saidAt: null });

function readAll(kindName: string, words: WordBook, headers: readonly string[], ...rows: readonly string[][]): StagedRow[] {
  const kind = kindNamed(KINDS, kindName);
  const head = { rowNumber: 1, cells: headers.map((text) => ({ text })) };
  const { match } = findHeader(kind.header, [head]);
  if (isColumnProblem(match)) throw new Error(match.message.en);
  const file = { match, exactWidth: true, today: localDay('Asia/Jakarta', NOW), level: 'CITY', words } as const;
  return rows.map((cells, index) => readImportRow(kind, file, { rowNumber: index + 2, cells: cells.map((text) => ({ text })) }));
}

const POSITIONS = ['nama_jabatan', 'jenis', 'kebutuhan', 'kelas'];
const PEOPLE = ['nip', 'nama', 'golongan'];
const NIP = '199002142015052007';

describe('a word that its list does not know', () => {
  it('is told of once for all rows that hold it, however it is written, and its rows are refused', () => {
    const words = new WordBook();
    const rows = readAll(
      'POSITIONS',
      words,
      [...POSITIONS, 'eselon'],
      ['Kepala Seksi', 'Pengawas', '1', '', 'Rendah'],
      ['Kepala Seksi', 'Pengawas', '1', '', 'RENDAH.'],
      ['Analis', 'Pelaksana', '1', '', ''],
    );
    expect(rows.map(({ problems }) => problems.map(({ code, word }) => [code, word]))).toEqual([[['VALUE_UNKNOWN', true]], [['VALUE_UNKNOWN', true]], []]);
    expect(words.told()).toEqual({ unknown: [{ column: 'eselon', written: 'Rendah', rows: 2, first: [2, 3] }], kept: [], used: [] });
  });

  it('is read as was said of it, also where that is a number or nothing', () => {
    const words = new WordBook([said('POSITION_KIND', 'kasi', 'Pengawas'), said('POSITION_CLASS', 'Sembilan', '9'), said('JENJANG', 'tanpa', '-')]);
    const [row] = readAll('POSITIONS', words, [...POSITIONS, 'jenjang'], ['Kepala Seksi', 'Kasi', '1', 'sembilan', 'Tanpa']);
    expect(row).toMatchObject({ problems: [], data: { kind: 'PENGAWAS', position_class: 9 } });
    expect(words.told().used.map(({ column, written, means, rows }) => [column, written, means, rows])).toEqual([
      ['kind', 'Kasi', 'Pengawas', 1],
      ['position_class', 'sembilan', '9', 1],
      ['jenjang', 'Tanpa', '-', 1],
    ]);
  });

  it('serves every column of the same values, and no other', () => {
    const words = new WordBook([said('EMPLOYEE_STATUS', 'Tenaga Kontrak', 'PNS')]);
    const [row] = readAll('EMPLOYEES', words, ['nip', 'nama', 'status', 'jk'], ['199002142015052007', 'Siti', 'tenaga  kontrak', 'Tenaga Kontrak']);
    expect(row).toMatchObject({ data: { status: 'PNS' }, problems: [{ code: 'VALUE_UNKNOWN', column: 'jk' }] });
  });

  it('is not read by what is no value, or is one no more', () => {
    const words = new WordBook([said('POSITION_KIND', 'Kasi', 'Raja')]);
    expect(readAll('POSITIONS', words, POSITIONS, ['Kepala Seksi', 'Kasi', '1', ''])[0]).toMatchObject({ data: { kind: 'LAINNYA' } });
    expect(words.told()).toMatchObject({ kept: [{ written: 'Kasi' }], used: [] });
  });

  it('is read as was said of it where which values there are depends on the row: golongan', () => {
    const words = new WordBook([said('GOLONGAN', 'Penata Kelas Dua', '3c'), said('GOLONGAN', 'Sembilan', '9')]);
    const rows = readAll('EMPLOYEES', words, PEOPLE, [NIP, 'Siti', 'penata kelas dua'], ['199003152023212001', 'Rani', 'Sembilan'], [NIP, 'Siti', 'Perdana']);
    expect(rows.map(({ data, problems }) => [data['golongan'], problems.map(({ code, word }) => [code, word])])).toEqual([
      ['III/c', []],
      ['IX', []],
      [undefined, [['GOLONGAN_UNREADABLE', true]]],
    ]);
  });

  it('is told row by row where a column has too many different ones to be a list', () => {
    const words = new WordBook();
    const rows = readAll('EMPLOYEES', words, PEOPLE, ...Array.from({ length: 52 }, (_, at) => [NIP, 'Siti', `Kata ${'x'.repeat(at)}`]));
    expect(words.told().unknown).toHaveLength(50);
    expect(rows.filter(({ problems: [problem] }) => problem?.word !== true)).toHaveLength(2);
  });
});

it('is kept as it is written of a column of a list, not where it has too many different ones to be one', () => {
  const words = new WordBook();
  const rows = readAll('POSITIONS', words, POSITIONS, ...Array.from({ length: 52 }, (_, at) => ['Analis', `Kata ${'x'.repeat(at)}`, '1', '']));
  expect(words.told().kept).toHaveLength(50);
  expect(rows.slice(50).map(({ problems }) => problems.map(({ code, word }) => [code, word]))).toEqual([
    [['VALUE_UNKNOWN', undefined]],
    [['VALUE_UNKNOWN', undefined]],
  ]);
});

describe('a word that its list knows', () => {
  it('means what it means, unless it is said plainly that it means something else', () => {
    const quiet = new WordBook([said('POSITION_KIND', 'Pelaksana', 'Pengawas')]);
    expect(readAll('POSITIONS', quiet, POSITIONS, ['Analis', 'Pelaksana', '1', ''])[0]?.data['kind']).toBe('PELAKSANA');
    expect(quiet.told().used).toEqual([]);
    const plain = new WordBook([said('POSITION_KIND', 'Pelaksana', 'Pengawas', true)]);
    expect(readAll('POSITIONS', plain, POSITIONS, ['Analis', 'Pelaksana', '1', ''])[0]?.data['kind']).toBe('PENGAWAS');
    expect(plain.told().used).toMatchObject([{ overrides: true, rows: 1 }]);
  });
});

describe('a kind of unit that nobody knows', () => {
  const UNITS = ['kode', 'nama', 'jenis'];
  it('is kept as it is written, counted among others and told of', () => {
    const words = new WordBook();
    const [row] = readAll('UNITS', words, UNITS, ['X1', 'Instalasi Gizi', ' Instalasi  RS ']);
    expect(row).toMatchObject({ problems: [], data: { kind: 'LAINNYA', kind_written: 'Instalasi RS' } });
    expect(words.told()).toEqual({ unknown: [], kept: [{ column: 'kind', written: 'Instalasi RS', rows: 1, first: [2] }], used: [] });
  });

  it('is asked about where it is close to a known one, and never read as it or kept by itself', () => {
    const words = new WordBook();
    const rows = readAll('UNITS', words, UNITS, ['X1', 'Gizi', 'Puskemas'], ['X2', 'Gizi', 'PUSKEMAS'], ['X3', 'Gizi', 'Bidan'], ['X4', 'Gizi', 'Balai']);
    expect(rows.map(({ data, problems }) => [data['kind'], problems.map(({ code, word }) => [code, word])])).toEqual([
      [undefined, [['VALUE_NEARLY_KNOWN', true]]],
      [undefined, [['VALUE_NEARLY_KNOWN', true]]],
      [undefined, [['VALUE_NEARLY_KNOWN', true]]],
      ['LAINNYA', []],
    ]);
    expect(words.told()).toMatchObject({
      unknown: [
        { written: 'Puskemas', rows: 2, near: 'Puskesmas' },
        { written: 'Bidan', near: 'Bidang' },
      ],
      kept: [{ written: 'Balai' }],
    });
  });

  it('is asked about in whatever order its letters are, with words before and behind it', () => {
    const kinds = ['Pelkasana', 'Jabatan Pengwas', 'Fungsonal Ahli', 'Adminstrator'].map((word) => ['Analis', word, '1', '']);
    const words = new WordBook();
    readAll('POSITIONS', words, POSITIONS, ...kinds);
    expect(words.told().unknown?.map(({ near }) => near)).toEqual(['Pelaksana', 'Pengawas', 'Fungsional', 'Administrator']);
  });

  it('is kept as it is written where it is said to be none of the known ones', () => {
    const words = new WordBook([said('UNIT_KIND', 'Bidan', 'Lainnya')]);
    const [row] = readAll('UNITS', words, UNITS, ['X1', 'Gizi', 'Bidan']);
    expect(row).toMatchObject({ problems: [], data: { kind: 'LAINNYA', kind_written: 'Bidan' } });
  });

  it('is a known one once it was said which', () => {
    const words = new WordBook([said('UNIT_KIND', 'Instalasi', 'Bidang')]);
    const [row] = readAll('UNITS', words, UNITS, ['X1', 'Instalasi Gizi', 'INSTALASI']);
    expect(row?.data).toMatchObject({ kind: 'BIDANG' });
    expect(row?.data).not.toHaveProperty('kind_written');
  });

  it('is refused where it is a whole sentence', () => {
    const [row] = readAll('UNITS', new WordBook(), UNITS, ['X1', 'Gizi', 'kata '.repeat(30)]);
    expect(row?.problems).toMatchObject([{ code: 'VALUE_UNKNOWN' }]);
  });

  it('is still refused for signs that nobody can see', () => {
    const words = new WordBook();
    expect(readAll('UNITS', words, UNITS, ['X1', 'Gizi', 'Insta\u200Blasi'])[0]?.problems).toMatchObject([{ code: 'TEXT_HAS_INVISIBLE_SIGNS' }]);
    expect(words.told()).toEqual({ unknown: [], kept: [], used: [] });
  });
});

describe('what is said of words', () => {
  const { header } = kindNamed(KINDS, 'POSITIONS');
  const codes = (...words: readonly StatedWord[]): unknown => problemsOfWords(header, words).map(({ code, column, value }) => [code, column, value]);

  it('is refused where it is no value, of no list, of no column, empty, twice, or known', () => {
    expect(
      codes(
        { column: 'kind', written: 'Kasi', means: 'Raja' },
        { column: 'title', written: 'Kasi', means: 'Kepala Seksi' },
        { column: 'raja', written: 'Kasi', means: 'Pengawas' },
        { column: 'kind', written: ' ', means: 'Pengawas' },
        { column: 'kind', written: 'Kabid', means: 'Administrator' },
        { column: 'kind', written: 'KABID', means: 'Pengawas' },
        { column: 'kind', written: 'JFU', means: 'Pengawas' },
        { column: 'position_class', written: 'tinggi', means: '18' },
        { column: 'eselon', written: '-', means: 'II.a' },
      ),
    ).toEqual([
      ['VALUE_UNKNOWN', 'kind', 'Raja'],
      ['WORD_OF_NO_LIST', 'title', 'Kasi'],
      ['MAPPING_COLUMN_UNKNOWN', 'raja', 'Kasi'],
      ['WORD_MISSING', 'kind', ' '],
      ['WORD_TWICE', 'kind', 'KABID'],
      ['WORD_KNOWN', 'kind', 'JFU'],
      ['NUMBER_UNREADABLE', 'position_class', '18'],
      ['WORD_KNOWN', 'eselon', '-'],
    ]);
  });

  it('is accepted of words that are not known, and of others where it is said plainly', () => {
    expect(
      codes(
        { column: 'kind', written: 'Kasi', means: 'PENGAWAS' },
        { column: 'kind', written: 'JFU', means: 'Pengawas', overrides: true },
        { column: 'position_class', written: 'Sembilan', means: '9' },
        { column: 'eselon', written: 'tanpa', means: '-' },
      ),
    ).toEqual([]);
  });
});

it('takes words for the same by their letters, by the beginning of long ones, and signs alone by themselves', () => {
  expect(wordKey('K a s i.')).toBe(wordKey('KASI'));
  expect(wordKey('x'.repeat(90))).toBe(wordKey(`${'x'.repeat(80)}…`));
  expect(wordKey('??')).not.toBe(wordKey('!!'));
});
