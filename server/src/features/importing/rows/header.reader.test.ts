import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../testing/import-world.ts';
import { isColumnProblem, matchColumns } from './header.reader.ts';
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
  ])('of %s understand "%s" as %s', (kind, header, name) => {
    const required: Record<string, string[]> = {
      UNITS: ['code', 'name'],
      POSITIONS: ['title', 'kind', 'need'],
      EMPLOYEES: ['nip', 'name'],
      ASSIGNMENTS: ['nip', 'position_code', 'valid_from', 'tmt'],
      EVALUATIONS: ['nip', 'period', 'work_result', 'behaviour'],
    };
    const match = matchColumns(kindNamed(KINDS, kind).header, [header, ...(required[kind] ?? []).filter((column) => column !== name)]);
    expect(isColumnProblem(match) ? match.message : match.columns[0]?.name).toBe(name);
  });

  it('are told when they mean nothing, and only then', () => {
    expect(matchColumns(kindNamed(KINDS, 'EMPLOYEES').header, ['nip', 'nama', 'Agama', ''])).toMatchObject({ unknown: ['Agama'] });
  });

  it('are refused when one is missing or two mean the same', () => {
    expect(matchColumns(kindNamed(KINDS, 'EMPLOYEES').header, ['nama'])).toMatchObject({ code: 'COLUMN_MISSING', column: 'nip' });
    expect(matchColumns(kindNamed(KINDS, 'ASSIGNMENTS').header, ['nip', 'kode_jabatan'])).toMatchObject({
      code: 'COLUMN_MISSING',
      column: 'valid_from or tmt',
    });
    expect(matchColumns(kindNamed(KINDS, 'EMPLOYEES').header, ['nip', 'NIP_BARU', 'nama'])).toMatchObject({
      code: 'COLUMN_TWICE',
      message: 'The columns "nip" and "NIP_BARU" both mean nip.',
    });
  });

  it('never reach the prototype of an object', () => {
    expect(matchColumns(kindNamed(KINDS, 'EMPLOYEES').header, ['nip', 'nama', '__proto__', 'constructor'])).toMatchObject({
      unknown: ['__proto__', 'constructor'],
    });
  });
});
