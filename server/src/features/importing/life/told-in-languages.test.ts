/** What is wrong in a row is told in every language, with its place, and in words that people who fill in files know. */
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { ImportWorld, KINDS } from '../../../testing/import-world.ts';
import { LANGUAGES, type Language } from '../../../rules/languages.ts';
import type { ImportProblem } from '../reading/file-refused.errors.ts';
import { inLanguage } from '../rows/row-problem.ts';

interface MadeUp {
  readonly kind: string;
  readonly file: string;
  readonly dinas?: string;
}

const GONE = '198001012005011017';
const [BUDI, SITI, NOBODY, PPPK] = ['198001012005011001', '199002142015052007', '198503032010012003', '199111112023211001'];
/** What Rini was known by before. */
const FORMER = '198801012021212001';
const NIPS = [
  '123',
  '12345678901234567x',
  '1.98E+17',
  '198013012005011001',
  '198001012005131001',
  '198001011979011001',
  '198001012005013001',
  '198001012005011000',
];

/** Rows with every mistake there is. */
const MADE_UP: readonly MadeUp[] = [
  { kind: 'EMPLOYEES', file: `nip,nama\n${NIPS.map((nip) => `${nip},Ani`).join('\n')}` },
  {
    kind: 'EMPLOYEES',
    file: `nip,nama,tanggal_lahir,jk,status,golongan,jurusan
${NOBODY},Ani,32-01-1980,x,-,Z,${'x'.repeat(501)}
${NOBODY},,31-02-1980,L,PPPK,III/a,a\u200Bb
${PPPK},Ani,01-01-1700,,PNS,IX,Hukum
199302022023211002,Ani,1979-12-31T17:00:00.000Z,L (Perempuan),,,
198001011990011003,Budi,1980-01-02,P,,,
199501012020121001,Budi Santoso,1980-01-01,,,,
199601012020121001,Satu,1 Jamuari 1996,,,,
199601012020121001,Satu,,,,
${SITI},Siti Aminah,,,,,
${SITI},Siti Aminah,,,,,`,
  },
  { kind: 'EMPLOYEES', file: `nip,nama,email_dinas,telepon_dinas\n${NOBODY},Ani,ani di kantor,pesawat dua` },
  { kind: 'EMPLOYEES', file: `NIP,Nama,Jenis Kelamin,\n,,L,P\n${NOBODY},Ani,v,v\n${SITI},Siti,,v` },
  {
    kind: 'UNITS',
    file: `kode,nama,kode_induk,kode_perangkat_daerah,mulai_berlaku,berlaku_sampai
X1,Satu,X2,,,
X2,Dua,X1,,,
X3,Tiga,TIADA,,,
DIK-1,Bidang Sekolah Dasar,-,,,
DIK-2,Bidang Guru,KES,,,
DIK-9,Lain,DIK,KES,,
X4,Puncak Lain,,DIK,,
dik 2,Bidang Lain,DIK,,,
X5,Bid. Guru,DIK,,,
X6,Enam,DIK,,2026-02-01,2026-01-01
X7,Tujuh,DIK,,1900-01-02,
KES,Dinas Kesehatan,,,,2021-01-01
X3,Tiga,DIK,,,
${Array.from({ length: 53 }, (_, index) => `Y${index + 1},Dalam ${index + 1},${index === 0 ? 'DIK' : `Y${index}`},,,`).join('\n')}`,
  },
  {
    kind: 'EMPLOYEES',
    file: `nip,nama,nip_lama,jawaban\n${BUDI},Budi Santoso,${SITI},\n198001012026031009,Rani,198001012005011009,\n198001012005011009,Rani,,\n198001012005011999,Ani,198001012005011888,\n198001012005011777,Ani,,barangkali\n${FORMER},Rini,,`,
  },
  { kind: 'UNITS', file: 'kode,nama,kode_induk\nKES-9,Kesehatan,KES', dinas: 'DIK' },
  { kind: 'UNITS', file: 'kode,nama,berlaku_sampai\nDIK-1,Bidang Sekolah Dasar,2021-01-01' },
  {
    kind: 'POSITIONS',
    file: `kode_jabatan,unit,kode_unit,nama_jabatan,jenis,kebutuhan,bezetting,kelas,bup,kode_atasan,atasan,eselon,jenjang,berlaku_sejak,berlaku_sampai
Q1,,DIK-1,Penata,Pelaksana,tiga,,,,,,,,,
Q2,,TIADA,Penata,Pelaksana,1,,,,,,,,,
Q3,Kembar,,Penata,Pelaksana,1,,,,,,,,,
,,DIK-1,Pengolah Kembar,Pelaksana,1,,,,,,,,,
Q5,Bid. Guru,,Penata,Pelaksana,1,,,,,,,,,
Q6,,DIK-1,Penata,Struktural,1,,,,,,,,,
Q7,,DIK-1,Kepala Sekolah Contoh,Pengawas,1,,,,,,,,,
Q8,,DIK-1,Kepala Bidang Contoh,Pengawas,1,,,,,,III.a,,,
P3,,DIK-1,Pengolah Data dan Informasi,Pelaksana,4,9,,,,,,,,
Q10,,DIK-1,Penata,Pelaksana,1,,,,TIADA,,,,,
Q11,,DIK-1,Penata,Pelaksana,1,,,,,Tidak Ada,,,,
Q12,,DIK-1,Penata,Pelaksana,1,,,,,Pengolah Kembar,,,,
Q13,,DIK-1,Penata,Pelaksana,1,,,,Q14,,,,,
Q14,,DIK-1,Penata,Pelaksana,1,,,,Q13,,,,,
J1,,DIK-1,Auditor,Fungsional,1,,,-,,,,,,
P2,,DIK-1,Kepala Bidang Sekolah Dasar,Administrator,1,,,,,,,,,2021-01-01
Q1,,DIK-1,Penata,Pelaksana,1,,,,,,,,,
Q17,,DIK-1,Penata,Pelaksana,1,,,,,,,,1900-01-02,
Q19,,DIK-1,Kepala Cabang Dinas Contoh,Administrator,1,,,,,,,,,
Q20,,DIK-1,Kepala Bidang Contoh,Administrator,1,,,,,,III.a,,,
Q18,,DIK-1,Penata,Apa Saja,1,,,,,,,,,
Q22,,DIK-1,Penata,Pelaksna,1,,,,,,,,,
Q21,,DIK-1,Penata,Pelaksana,1,,,,,,Rendah,,,
${Array.from({ length: 53 }, (_, index) => `Z${index + 1},,DIK-1,Dalam ${index + 1},Pelaksana,1,,,,${index === 0 ? '' : `Z${index}`},,,,,`).join('\n')}`,
  },
  {
    kind: 'POSITIONS',
    file: 'kode_jabatan,perangkat_daerah,kode_unit,unit,nama_jabatan,jenis\nR1,Dinas Tiada,,,Penata,Pelaksana\nR2,Dinas Pendidikan,KES-1,,Penata,Pelaksana\nR3,,,Tidak Ada,Penata,Pelaksana\nR4,Dinas Kosong,,Baru,Penata,Pelaksana\nK1,,DIK-1,,Penata,Pelaksana',
  },
  { kind: 'POSITIONS', file: 'kode_jabatan,unit,kode_unit,nama_jabatan,jenis\nK1,,DIK-1,Penata,Pelaksana\nR6,Dinas Kesehatan,,Penata,Pelaksana', dinas: 'DIK' },
  {
    kind: 'ASSIGNMENTS',
    file: `nip,kode_jabatan,jabatan,kode_unit,unit,jenis_penugasan,mulai,sampai
${NOBODY},P3,,,,,2026-01-01,
${BUDI},TIADA,,,,,2026-01-01,
${BUDI},,Tidak Ada,,Bidang Guru,,2026-01-01,
${BUDI},,Pengolah Kembar,,,,2026-01-01,
${SITI},P3,,,,,2022-01-01,2023-01-01
${SITI},P2,,,,,2022-06-01,2024-01-01
${SITI},P3,,,,Plt,1900-01-01,
${SITI},P3,,,,Plt,2026-02-01,2026-01-01
${BUDI},P3,,,,Plt,2026-01-01,
${BUDI},P3,,,,Plt,2026-01-01,
${BUDI},P3,,,,Plt,,`,
  },
  { kind: 'UNITS', file: 'kode,nama\nSD1,SD Negeri 1 Contoh' },
  { kind: 'POSITIONS', file: 'unit,nama_jabatan,jenis\nBidang Guru,Penata Satu,Pelaksana\n,Penata Dua,Pelaksana', dinas: 'DIK' },
  { kind: 'EMPLOYEES', file: 'nama/nip,gol\nBudi Contoh / 198001012005011008,III/a\nSiti 123456 Contoh 78,III/a' },
  { kind: 'HEAD_COUNTS', file: 'perangkat_daerah,jumlah,laki_laki,perempuan\nDinas Pendidikan,3,1,1\nDinas Pendidikan,3,,' },
  {
    kind: 'ASSIGNMENTS',
    file: `nip,kode_jabatan,mulai\n${BUDI},P1,2026-01-01\n${SITI},P1,2026-01-01\n${GONE},P3,2026-01-01\n198001012005011009,P3,2060-01-01`,
  },
  {
    kind: 'EVALUATIONS',
    file: `nip,periode,hasil_kerja,perilaku,status,nip_penilai,tanggal_mulai,tanggal_penetapan
${BUDI},Tiada,Sesuai Ekspektasi,Sesuai Ekspektasi,,,,
${BUDI},2027,Sesuai Ekspektasi,Sesuai Ekspektasi,,,,
${BUDI},2019,Sesuai Ekspektasi,Sesuai Ekspektasi,,,,
${BUDI},2026,Sesuai Ekspektasi,Sesuai Ekspektasi,,${NOBODY},,
${BUDI},2026,Sesuai Ekspektasi,Sesuai Ekspektasi,,${BUDI},,
${SITI},2027,Sesuai Ekspektasi,Sesuai Ekspektasi,,,2027-02-01,2027-01-01
${PPPK},2026,Di Atas Ekspektasi,Di Atas Ekspektasi,,,,
198001012005011009,2026,Sesuai Ekspektasi,Sesuai Ekspektasi,Draf,,,
198001012005011009,2025,Di Atas Ekspektasi,Di Atas Ekspektasi,,,,`,
  },
  { kind: 'POSITIONS', file: 'kode_jabatan,nama_jabatan,jenis,kebutuhan\nJ1,Auditor,Fungsional,0' },
  {
    kind: 'WORKLOAD',
    file: `kode_jabatan,nama_jabatan,unit,perangkat_daerah,nomor_tugas,uraian_tugas,pendekatan,volume,satuan_waktu,menit,kemampuan,waktu_kerja_efektif,kebutuhan
TIADA,,,,1,Menyusun,,1,,1,,,
,Pengolah Kembar,Bidang Sekolah Dasar,,1,Menyusun,,1,,1,,,
,Juru Tiada,Bidang Sekolah Dasar,,1,Menyusun,,1,,1,,,
,Auditor,Bidang Tiada,,1,Menyusun,,1,,1,,,
J1,,,Dinas Tiada,1,Menyusun,,1,,1,,,
J1,,,Dinas Kesehatan,1,Menyusun,,1,,1,,,
J1,,,,2,Menyusun,Hasil kerja,1,,1,,,
J1,,,,3,Menyusun,,,,,,72000,
J1,,,,4,Menyusun,,12,,600,,,9
J1,,,,5,Menyusun,,9000000000,,600,,,
J1,,,,6,Menyusun,Menerawang,-1,Abad,0,,,
J1,,,,7,Menyusun,,1,,1,,,
J1,,,,7,Menyusun lagi,,1,,1,,,
K1,,,,1,Merawat,,1,,1,,,`,
  },
  {
    kind: 'POSITION_ANALYSIS',
    file: `kode_jabatan;nama_jabatan;unit;ikhtisar;wewenang;kompetensi_manajerial
;Pengolah Kembar;Bidang Sekolah Dasar;Mengolah;;
;Pengolah Kembar;;Mengolah;;
C2;;;Mengolah lain;;
J1;;;Memeriksa;;Integritas: 9
J1;;;Memeriksa;;Kesaktian: 3
J1;;;Memeriksa;"${Array.from({ length: 61 }, (_, index) => `Wewenang ${index}`).join('; ')}";
K1;;;Merawat;;`,
  },
];

