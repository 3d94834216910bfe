import { describe, expect, it } from 'vitest';
import type { ImportKind } from './import-columns.parameters.ts';
import { isColumnProblem, matchColumns } from './import-columns.rules.ts';
import { readImportRow, type FileCell, type StagedRow } from './import-row.rules.ts';
import { readValue } from './import-values.rules.ts';
import { jenjangInTitle, structuralKindOf } from './position-kind.rules.ts';
import { dinasKindInName, unitKindInName } from './unit-kind.rules.ts';

function readRow(kind: ImportKind, cells: Record<string, string | FileCell>): StagedRow {
  const match = matchColumns(kind, Object.keys(cells));
  if (isColumnProblem(match)) throw new Error(match.message);
  return readImportRow(
    kind,
    match,
    { rowNumber: 7, cells: Object.values(cells).map((cell) => (typeof cell === 'string' ? { text: cell } : cell)) },
    true,
    '2026-11-21',
  );
}

const codes = (row: StagedRow): string[] => row.problems.map((problem) => problem.code);
const NIP = '199002142015052007';

describe('columns', () => {
  it.each<[ImportKind, string, string]>([
    ['EMPLOYEES', 'Gol. Ruang Akhir', 'golongan'],
    ['EMPLOYEES', 'nipBaru', 'nip'],
    ['EMPLOYEES', 'TINGKAT PENDIDIKAN', 'education_level'],
    ['EMPLOYEES', 'L/P', 'sex'],
    ['EMPLOYEES', ' Tgl_Lahir ', 'birth_date'],
    ['POSITIONS', 'Unor', 'unit_name'],
    ['POSITIONS', 'kelas_jabatan', 'position_class'],
    ['POSITIONS', 'BEZETTING', 'reported_filled'],
    ['POSITIONS', 'node_id', 'code'],
    ['POSITIONS', 'Kebutuhan', 'need'],
    ['ASSIGNMENTS', 'TMT Jabatan', 'tmt'],
    ['ASSIGNMENTS', 'Nomor SK', 'decree_number'],
    ['EVALUATIONS', 'Perilaku Kerja', 'behaviour'],
    ['UNITS', 'Kode Induk', 'parent_code'],
  ])('of %s understand "%s" as %s', (kind, header, name) => {
    const required: Record<ImportKind, string[]> = {
      UNITS: ['code', 'name'],
      POSITIONS: ['title', 'kind', 'need'],
      EMPLOYEES: ['nip', 'name'],
      ASSIGNMENTS: ['nip', 'position_code', 'valid_from', 'tmt'],
      EVALUATIONS: ['nip', 'period', 'work_result', 'behaviour'],
    };
    const match = matchColumns(kind, [header, ...required[kind].filter((column) => column !== name)]);
    expect(isColumnProblem(match) ? match.message : match.columns[0]?.name).toBe(name);
  });

  it('are told when they mean nothing, and only then', () => {
    expect(matchColumns('EMPLOYEES', ['nip', 'nama', 'Agama', ''])).toMatchObject({ unknown: ['Agama'] });
  });

  it('are refused when one is missing or two mean the same', () => {
    expect(matchColumns('EMPLOYEES', ['nama'])).toMatchObject({ code: 'COLUMN_MISSING', column: 'nip' });
    expect(matchColumns('ASSIGNMENTS', ['nip', 'kode_jabatan'])).toMatchObject({ code: 'COLUMN_MISSING', column: 'valid_from or tmt' });
    expect(matchColumns('EMPLOYEES', ['nip', 'NIP_BARU', 'nama'])).toMatchObject({
      code: 'COLUMN_TWICE',
      message: 'The columns "nip" and "NIP_BARU" both mean nip.',
    });
  });

  it('never reach the prototype of an object', () => {
    expect(matchColumns('EMPLOYEES', ['nip', 'nama', '__proto__', 'constructor'])).toMatchObject({ unknown: ['__proto__', 'constructor'] });
  });
});

