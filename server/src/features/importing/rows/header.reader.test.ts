import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../testing/import-world.ts';
import { matchColumns } from '../../../testing/read-row.ts';
import { isColumnProblem } from './header.reader.ts';
import { kindNamed } from './index.ts';

describe('columns', () => {
  it.each<[string, string, string]>([
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
    ['UNITS', 'kode_unor_atasan', 'parent_code'],
    ['EVALUATIONS', 'hasilKinerjaNilai', 'work_result'],
    ['EMPLOYEES', 'GOL AKHIR NAMA', 'golongan'],
    ['EMPLOYEES', 'TINGKAT PENDIDIKAN NAMA', 'education_level'],
  ])('of %s understand "%s" as %s', (kind, header, name) => {
    const required: Record<string, string[]> = {
      UNITS: ['code', 'name'],
      POSITIONS: ['title', 'kind', 'need'],
      EMPLOYEES: ['nip', 'name'],
      ASSIGNMENTS: ['nip', 'position_code', 'valid_from', 'tmt'],
      EVALUATIONS: ['nip', 'period', 'work_result', 'behaviour'],
    };
    const match = matchColumns(kindNamed(KINDS, kind), [header, ...(required[kind] ?? []).filter((column) => column !== name)]);
    expect(isColumnProblem(match) ? match.message : match.columns[0]?.name).toBe(name);
  });

  it('are told when they mean nothing, and only then', () => {
    expect(matchColumns(kindNamed(KINDS, 'EMPLOYEES'), ['nip', 'nama', 'Agama', ''])).toMatchObject({ unknown: ['Agama'] });
  });

  it('are refused when one is missing or two mean the same', () => {
    expect(matchColumns(kindNamed(KINDS, 'EMPLOYEES'), ['nama'])).toMatchObject({ code: 'COLUMN_MISSING', column: 'nip' });
    expect(matchColumns(kindNamed(KINDS, 'ASSIGNMENTS'), ['nip', 'kode_jabatan'])).toMatchObject({
      code: 'COLUMN_MISSING',
      column: 'mulai / tmt_jabatan',
    });
    expect(matchColumns(kindNamed(KINDS, 'EMPLOYEES'), ['nip', 'NIP_BARU', 'nama'])).toMatchObject({
      code: 'COLUMN_TWICE',
      message: {
        id: 'Kolom "nip" dan "NIP_BARU" sama-sama berarti nip.',
        en: 'The columns "nip" and "NIP_BARU" both mean nip.',
      },
    });
  });

  it('that are missing are all named at once, with what would be accepted', () => {
    const found = matchColumns(kindNamed(KINDS, 'POSITIONS'), ['Nama Post', 'Unor']);
    expect(found).toMatchObject({
      code: 'COLUMN_MISSING',
      column: 'nama_jabatan, jenis',
      message: { id: expect.stringContaining('"Nama Post"'), en: expect.stringContaining('"Nama Post"') },
    });
    expect(found).toMatchObject({ remedy: { en: expect.stringMatching(/nama_jabatan.*jenis_jabatan/) } });
  });

  it('told twice by an export are read where they are told more exactly', () => {
    const kind = kindNamed(KINDS, 'EMPLOYEES');
    const read = (headers: string[]): unknown => {
      const match = matchColumns(kind, ['nip', 'nama', ...headers]);
      return isColumnProblem(match) ? match.code : [match.headers['status'], match.unknown];
    };
    expect(read(['JENIS PEGAWAI NAMA', 'STATUS CPNS PNS'])).toEqual(['STATUS CPNS PNS', ['JENIS PEGAWAI NAMA']]);
    expect(read(['JENIS PEGAWAI NAMA'])).toEqual(['JENIS PEGAWAI NAMA', []]);
    expect(read(['status', 'STATUS CPNS PNS'])).toBe('COLUMN_TWICE');
  });

  it.each(['kode_unor_paling_atas', 'Induk Unit', 'PARENT', 'id atasan langsung'])('that smell of a parent are asked about (%s)', (name) => {
    const kind = kindNamed(KINDS, 'UNITS');
    expect(matchColumns(kind, ['kode', 'nama', name])).toMatchObject({
      code: 'COLUMN_UNCLEAR',
      column: 'kode_induk',
      message: { en: expect.stringContaining(name) },
    });
    expect(isColumnProblem(matchColumns(kind, ['kode', 'nama', name, 'kode_induk']))).toBe(false);
  });

  it('never reach the prototype of an object', () => {
    expect(matchColumns(kindNamed(KINDS, 'EMPLOYEES'), ['nip', 'nama', '__proto__', 'constructor'])).toMatchObject({
      unknown: ['__proto__', 'constructor'],
    });
  });
});