let world: ImportWorld;
let problems: { readonly rowNumber: number; readonly problem: ImportProblem }[];

beforeAll(async () => {
  world = await ImportWorld.create(inject('clusterUrl'));
  await world.settle();
  await world.load('UNITS', 'kode,nama,kode_induk\nKES,Dinas Kesehatan,\nKES-1,Bidang Kesehatan,KES\nA1,Kembar,DIK\nB1,Kembar,KES');
  await world.all("insert into dinas (instansi_id, code, name, kind) values ((select id from instansi), 'KSG', 'Dinas Kosong', 'DINAS')");
  await world.load(
    'POSITIONS',
    'kode_jabatan,kode_unit,nama_jabatan,jenis,jenjang,kebutuhan\nC1,DIK-1,Pengolah Kembar,Pelaksana,,1\nC2,DIK-1,Pengolah Kembar,Pelaksana,,1\nJ1,DIK-1,Auditor,Fungsional,Ahli Madya,1\nK1,KES-1,Penata Kesehatan,Pelaksana,,1',
  );
  await world.load('EMPLOYEES', `nip,nama\n${PPPK},Pegawai Kontrak\n198001012005011009,Rani\n${GONE},Pergi`);
  await world.load('EMPLOYEES', `nip,nama\n${FORMER},Rini`);
  await world.load('EMPLOYEES', `nip,nama,nip_lama\n198801012025032001,Rini,${FORMER}`);
  await world.all(`update employee set last_day = '2025-12-31', end_reason = 'DEATH' where nip = '${GONE}'`);
  await world.load('ASSIGNMENTS', `nip,kode_jabatan,mulai\n${BUDI},P2,2022-01-01\n${PPPK},P3,2024-01-01\n198001012005011009,P3,2024-01-01`);
  await world.all(`insert into evaluation_period (instansi_id, kind, label, valid_from, valid_to, deadline, state)
    select i.id, 'ANNUAL', p.y::text, make_date(p.y, 1, 1), make_date(p.y, 12, 31), make_date(p.y + 1, 1, 31), p.state
    from instansi i, (values (2019, 'CLOSED'), (2025, 'OPEN'), (2026, 'OPEN'), (2027, 'PLANNED')) p (y, state)`);
  await world.load(
    'EVALUATIONS',
    `nip,periode,hasil_kerja,perilaku,status\n${PPPK},2026,Sesuai Ekspektasi,Sesuai Ekspektasi,Final\n198001012005011009,2026,Sesuai Ekspektasi,Sesuai Ekspektasi,Diajukan\n198001012005011009,2025,Sesuai Ekspektasi,Sesuai Ekspektasi,Diajukan`,
  );
  await world.all("update evaluation_period set state = 'CLOSED' where label = '2025'");
  await world.all(`update position_need set decree_number = 'SK 1', exact = 1 where position_id = (select id from position where code = 'J1')`);
  await world.all(`insert into workload_analysis (instansi_id, dinas_id, name, state) select instansi_id, id, 'ABK', 'REVIEWED' from dinas where code = 'KES'`);
  await world.all(
    `insert into position_analysis (instansi_id, dinas_id, position_id, state) select instansi_id, dinas_id, id, 'REVIEWED' from position where code = 'K1'`,
  );
  problems = [];
  for (const { kind, file, dinas } of MADE_UP) {
    const { id, task } = await world.check(kind, file, dinas === undefined ? {} : { dinas });
    if (task.problem !== null && task.state !== 'CHECKED') throw new Error(JSON.stringify(task.problem));
    const stored = await world.all<{ row_number: number; problems: ImportProblem[] }>('select row_number, problems from import_row where import_id = $1', [id]);
    problems.push(...stored.flatMap((row) => row.problems.map((problem) => ({ rowNumber: row.row_number, problem }))));
  }
});
afterAll(() => world.close());