describe('values', () => {
  it('are dates in three forms, the day before the month', () => {
    for (const text of ['2026-04-03', '03-04-2026', '3/4/2026', '2026-04-03 00:00:00']) expect(readValue('DATE', text, false)).toEqual({ value: '2026-04-03' });
    expect(readValue('DATE', '31/02/2026', false)).toMatchObject({ problem: { code: 'DATE_NOT_IN_CALENDAR' } });
    expect(readValue('DATE', '04/13/2026', false)).toMatchObject({ problem: { code: 'DATE_NOT_IN_CALENDAR' } });
    expect(readValue('DATE', '0026-01-01', false)).toMatchObject({ problem: { code: 'DATE_OUT_OF_RANGE' } });
  });

  it.each([
    ['SEX', 'Laki-laki', 'MALE'],
    ['SEX', 'P', 'FEMALE'],
    ['EDUCATION', 'S-1', 'S1'],
    ['EDUCATION', 'SLTA', 'SMA'],
    ['EDUCATION', 'Diploma III/Sarjana Muda', 'D3'],
    ['EDUCATION', 'S-1/D-IV', 'D4'],
    ['STATUS', 'P3K', 'PPPK'],
    ['RATING', 'Di Atas Ekspektasi', 'DI_ATAS_EKSPEKTASI'],
    ['RATING', 'dibawah ekspektasi', 'DI_BAWAH_EKSPEKTASI'],
    ['POSITION_KIND', 'JPT Pratama', 'JPT'],
    ['ESELON', 'II.b', 'II_B'],
    ['ASSIGNMENT_KIND', 'Plt.', 'PLT'],
    ['EVALUATION_STATE', 'sealed', 'SEALED'],
    ['FLAG', 'Ya', true],
    ['DINAS_KIND', 'Sekretariat DPRD', 'SEKRETARIAT_DPRD'],
    ['JENJANG', 'Ahli Muda', 'AHLI_MUDA'],
  ] as const)('of %s understand "%s"', (type, text, value) => {
    expect(readValue(type, text, false)).toEqual({ value });
  });

  it('are not stated when the cell is empty or a dash', () => {
    for (const text of ['', '  ', '-', '–', 'NULL']) expect(readValue('TEXT', text, false)).toEqual({ value: null });
  });

  it('are whole numbers, never "1.000", which may be one or a thousand', () => {
    expect(readValue('COUNT', '6', false)).toEqual({ value: 6 });
    expect(readValue('COUNT', '6.0', true)).toEqual({ value: 6 });
    for (const text of ['1.000', '6,5', '-1', '1e3', '٣', '100001'])
      expect(readValue('COUNT', text, false)).toMatchObject({ problem: { code: 'NUMBER_UNREADABLE' } });
  });

  it('bring text to one Unicode form and one space', () => {
    expect(readValue('TEXT', '  E\u0301mile\u00a0\n Budi ', false)).toEqual({ value: 'Émile Budi' });
  });

  it.each(['Budi\u202eitnaS', 'Budi\u200d', 'Bu\u0007di', 'Bu\ufeffdi', 'Bu\u2066di'])('refuse signs nobody can see (%j)', (text) => {
    expect(readValue('TEXT', text, false)).toMatchObject({ problem: { code: 'TEXT_HAS_INVISIBLE_SIGNS' } });
    expect(readValue('NOTE', text, false)).toMatchObject({ problem: { code: 'TEXT_HAS_INVISIBLE_SIGNS' } });
  });
});

