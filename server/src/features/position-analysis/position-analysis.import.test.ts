import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { ImportWorld } from '../../testing/import-world.ts';

let world: ImportWorld;
beforeEach(async () => {
  world = await ImportWorld.create(inject('clusterUrl'));
  await world.load('UNITS', 'kode,nama,kode_induk\nKES,Dinas Kesehatan,\nKES-A,Bidang A,KES\nKES-B,Bidang B,KES');
  await world.load(
    'POSITIONS',
    [
      'kode,nama_jabatan,kode_unit,jenis',
      'P1,Sekretaris Jenderal,KES,JPT',
      'P2,Analis Kebijakan,KES-A,PELAKSANA',
      'P3,Analis Kebijakan,KES-B,PELAKSANA',
      'P4,Perawat,KES-A,PELAKSANA',
    ].join('\n'),
  );
});
afterEach(() => world.close());

const load = (lines: readonly string[]) => world.load('POSITION_ANALYSIS', lines.join('\n'), { dinas: 'KES' });
const analyses = () =>
  world.all(
    `select p.code, a.state, a.summary, a.minimum_education, a.analysed_class, a.version from position_analysis a join position p on p.id = a.position_id order by p.code, a.state`,
  );
const items = (code: string) =>
  world.all(`select i.section, i.description, i.detail, i.counterpart from position_analysis_item i join position_analysis a on a.id = i.analysis_id and a.state = 'DRAFT'
    join position p on p.id = a.position_id where p.code = '${code}' order by i.section, i.place`);
const competences = (code: string) =>
  world.all(`select c.place, c.kind, c.code, c.title, c.level from position_analysis_competence c join position_analysis a on a.id = c.analysis_id and a.state = 'DRAFT'
    join position p on p.id = a.position_id where p.code = '${code}' order by c.place`);

describe('the layout of a real job analysis (Sekretariat Jenderal DPD RI)', () => {
  const HEADER = 'nama_jabatan,kelas_jabatan,ikhtisar_jabatan,pendidikan_formal,diklat_penjenjangan,diklat_teknis,diklat_fungsional,pengalaman_kerja';
  const FILE = [
    HEADER,
    'SEKRETARIS JENDERAL,17,"Memimpin Sekretariat Jenderal, sesuai dengan ketentuan.","dari kalangan PNS | memiliki kualifikasi pendidikan paling rendah sarjana atau diploma IV",Pelatihan Kepemimpinan Nasional Tk. I (PIM I) | Pelatihan LEMHANAS,Pelatihan Manajemen ASN,,"memiliki pengalaman 7 (tujuh) tahun; kumulatif | rekam jejak yang baik"',
    'ANALIS KEBIJAKAN,9,Melakukan analisis kebijakan.,memiliki kualifikasi dan tingkat pendidikan paling rendah diploma III,,Pelatihan Legal Drafting,Diklat Analis Kebijakan,',
  ];

  it('comes in as it is: lists part by part, and the analysis of a title for every position of it', async () => {
    const { codes } = await world.check('POSITION_ANALYSIS', FILE.join('\n'), { dinas: 'KES' });
    expect(codes).toEqual(['ANALYSIS_OF_SEVERAL_POSITIONS']);
    expect(await load(FILE)).toMatchObject({ created: 2 });
    const analyst = { state: 'DRAFT', summary: 'Melakukan analisis kebijakan.', minimum_education: 'D3', analysed_class: 9, version: 1 };
    expect(await analyses()).toEqual([
      {
        code: 'P1',
        state: 'DRAFT',
        summary: 'Memimpin Sekretariat Jenderal, sesuai dengan ketentuan.',
        minimum_education: 'D4',
        analysed_class: 17,
        version: 1,
      },
      { code: 'P2', ...analyst },
      { code: 'P3', ...analyst },
    ]);
    const plain = { detail: null, counterpart: null };
    expect(await items('P1')).toEqual([
      { section: 'EDUCATION', description: 'dari kalangan PNS', ...plain },
      { section: 'EDUCATION', description: 'memiliki kualifikasi pendidikan paling rendah sarjana atau diploma IV', ...plain },
      { section: 'EXPERIENCE', description: 'memiliki pengalaman 7 (tujuh) tahun; kumulatif', ...plain },
      { section: 'EXPERIENCE', description: 'rekam jejak yang baik', ...plain },
      { section: 'TRAINING_LEADERSHIP', description: 'Pelatihan Kepemimpinan Nasional Tk. I (PIM I)', ...plain },
      { section: 'TRAINING_LEADERSHIP', description: 'Pelatihan LEMHANAS', ...plain },
      { section: 'TRAINING_TECHNICAL', description: 'Pelatihan Manajemen ASN', ...plain },
    ]);
  });

  it('changes nothing when it comes again', async () => {
    await load(FILE);
    expect(await load(FILE)).toMatchObject({ created: 0, changed: 0, unchanged: 2 });
  });
});