/** Codes that rows of comma-separated text cannot have. */
const OF_SPREADSHEETS = new Set(['CELL_IS_ERROR', 'CELL_IS_FORMULA']);

it('rows with every mistake there is are tried', () => {
  const known = new Set([...KINDS.values()].flatMap((kind) => kind.problems).filter((code) => !OF_SPREADSHEETS.has(code)));
  const met = new Set(problems.map(({ problem }) => problem.code));
  expect([...known].filter((code) => !met.has(code)).toSorted()).toEqual([]);
});

const PLACE: Readonly<Record<Language, string>> = { id: 'Baris', en: 'Row' };
/** Names of columns and values as programs know them. */
const INTERNAL =
  /\b(?:[A-Z]+_[A-Z_]+|ADMINISTRATOR|PENGAWAS|FUNGSIONAL|PELAKSANA|STRUKTURAL|MALE|FEMALE|SEALED|DRAFT|SUBMITTED|undefined|null|NaN|infinity)\b|[{}]|%s|\[object/;
const headers = new Set([
  ...[...KINDS.values()].flatMap(({ header }) => Object.values(header.called)),
  ...MADE_UP.flatMap(({ file }) => file.split('\n', 1)[0]!.split(',')),
]);

it.each(LANGUAGES)('each is told in the language %s, with row, column, value and remedy, and in words of the file', (language) => {
  const wrong = problems.filter(({ rowNumber, problem }) => {
    const { message, fact, remedy, column, value } = inLanguage(problem, rowNumber, language);
    const said = `${fact} ${remedy}`;
    const strange = (said.match(/\b[a-z]+_[a-z_]+\b/g) ?? []).filter((word) => !headers.has(word));
    return (
      !message.startsWith(`${PLACE[language]} ${rowNumber}`) ||
      (column !== null && (!message.includes(column) || !column.split(', ').every((header) => headers.has(header) || header.startsWith('Jenis Kelamin ')))) ||
      (value !== null && !message.includes(value)) ||
      remedy.length < 8 ||
      INTERNAL.test(said) ||
      strange.length > 0
    );
  });
  expect(wrong.map(({ rowNumber, problem }) => inLanguage(problem, rowNumber, language))).toEqual([]);
});

it('no sentence is the same in both languages', () => {
  expect(problems.map(({ problem }) => problem).filter(({ message, remedy }) => message.id === message.en || remedy.id === remedy.en)).toEqual([]);
});

it('what is accepted is told whole beside a sentence that names its beginning', () => {
  const lists = problems.map(({ problem }) => problem).filter(({ code }) => code === 'VALUE_UNKNOWN' || code === 'PERIOD_UNKNOWN');
  expect(lists.every(({ accepted }) => (accepted?.length ?? 0) > 0)).toBe(true);
  expect(lists.find(({ code }) => code === 'PERIOD_UNKNOWN')?.accepted).toEqual(['2027', '2026', '2025', '2019']);
});