describe('a NIP', () => {
  it('may hold spaces, and the apostrophe of a spreadsheet', () => {
    expect(readValue('NIP', '19900214 201505 2 007\n', false)).toEqual({ value: NIP });
    expect(readValue('NIP', `'${NIP}`, false)).toEqual({ value: NIP });
  });

  it.each(['1.99002142015052E+17', '1,99002E+17', '1.99002142015052E17'])('that a spreadsheet rounded is refused with the way to mend it (%s)', (text) => {
    expect(readValue('NIP', text, false)).toMatchObject({
      problem: {
        code: 'NIP_ROUNDED',
        message: 'The NIP was stored as a number and lost its last digits.',
        remedy: expect.stringContaining('Format the column as text'),
      },
    });
  });

  it('stored as a number is refused even when it shows all 18 digits', () => {
    expect(readValue('NIP', '199002142015052008', true)).toMatchObject({ problem: { code: 'NIP_ROUNDED' } });
  });

  it('holds ASCII digits only', () => {
    for (const text of ['١٩٩٠٠٢١٤٢٠١٥٠٥٢٠٠٧', '１９９００２１４２０１５０５２００７', '19900214201505200O', `${NIP.slice(0, 17)}\u200d7`])
      expect(readValue('NIP', text, false)).toMatchObject({ problem: { code: 'NIP_NOT_DIGITS' } });
    expect(readValue('NIP', '199002142015052000', false)).toMatchObject({ problem: { code: 'NIP_SEQUENCE' } });
  });

  it('is judged in milliseconds, whatever its length', () => {
    const started = performance.now();
    readValue('NIP', '1'.repeat(32_767), false);
    readValue('NIP', `${'1 '.repeat(16_000)}x`, false);
    readValue('TEXT', `${'a '.repeat(16_000)}\u0001`, false);
    expect(performance.now() - started).toBeLessThan(50);
  });
});

describe('a row', () => {
  it('names row, column as the file writes it, value and remedy', () => {
    expect(readRow('EMPLOYEES', { NIP: '123', 'Nama Pegawai': 'Budi' }).problems).toEqual([
      {
        code: 'NIP_LENGTH',
        message: 'Row 7, column NIP, "123": The NIP does not have 18 digits.',
        column: 'NIP',
        value: '123',
        remedy: 'Enter all 18 digits, also a leading zero.',
        fatal: true,
      },
    ]);
  });

  it('is refused for a wrong number of columns, a formula, an error and an empty required cell', () => {
    const match = matchColumns('EMPLOYEES', ['nip', 'nama']);
    if (isColumnProblem(match)) throw new Error(match.message);
    expect(codes(readImportRow('EMPLOYEES', match, { rowNumber: 2, cells: [{ text: NIP }] }, true, '2026-11-21'))).toEqual(['COLUMN_COUNT', 'VALUE_MISSING']);
    expect(codes(readImportRow('EMPLOYEES', match, { rowNumber: 2, cells: [{ text: NIP }, { text: 'Budi' }, { text: 'S.Sos' }] }, true, '2026-11-21'))).toEqual(
      ['COLUMN_COUNT'],
    );
    expect(codes(readImportRow('EMPLOYEES', match, { rowNumber: 2, cells: [{ text: NIP }, { text: 'Budi' }, { text: '' }] }, true, '2026-11-21'))).toEqual([]);
    expect(codes(readRow('EMPLOYEES', { nip: { text: NIP, formula: true }, nama: { text: '#REF!', fault: true } }))).toEqual([
      'CELL_IS_FORMULA',
      'CELL_IS_ERROR',
    ]);
    expect(codes(readRow('ASSIGNMENTS', { nip: NIP, kode_jabatan: '', jabatan: '', tmt: '2020-01-01' }))).toEqual(['VALUE_MISSING']);
  });

  it('shows values without signs that steer the screen', () => {
    expect(readRow('EMPLOYEES', { nip: '12\u001b[2J\u202e', nama: 'x' }).problems[0]?.value).toBe('12\uFFFD[2J\uFFFD');
  });

  it('of an employee takes sex, birth date and status from the NIP and warns where the file differs', () => {
    expect(readRow('EMPLOYEES', { nip: NIP, nama: 'Siti', gol: 'iii c' }).data).toMatchObject({
      nip_sex: 'FEMALE',
      nip_birth_date: '1990-02-14',
      nip_status: 'PNS',
      golongan: 'III/c',
    });
    const odd = readRow('EMPLOYEES', { nip: NIP, nama: 'Siti', 'L/P': 'L', tanggal_lahir: '15-02-1990', status: 'PPPK', gol: 'IX' });
    expect(odd.problems.map((problem) => [problem.code, problem.fatal])).toEqual([
      ['STATUS_DIFFERS_FROM_NIP', false],
      ['NIP_BIRTH_DATE_DIFFERS', false],
      ['NIP_SEX_DIFFERS', false],
    ]);
    expect(codes(readRow('EMPLOYEES', { nip: NIP, nama: 'Siti', gol: 'IX' }))).toEqual(['GOLONGAN_UNKNOWN']);
  });

  it('of a position turns "Struktural" into its kind and finds the retirement age', () => {
    expect(readRow('POSITIONS', { jabatan: 'Kepala Bidang Riset', jenis: 'Struktural', kelas: '11', kebutuhan: '1' }).data).toMatchObject({
      kind: 'ADMINISTRATOR',
      lawful_retirement_age: 58,
      reads_like_head: true,
    });
    expect(readRow('POSITIONS', { jabatan: 'Perencana Ahli Madya', jenis: 'Fungsional', kebutuhan: '2' }).data).toMatchObject({
      jenjang: 'AHLI_MADYA',
      lawful_retirement_age: 60,
    });
    expect(codes(readRow('POSITIONS', { jabatan: 'Ajudan', jenis: 'Struktural', kebutuhan: '1' }))).toEqual(['POSITION_KIND_UNCLEAR']);
  });
});

