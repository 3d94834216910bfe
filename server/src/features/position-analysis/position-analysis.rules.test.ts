import { describe, expect, it } from 'vitest';
import { COMPETENCE_DICTIONARY } from './competence.parameters.ts';
import { competenceCalled, competencesWith, latestDictionary, linesOfCompetences, saidCompetence } from './competence.rules.ts';
import { itemLines, linesOf } from './item-lines.rules.ts';
import { lowestEducationIn, misplacedIn, missingIn } from './position-analysis.rules.ts';

describe('what an analysis lacks', () => {
  const whole = { summary: 'Memimpin', minimumEducation: 'S1', educations: 0, tasks: 1 };

  it('is nothing where it says what the position is for, which education and which tasks', () => {
    expect(missingIn(whole)).toEqual([]);
    expect(missingIn({ ...whole, minimumEducation: null, educations: 2 })).toEqual([]);
  });

  it('is told in the order of the form', () => {
    expect(missingIn({ summary: '  ', minimumEducation: null, educations: 0, tasks: 0 })).toEqual(['SUMMARY', 'EDUCATION', 'TASK']);
  });
});

it('an item has no other texts than its part has a place for', () => {
  expect(misplacedIn('TASK', { detail: 'Laporan' })).toBeNull();
  expect(misplacedIn('TASK', { detail: 'Laporan', counterpart: 'Dinas' })).toBe('counterpart');
  expect(misplacedIn('AUTHORITY', { detail: 'Laporan' })).toBe('detail');
  expect(misplacedIn('RELATION', { detail: 'Koordinasi', counterpart: 'Kecamatan' })).toBeNull();
});

it.each([
  ['memiliki kualifikasi dan tingkat pendidikan paling rendah diploma III atau yang setara', 'D3'],
  ['memiliki kualifikasi pendidikan paling rendah sarjana atau diploma IV (Diutamakan Bidang Ilmu: Ekonomi)', 'D4'],
  ['memiliki kualifikasi pendidikan paling rendah Sarjana (S1) bidang kearsipan', 'S1'],
  ['dari kalangan non-PNS paling rendah pascasarjana', 'S2'],
  ['D-III Keperawatan', 'D3'],
  ['Berijazah paling rendah diploma tiga di bidang teknologi informasi.', 'D3'],
  ['S-1 (Strata-Satu)/ D-4 (Diploma-Empat) bidang Hukum', 'D4'],
  ['Berijazah paling rendah Ners', 'S1'],
  ['SLTA/SMK sederajat', 'SMA'],
  ['sesuai kebutuhan', null],
] as const)('of “%s” the lowest education is %s', (text, level) => {
  expect(lowestEducationIn(text)).toBe(level);
});

describe('the dictionary of competences', () => {
  it('holds eight managerial ones and one socio-cultural, each with five levels', () => {
    const kinds = Object.groupBy(latestDictionary(), ({ competenceKind }) => competenceKind);
    expect([kinds.MANAGERIAL?.length, kinds.SOCIO_CULTURAL?.length, kinds.TECHNICAL]).toEqual([8, 1, undefined]);
    expect(COMPETENCE_DICTIONARY.flatMap(({ value }) => value).every(({ levels }) => levels.length === 5 && levels.every((level) => level !== ''))).toBe(true);
  });

  it('knows a competence by code and by title, as people write them', () => {
    expect(['M.2', 'm2', 'kerjasama', 'Kerja  Sama', 'KERJA SAMA'].map((text) => competenceCalled(latestDictionary(), text)?.code)).toEqual([
      'M.2',
      undefined,
      'M.2',
      'M.2',
      'M.2',
    ]);
  });

  it('is searched by words of title and definition', () => {
    expect(competencesWith(latestDictionary(), 'toleransi kemajemukan').map(({ code }) => code)).toEqual(['SK.1']);
    expect(competencesWith(latestDictionary(), '')).toHaveLength(9);
    expect(competencesWith(latestDictionary(), 'peternakan')).toEqual([]);
  });

  it.each([
    ['Integritas: 3', 'Integritas', 3],
    ['Integritas (level 3)', 'Integritas', 3],
    ['Integritas (3)', 'Integritas', 3],
    ['Integritas - 3', 'Integritas', 3],
    ['Integritas 7', 'Integritas', 7],
    ['Integritas', 'Integritas', null],
  ])('“%s” says its level', (text, title, level) => {
    expect(saidCompetence(text)).toEqual({ title, level });
  });

  it('is read of a cell by lines, semicolons, and commas behind a level', () => {
    expect(linesOfCompetences('Integritas: 3, Kerja Sama: 2, Komunikasi: 2')).toEqual(['Integritas: 3', 'Kerja Sama: 2', 'Komunikasi: 2']);
    expect(linesOfCompetences('Integritas: 3; Kerja Sama: 2')).toEqual(['Integritas: 3', 'Kerja Sama: 2']);
  });
});

describe('a cell of several lines', () => {
  it('is parted by lines where it has them, else by bars, else by semicolons', () => {
    expect(linesOf('1. Menyusun laporan; bulanan\n2) Merekap data\n\n- Melapor;')).toEqual(['Menyusun laporan; bulanan', 'Merekap data', 'Melapor']);
    expect(linesOf('sarjana ekonomi; atau | diploma empat')).toEqual(['sarjana ekonomi; atau', 'diploma empat']);
    expect(linesOf('a. Komputer; b. Printer')).toEqual(['Komputer', 'Printer']);
  });

  it('says behind an arrow what belongs to an item, and of a relation in which unit it is', () => {
    expect(itemLines('TASK', 'Menyusun laporan → Laporan')).toEqual(['Menyusun laporan => Laporan']);
    expect(itemLines('AUTHORITY', 'Menandatangani => surat')).toEqual(['Menandatangani, surat']);
    expect(itemLines('RELATION', 'Camat => Kecamatan => Koordinasi\nLurah => Laporan')).toEqual(['Camat => Kecamatan => Koordinasi', 'Lurah =>  => Laporan']);
  });
});
