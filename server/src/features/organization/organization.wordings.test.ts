import { describe, expect, it } from 'vitest';
import { EDUCATION } from './education-level.wordings.ts';
import { ESELON, JENJANG, POSITION_KIND } from './position.wordings.ts';
import { DINAS_KIND } from './unit.wordings.ts';

describe('the structure in the words of files', () => {
  it.each([
    [EDUCATION, 'S-1', 'S1'],
    [EDUCATION, 'SLTA', 'SMA'],
    [EDUCATION, 'SLTP/Sederajat', 'SMP'],
    [EDUCATION, 'Diploma III/Sarjana Muda', 'D3'],
    [EDUCATION, 'Sarjana Muda', 'D3'],
    [EDUCATION, 'S-1/D-IV', 'D4'],
    [EDUCATION, 'S1 Hukum', 'S1'],
    [EDUCATION, 'S-2 ADMINISTRASI PUBLIK', 'S2'],
    [EDUCATION, 'Sarjana (S1)', 'S1'],
    [EDUCATION, 'Sarjana Terapan Kebidanan', 'D4'],
    [EDUCATION, 'D.III Kebidanan', 'D3'],
    [EDUCATION, 'D IV Keperawatan', 'D4'],
    [EDUCATION, 'Profesi Ners', 'S1'],
    [EDUCATION, 'Dokter Spesialis Anak', 'S2'],
    [EDUCATION, 'Tingkat Pendidikan SMA IPA', 'SMA'],
    [EDUCATION, '40', 'S1'],
    [EDUCATION, '05', 'SD'],
    [POSITION_KIND, 'JPT Pratama', 'JPT'],
    [POSITION_KIND, 'Jabatan Pimpinan Tinggi Madya', 'JPT'],
    [POSITION_KIND, 'Jabatan Fungsional Umum', 'PELAKSANA'],
    [POSITION_KIND, 'Jabatan Fungsional Keahlian', 'FUNGSIONAL'],
    [POSITION_KIND, 'Pelaksana (JFU)', 'PELAKSANA'],
    [POSITION_KIND, 'Struktural/Manajerial', 'STRUKTURAL'],
    [ESELON, 'II.b', 'II_B'],
    [ESELON, 'Eselon II.b', 'II_B'],
    [ESELON, 'Esl. III/A', 'III_A'],
    [ESELON, '2b', 'II_B'],
    [ESELON, 'V.a', 'V_A'],
    [ESELON, '32', 'III_B'],
    [ESELON, 'Non Eselon', null],
    [DINAS_KIND, 'Sekretariat DPRD', 'SEKRETARIAT_DPRD'],
    [JENJANG, 'Ahli Muda', 'AHLI_MUDA'],
    [JENJANG, 'Jenjang Ahli Madya', 'AHLI_MADYA'],
  ] as const)('is understood (%#: %2$s)', (type, text, value) => {
    expect([text, type.read(text, false)]).toEqual([text, { value }]);
  });

  it.each([
    [EDUCATION, 'Sarjana (S2)', 'VALUE_CONTRADICTS_ITSELF'],
    [EDUCATION, 'di luar negeri', 'VALUE_UNKNOWN'],
    [EDUCATION, 'Kursus', 'VALUE_UNKNOWN'],
    [POSITION_KIND, 'Non Manajerial', 'VALUE_UNKNOWN'],
    [POSITION_KIND, 'Administrator (Pengawas)', 'VALUE_CONTRADICTS_ITSELF'],
    [ESELON, 'VI.a', 'VALUE_UNKNOWN'],
    [ESELON, 'Eselon', 'VALUE_UNKNOWN'],
  ] as const)('is asked back where it could be two things, or none (%#)', (type, text, code) => {
    expect([text, type.read(text, false)]).toMatchObject([text, { problem: { code } }]);
  });
});