describe('names', () => {
  it.each([
    [{ eselon: 'II_B', title: 'x', positionClass: null }, 'JPT'],
    [{ eselon: 'IV_A', title: 'x', positionClass: null }, 'PENGAWAS'],
    [{ eselon: null, title: 'Kepala Badan', positionClass: 14 }, 'JPT'],
    [{ eselon: null, title: 'Sekretaris', positionClass: 12 }, 'ADMINISTRATOR'],
    [{ eselon: null, title: 'Sekretaris Daerah', positionClass: null }, 'JPT'],
    [{ eselon: null, title: 'Kepala Subbagian Umum', positionClass: 9 }, 'PENGAWAS'],
    [{ eselon: null, title: 'Camat', positionClass: null }, 'ADMINISTRATOR'],
    [{ eselon: null, title: 'Lurah', positionClass: null }, 'PENGAWAS'],
    [{ eselon: null, title: 'Inspektur Pembantu I', positionClass: null }, 'ADMINISTRATOR'],
  ])('of structural posts give their kind (%j)', (post, kind) => {
    expect(structuralKindOf(post)).toBe(kind);
  });

  it('of functional posts give their jenjang', () => {
    expect(['Arsiparis Pelaksana', 'Perawat Penyelia', 'Guru Ahli Pertama', 'Dosen'].map(jenjangInTitle)).toEqual([
      'TERAMPIL',
      'PENYELIA',
      'AHLI_PERTAMA',
      null,
    ]);
  });

  it('of units and dinas give their kind', () => {
    expect(['Subbagian Umum', 'UPTD Puskesmas Ampenan', 'SDN 1 Ampenan', 'Kelurahan Babakan', 'Tim Kerja'].map(unitKindInName)).toEqual([
      'SUBBAGIAN',
      'PUSKESMAS',
      'SEKOLAH',
      'KELURAHAN',
      'LAINNYA',
    ]);
    expect(['Dinas Pendidikan', 'Sekretariat DPRD', 'Kecamatan Ampenan', 'Bappeda', 'Kantor'].map(dinasKindInName)).toEqual([
      'DINAS',
      'SEKRETARIAT_DPRD',
      'KECAMATAN',
      'BADAN',
      'LAINNYA',
    ]);
  });
});