describe('a row', () => {
  const HEADER = 'kode_jabatan,ikhtisar_jabatan,tugas_pokok,korelasi_jabatan,kompetensi_manajerial,kompetensi_sosial_kultural,kompetensi_teknis';
  const NURSE = [
    'P4',
    'Merawat pasien.',
    '"1. Merawat => Pasien terawat\n2. Mencatat"',
    'Dokter => Puskesmas => Konsultasi',
    '"Integritas: 2; kerjasama (2)"',
    'Perekat Bangsa 2',
    'Asuhan keperawatan: 3',
  ];

  it('says tasks with their results, relations with their units, and competences with their levels', async () => {
    expect(await load([HEADER, NURSE.join(',')])).toMatchObject({ created: 1 });
    expect(await items('P4')).toEqual([
      { section: 'RELATION', description: 'Dokter', detail: 'Konsultasi', counterpart: 'Puskesmas' },
      { section: 'TASK', description: 'Merawat', detail: 'Pasien terawat', counterpart: null },
      { section: 'TASK', description: 'Mencatat', detail: null, counterpart: null },
    ]);
    expect(await competences('P4')).toEqual([
      { place: 1, kind: 'MANAGERIAL', code: 'M.1', title: 'Integritas', level: 2 },
      { place: 2, kind: 'MANAGERIAL', code: 'M.2', title: 'Kerja Sama', level: 2 },
      { place: 3, kind: 'SOCIO_CULTURAL', code: 'SK.1', title: 'Perekat Bangsa', level: 2 },
      { place: 4, kind: 'TECHNICAL', code: null, title: 'Asuhan keperawatan', level: 3 },
    ]);
    expect(await load([HEADER, NURSE.join(',')])).toMatchObject({ unchanged: 1 });
  });

  it('leaves what it does not say, takes away what has a dash, and writes the rest anew', async () => {
    await load([HEADER, NURSE.join(',')]);
    expect(await load([HEADER, 'P4,,Merawat => Sembuh,-,,,Gawat darurat: 4'])).toMatchObject({ changed: 1 });
    expect(await analyses()).toMatchObject([{ code: 'P4', summary: 'Merawat pasien.', version: 2 }]);
    expect(await items('P4')).toEqual([{ section: 'TASK', description: 'Merawat', detail: 'Sembuh', counterpart: null }]);
    expect(((await competences('P4')) as { title: string }[]).map(({ title }) => title)).toEqual([
      'Integritas',
      'Kerja Sama',
      'Perekat Bangsa',
      'Gawat darurat',
    ]);
  });

  it('of a position whose analysis is in force begins a new one of it, unless it says the same', async () => {
    await load([HEADER, NURSE.join(',')]);
    await world.all(`update position_analysis set state = 'ESTABLISHED', valid_from = '2026-01-01', decree_number = 'SK 1'`);
    expect(await load([HEADER, NURSE.join(',')])).toMatchObject({ unchanged: 1 });
    expect(await load([HEADER, 'P4,Merawat semua pasien.,,,,,'])).toMatchObject({ changed: 1 });
    expect(await analyses()).toMatchObject([
      { state: 'DRAFT', summary: 'Merawat semua pasien.' },
      { state: 'ESTABLISHED', summary: 'Merawat pasien.' },
    ]);
    expect([await items('P4'), await competences('P4')]).toEqual([expect.objectContaining({ length: 3 }), expect.objectContaining({ length: 4 })]);
  });

  it('is refused for a level outside 1 to 5, a competence of no dictionary, a reviewed analysis, and a position twice', async () => {
    const codes = async (line: string) => (await world.check('POSITION_ANALYSIS', [HEADER, line].join('\n'), { dinas: 'KES' })).codes;
    expect(await codes('P4,,,,Integritas: 6,,')).toEqual(['COMPETENCE_LEVEL_UNKNOWN']);
    expect(await codes('P4,,,,Kesaktian: 3,,')).toEqual(['COMPETENCE_NOT_IN_DICTIONARY']);
    expect(await codes('P4,a,,,,,\nP4,b,,,,,')).toEqual(['POSITION_ANALYSIS_TWICE']);
    const ofTitle = 'kode_jabatan,nama_jabatan,ikhtisar_jabatan\nP3,,Satu\n,Analis Kebijakan,Semua';
    expect((await world.check('POSITION_ANALYSIS', ofTitle, { dinas: 'KES' })).codes.toSorted()).toEqual([
      'ANALYSIS_OF_SEVERAL_POSITIONS',
      'POSITION_ANALYSIS_TWICE',
    ]);
    await load([HEADER, NURSE.join(',')]);
    await world.all(`update position_analysis set state = 'REVIEWED'`);
    expect(await codes('P4,Lain.,,,,,')).toEqual(['POSITION_ANALYSIS_REVIEWED']);
  });
});
