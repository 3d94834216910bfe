import { describe, expect, it } from 'vitest';
import { explainRetirement, explainRetirementIn, retirementAgeOf, type AgeInput } from './retirement.rules.ts';

const DAY = '2026-11-21';

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
    ['FUNGSIONAL', null, 'Kepala SMAN 1 Kupang', 60],
    ['FUNGSIONAL', null, 'Kepala SLB Negeri Kotabumi', 60],
    ['FUNGSIONAL', null, 'Kepala UPTD SD Negeri 1 Contoh', 60],
    ['FUNGSIONAL', null, 'Kepala UPT. SMPN 3 Contoh', 60],
    ['FUNGSIONAL', null, 'Kepala Satuan Pendidikan SD Inpres', 60],
    ['FUNGSIONAL', null, 'Kepala Taman Kanak-kanak Pembina', 60],
    ['FUNGSIONAL', null, 'Kepala UPTD Puskesmas Contoh', 58],
    ['FUNGSIONAL', 'AHLI_MUDA', 'Pengawas Sekolah Ahli Muda', 58],
    ['FUNGSIONAL', 'AHLI_PERTAMA', 'Dosen', 65],
    ['FUNGSIONAL', null, 'Guru Besar', 65],
    ['PENGAWAS', null, 'Kepala Subbagian Guru dan Tenaga Kependidikan', 58],
  ] as const)('gives %s %s "%s" the age %d', (positionKind, jenjang, title, age) => {
    expect(retirementAgeOf({ positionKind, jenjang, title }, DAY)).toBe(age);
  });

  it('stops for a day before the first law it knows', () => {
    expect(() => retirementAgeOf({ positionKind: 'JPT', jenjang: null, title: 'x' }, '2010-01-01')).toThrow(/retirement age of JPT/);
  });
});

/** Of a kind that the law knows. */
const explained = (born: string, input: AgeInput) => explainRetirement(born, input)!;

describe('explainRetirement', () => {
  const clerk: AgeInput = { positionKind: 'PELAKSANA', jenjang: null, title: 'Pengadministrasi Perkantoran', statedAge: null, lawOn: DAY };

  it.each([
    ['1968-12-05', '2027-01-01'],
    ['1968-11-01', '2026-12-01'],
    ['1968-02-29', '2026-03-01'],
  ])('retires somebody born %s on the first day of the month after the birthday', (born, day) => {
    expect(explained(born, clerk).day).toBe(day);
  });

  it('shows each step with its source, and marks the unverified one', () => {
    const said = explained('1968-12-05', clerk);
    expect(said).toMatchObject({ age: 58, group: 'PELAKSANA', basis: 'PELAKSANA: UU 20/2023, art. 55', day: '2027-01-01' });
    expect(said.steps.map(({ step, detail }) => [step, detail])).toEqual([
      ['AGE', 'PELAKSANA: 58'],
      ['BIRTHDAY', '1968-12-05 + 58 = 2026-12-05'],
      ['TAKES_EFFECT', 'FIRST_OF_NEXT_MONTH: 2027-01-01'],
    ]);
    expect(said.steps[2]?.source).toContain('unverified');
  });

  it('names the law of the day asked for', () => {
    expect(explained('1968-12-05', { ...clerk, lawOn: '2023-10-30' }).basis).toBe('PELAKSANA: PP 11/2017, art. 239');
    expect(() => explained('1968-12-05', { ...clerk, lawOn: '2017-04-06' })).toThrow(/retirement age of PELAKSANA has no value on 2017-04-06/);
  });

  it('lets another age on the position go before the table, and the same age change nothing', () => {
    expect(explained('1968-12-05', { ...clerk, statedAge: 60 })).toMatchObject({ age: 60, group: 'OVERRIDE', day: '2029-01-01' });
    expect(explained('1968-12-05', { ...clerk, statedAge: 58 })).toEqual(explained('1968-12-05', clerk));
  });

  it('says the same of a year, but for the day and the birthday', () => {
    const said = explained('1968-12-05', clerk);
    expect(said).toMatchObject({ day: '2027-01-01', year: 2027 });
    const told = explainRetirementIn(said.year, clerk)!;
    expect(told).toEqual({ ...said, day: null, steps: told.steps });
    expect(told.steps.map(({ detail }) => detail)).toEqual([said.steps[0]!.detail, null, 'FIRST_OF_NEXT_MONTH: 2027']);
  });

  it('says nothing of a kind that the law does not know, unless the position states an age', () => {
    const other: AgeInput = { ...clerk, positionKind: 'LAINNYA' };
    expect([retirementAgeOf(other, DAY), explainRetirement('1968-12-05', other), explainRetirementIn(2027, other)]).toEqual([null, null, null]);
    expect(explainRetirement('1968-12-05', { ...other, statedAge: 60 })).toMatchObject({ age: 60, group: 'OVERRIDE' });
  });
});
