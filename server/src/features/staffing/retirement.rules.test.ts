import { describe, expect, it } from 'vitest';
import { computeRetirementDay, explainRetirement, retirementAgeOf } from './retirement.rules.ts';

describe('retirementAgeOf', () => {
  it.each([
    ['JPT', null, 'Kepala Dinas Kesehatan', 60],
    ['ADMINISTRATOR', null, 'Camat', 58],
    ['PENGAWAS', null, 'Lurah', 58],
    ['PELAKSANA', null, 'Pengadministrasi Perkantoran', 58],
    ['FUNGSIONAL', 'AHLI_UTAMA', 'Perencana Ahli Utama', 65],
    ['FUNGSIONAL', 'AHLI_MADYA', 'Perawat Ahli Madya', 60],
    ['FUNGSIONAL', 'AHLI_MUDA', 'Perawat Ahli Muda', 58],
    ['FUNGSIONAL', 'PENYELIA', 'Bidan Penyelia', 58],
    ['FUNGSIONAL', 'AHLI_PERTAMA', 'Guru Ahli Pertama', 60],
    ['FUNGSIONAL', 'AHLI_UTAMA', 'Guru Ahli Utama', 60],
    ['FUNGSIONAL', null, 'Kepala Sekolah', 60],
    ['FUNGSIONAL', 'AHLI_MUDA', 'Pengawas Sekolah Ahli Muda', 58],
    ['FUNGSIONAL', 'AHLI_PERTAMA', 'Dosen', 65],
    ['FUNGSIONAL', null, 'Guru Besar', 65],
    ['PENGAWAS', null, 'Kepala Subbagian Guru dan Tenaga Kependidikan', 58],
  ] as const)('gives %s %s "%s" the age %d', (positionKind, jenjang, title, age) => {
    expect(retirementAgeOf({ positionKind, jenjang, title })).toBe(age);
  });

  it('stops for a day before the first law it knows', () => {
    expect(() => retirementAgeOf({ positionKind: 'JPT', jenjang: null, title: 'x' }, '2010-01-01')).toThrow(/retirement age of JPT/);
  });
});

describe('explainRetirement', () => {
  const clerk = { positionKind: 'PELAKSANA', jenjang: null, title: 'Pengadministrasi Perkantoran' } as const;

  it('retires on the first day of the month after the birthday', () => {
    expect(computeRetirementDay({ ...clerk, birthDate: '1968-12-05' })).toBe('2027-01-01');
    expect(computeRetirementDay({ ...clerk, birthDate: '1968-11-01' })).toBe('2026-12-01');
    expect(computeRetirementDay({ ...clerk, birthDate: '1968-02-29' })).toBe('2026-03-01');
  });

  it('shows each step with its source, and marks the unverified one', () => {
    const explained = explainRetirement({ ...clerk, birthDate: '1968-12-05' });
    expect(explained).toMatchObject({ age: 58, group: 'PELAKSANA', basis: 'UU 20/2023, art. 55', day: '2027-01-01' });
    expect(explained.steps.map((step) => step.step)).toEqual(['AGE', 'BIRTHDAY', 'TAKES_EFFECT']);
    expect(explained.steps[2]?.source).toContain('unverified');
  });

  it('lets the age on the position go before the table', () => {
    expect(explainRetirement({ ...clerk, birthDate: '1968-12-05', retirementAgeOverride: 60 })).toMatchObject({
      age: 60,
      group: 'OVERRIDE',
      day: '2029-01-01',
    });
  });

  it('can retire on the birthday itself where the instansi is set so', () => {
    expect(computeRetirementDay({ ...clerk, birthDate: '1968-12-05', retirementStart: 'BIRTHDAY' })).toBe('2026-12-05');
  });
});
