/** Lists in the manner of real ones that nobody fitted the importer to, with made-up people: each with the reading that is right. */
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../testing/import-world.ts';
import { readFile, readLayout, type Reading } from '../../../testing/read-layout.ts';
import { kindNamed, type ImportKind } from './index.ts';

const kind = (name: string): ImportKind => kindNamed(KINDS, name);
const table = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ *\| */));
const data = ({ rows }: Reading): unknown[] => rows.map((row) => row.data);
const codes = ({ rows }: Reading): unknown[] => rows.map(({ problems }) => problems.map(({ code }) => code));
const takenFor = ({ columns }: Reading): string[] => columns.found.columns.flatMap(({ header, column }) => (column ? [`${header} = ${column}`] : []));
const left = ({ leftOut }: Reading): string[] => leftOut.map(({ from, to, as }) => `${from === to ? from : `${from}-${to}`} ${as}`);

const BUDI = '198001012005011001';
const SITI = '198503032010012003';
const RANI = '199003152023212001';

const SIASN = `"PNS ID";"NIP BARU";"NIP LAMA";"NAMA";"GELAR DEPAN";"GELAR BELAKANG";"TANGGAL LAHIR";"JENIS KELAMIN";"NIK";"JENIS PEGAWAI NAMA";"STATUS CPNS PNS";"TMT CPNS";"GOL AWAL NAMA";"GOL AKHIR ID";"GOL AKHIR NAMA";"TMT GOLONGAN";"JENIS JABATAN NAMA";"JABATAN NAMA";"TMT JABATAN";"TINGKAT PENDIDIKAN ID";"TINGKAT PENDIDIKAN NAMA";"PENDIDIKAN NAMA";"UNOR ID";"UNOR NAMA"
"A1";"'${BUDI}";"131234567";"BUDI CONTOH";"Drs.";"M.Si.";"01-01-1980";"M";"";"PNS Daerah Otonom";"P";"01-01-2005";"III/a";"41";"IV/a";"01-04-2019";"Jabatan Struktural";"Kepala Bidang Mutasi";"02-01-2020";"40";"S-1/Sarjana";"S-1 ADMINISTRASI NEGARA";"8AE4";"BIDANG MUTASI"
"A2";"'${RANI}";"";"RANI CONTOH";"";"A.Md.Kep.";"15-03-1990";"F";"";"PPPK";"";"";"VII";"";"VII";"01-03-2023";"Jabatan Fungsional Tertentu";"Perawat Terampil";"01-03-2023";"30";"Diploma III/Sarjana Muda";"D-III KEPERAWATAN";"8AE5";"PUSKESMAS CONTOH"`;

describe('an export of SIASN', () => {
  it('is a list of people', async () => {
    const reading = await readFile(kind('EMPLOYEES'), SIASN);
    expect(codes(reading)).toEqual([[], []]);
    expect(data(reading)).toMatchObject([
      { nip: BUDI, name: 'BUDI CONTOH', title_before: 'Drs.', sex: 'MALE', status: 'PNS', golongan: 'IV/a', education_level: 'S1' },
      { nip: RANI, title_after: 'A.Md.Kep.', sex: 'FEMALE', golongan: 'VII', education_level: 'D3', education_field: 'D-III KEPERAWATAN' },
    ]);
  });

  it('is a list of appointments', async () => {
    const reading = await readFile(kind('ASSIGNMENTS'), SIASN);
    expect(data(reading)).toEqual([
      { nip: BUDI, position_title: 'Kepala Bidang Mutasi', tmt: '2020-01-02', unit_code: '8AE4', unit_name: 'BIDANG MUTASI' },
      { nip: RANI, position_title: 'Perawat Terampil', tmt: '2023-03-01', unit_code: '8AE5', unit_name: 'PUSKESMAS CONTOH' },
    ]);
  });
});

describe('a decree with its list of PPPK', () => {
  const PPPK = table(`
    LAMPIRAN KEPUTUSAN BUPATI CONTOH||||||||
    NOMOR : 813/01/2025||||||||
    NO.|NOMOR PESERTA|NAMA PESERTA|NOMOR INDUK PPPK|JABATAN|GOL.|UNIT PENEMPATAN|MASA PERJANJIAN KERJA|
    |||||||MULAI|S.D.
    1|22140001|RANI CONTOH|${RANI}|GURU KELAS AHLI PERTAMA|IX|SDN 1 CONTOH|1 Maret 2025|28 Februari 2030`);

  it('is a list of people', async () => {
    expect(data(await readLayout(kind('EMPLOYEES'), PPPK))).toMatchObject([{ nip: RANI, name: 'RANI CONTOH', golongan: 'IX', nip_status: 'PPPK' }]);
  });

  it('is a list of appointments that end', async () => {
    expect(data(await readLayout(kind('ASSIGNMENTS'), PPPK))).toEqual([
      { nip: RANI, position_title: 'GURU KELAS AHLI PERTAMA', unit_name: 'SDN 1 CONTOH', valid_from: '2025-03-01', valid_to: '2030-02-28' },
    ]);
  });
});

describe('a list of teachers with the columns of Dapodik', () => {
  it('is read, and refuses who has no NIP and no status of the law', async () => {
    const reading = await readLayout(
      kind('EMPLOYEES'),
      table(`
        Daftar Guru||||||||
        SD NEGERI 1 CONTOH||||||||
        Tanggal Unduh: 2025-12-01 10:11:12||||Pengunduh: operator||||
        No|Nama|NUPTK|JK|Tanggal Lahir|NIP|Status Kepegawaian|Jenis PTK|Pangkat Golongan
        1|Budi Contoh|1234567890123456|L|1980-01-01|${BUDI}|PNS|Guru Kelas|IV/a
        2|Rani Contoh|1234567890123457|P|1990-03-15|${RANI}|PPPK|Guru Kelas|IX
        3|Ani Tanpa|1234567890123458|P|1995-02-14||Guru Honor Sekolah|Guru Mapel|`),
    );
    expect(reading.headerRows).toEqual([4]);
    expect(codes(reading)).toEqual([[], [], ['VALUE_MISSING', 'VALUE_UNKNOWN']]);
    expect(data(reading).slice(0, 2)).toMatchObject([
      { nip: BUDI, status: 'PNS', golongan: 'IV/a' },
      { nip: RANI, status: 'PPPK', golongan: 'IX' },
    ]);
  });
});

describe('a page of a puskesmas saved as .xls', () => {
  it('has a header over two rows, one column for each sex, and a sum', async () => {
    const reading = await readFile(
      kind('EMPLOYEES'),
      `<html><head><meta charset="utf-8"></head><body><h3>DATA PEGAWAI UPTD PUSKESMAS CONTOH</h3><table border=1><tr><th colspan=7>DATA KEPEGAWAIAN</th></tr>
       <tr><th rowspan=2>NO</th><th rowspan=2>NAMA PEGAWAI</th><th rowspan=2>NIP</th><th colspan=2>JENIS KELAMIN</th><th rowspan=2>PANGKAT / GOL. RUANG</th><th rowspan=2>PENDIDIKAN TERAKHIR</th></tr>
       <tr><th>L</th><th>P</th></tr><tr><td>1</td><td>dr. Budi Contoh</td><td>${BUDI}</td><td>&#10003;</td><td></td><td>Pembina / IV a</td><td>Profesi Dokter</td></tr>
       <tr><td>2</td><td>Siti Misal, A.Md.Keb</td><td>${SITI}</td><td></td><td>&#10003;</td><td>Penata Muda Tk. I / III b</td><td>D-III Kebidanan</td></tr>
       <tr><td colspan=3>JUMLAH</td><td>1</td><td>1</td><td></td><td></td></tr></table></body></html>`,
    );
    expect(data(reading)).toMatchObject([
      { nip: BUDI, name: 'Budi Contoh', title_before: 'dr.', sex: 'MALE', golongan: 'IV/a', education_level: 'S1' },
      { nip: SITI, name: 'Siti Misal', sex: 'FEMALE', golongan: 'III/b', education_level: 'D3' },
    ]);
    expect(left(reading).at(-1)).toBe('7 TOTAL');
  });
});

describe('a recapitulation of SKP', () => {
  it('is read by the names that SIASN gives its columns', async () => {
    const reading = await readFile(
      kind('EVALUATIONS'),
      `nip;nama;tahun;hasilKinerja;perilakuKerja;kuadranKinerja;penilaiNipNrp;penilaiNama\n${BUDI};Budi;2025;SESUAI EKSPEKTASI;DI ATAS EKSPEKTASI;BAIK;${SITI};Siti`,
    );
    expect(data(reading)).toEqual([{ nip: BUDI, period: '2025', work_result: 'SESUAI_EKSPEKTASI', behaviour: 'DI_ATAS_EKSPEKTASI', evaluator_nip: SITI }]);
  });

  it('asks for the period that only its title says', async () => {
    const recap = table(`
      REKAPITULASI PENILAIAN KINERJA PEGAWAI TAHUN 2025|||||
      NO|NAMA|NIP|RATING HASIL KERJA|RATING PERILAKU KERJA|PREDIKAT KINERJA
      1|Budi Contoh|${BUDI}|Sesuai Ekspektasi|Diatas Ekspektasi|Baik`);
    await expect(readLayout(kind('EVALUATIONS'), recap)).rejects.toThrow('The file has no column periode.');
  });
});

describe('a recapitulation of ABK', () => {
  it('has its need and its holders under whatever abbreviation', async () => {
    for (const need of ['JUMLAH KEBUTUHAN PEGAWAI', 'JML KEBUTUHAN', 'Jlh. Kebutuhan Pegawai']) {
      const reading = await readLayout(
        kind('POSITIONS'),
        table(`
          REKAPITULASI HASIL ANALISIS BEBAN KERJA||||||
          NO|NAMA JABATAN|JENIS JABATAN|KELAS JABATAN|JUMLAH PEGAWAI SAAT INI|${need}|KELEBIHAN / KEKURANGAN
          1|Camat|Administrator|12|1|1|0
          2|Pengelola Layanan Operasional|Pelaksana|6|2|4|-2
          Total||||3|5|`),
      );
      expect(data(reading)).toMatchObject([
        { title: 'Camat', reported_filled: 1, need: 1 },
        { title: 'Pengelola Layanan Operasional', reported_filled: 2, need: 4 },
      ]);
    }
  });

  it('is asked about where its need is called by a name that nobody knows: positions without one would be made of it', async () => {
    const recap = table('Nama Jabatan|Jenis|Butuh Berapa\nCamat|Administrator|1');
    await expect(readLayout(kind('POSITIONS'), recap)).rejects.toThrow('looks like kebutuhan');
    const trained = table('Nama Jabatan|Jenis|Pendidikan yang dibutuhkan\nCamat|Administrator|S1');
    expect(codes(await readLayout(kind('POSITIONS'), trained))).toEqual([[]]);
  });
});

describe('columns that are parts of one thing', () => {
  it('are none of them the whole of it', async () => {
    const reading = await readLayout(
      kind('HEAD_COUNTS'),
      table(`
        REKAPITULASI JUMLAH ASN PER PERANGKAT DAERAH||||||
        NO|PERANGKAT DAERAH|PNS||PPPK||JUMLAH
        ||L|P|L|P|
        1|Dinas Kesehatan|10|20|5|6|41
        2|Dinas Pendidikan|1.010|2.020|500|600|4.130
        JUMLAH||1.020|2.040|505|606|4.171`),
    );
    expect(data(reading)).toEqual([
      { dinas_name: 'Dinas Kesehatan', total: 41 },
      { dinas_name: 'Dinas Pendidikan', total: 4_130 },
    ]);
    expect(takenFor(reading)).toEqual(['PERANGKAT DAERAH = dinas_name', 'JUMLAH = total']);
  });

  it('have their sum beside them', async () => {
    const reading = await readLayout(
      kind('POSITIONS'),
      table(`
        NO|NAMA JABATAN|JENIS JABATAN|KELAS|JML KEBUTUHAN|BEZETTING|||SELISIH
        |||||PNS|PPPK|JML|
        1|Guru Kelas Ahli Pertama|JF|8|10|5|2|7|-3`),
    );
    expect(takenFor(reading)).toContain('BEZETTING JML = reported_filled');
    expect(data(reading)).toMatchObject([{ need: 10, reported_filled: 7 }]);
  });
});

describe('a list of codes', () => {
  it('of UPT is a list of units', async () => {
    const reading = await readFile(
      kind('UNITS'),
      'NO;KODE UPT;NAMA UPT;ALAMAT\r\n1;1.02.01;UPTD Puskesmas Contoh;Jl. Contoh 1\r\n2;1.02.02;SD Negeri 1 Misal;Jl. Misal\r\n',
    );
    expect(data(reading)).toMatchObject([
      { code: '1.02.01', name: 'UPTD Puskesmas Contoh', guessed_kind: 'PUSKESMAS' },
      { code: '1.02.02', name: 'SD Negeri 1 Misal', guessed_kind: 'SEKOLAH' },
    ]);
  });

  it('of SIASN is a tree of units', async () => {
    const unor =
      'ID UNOR;NAMA UNOR;NAMA JABATAN;ESELON ID;CEPAT KODE;DIATASAN ID\nA1;DINAS KESEHATAN;KEPALA DINAS KESEHATAN;22;;\nA2;SEKRETARIAT;SEKRETARIS;31;;A1';
    expect(data(await readFile(kind('UNITS'), unor))).toMatchObject([{ code: 'A1' }, { code: 'A2', name: 'SEKRETARIAT', parent_code: 'A1' }]);
  });
});

describe('a text of Windows', () => {
  it('is read with its letters and quotes', async () => {
    const text = Buffer.from(
      `No;Nama;NIP;L/P;Gol.Ruang;Pendidikan\n1;Andr\xe9 Contoh;\x91${BUDI};Laki-Laki;III/c;Strata-1\n2;Ma\x92ruf;${SITI};Perempuan;Penata (III/c);S.1 Keperawatan\n`,
      'latin1',
    );
    const reading = await readFile(kind('EMPLOYEES'), text);
    expect(codes(reading)).toEqual([[], []]);
    expect(data(reading)).toMatchObject([
      { nip: BUDI, name: 'André Contoh', golongan: 'III/c', education_level: 'S1' },
      { nip: SITI, name: 'Ma’ruf', golongan: 'III/c' },
    ]);
  });
});

describe('a table below another one', () => {
  const below = (header: string, row: string): Promise<Reading> =>
    readLayout(
      kind('EMPLOYEES'),
      table(`
        A. PEGAWAI NEGERI SIPIL|||||
        No|Nama|NIP|Gol|Pendidikan|Ket
        1|Budi Contoh|${BUDI}|IV/a|S1|
        |||||
        B. PPPK|||||
        ${header}
        ${row}`),
    );

  it('is read by its own header, in whatever order', async () => {
    const reading = await below('No|Nama|NI PPPK|Pendidikan|Gol|Ket', `1|Rani Contoh|${RANI}|D3|V|`);
    expect(codes(reading)).toEqual([[], []]);
    expect(data(reading)).toMatchObject([
      { nip: BUDI, golongan: 'IV/a', education_level: 'S1' },
      { nip: RANI, name: 'Rani Contoh', golongan: 'V', education_level: 'D3' },
    ]);
    expect(left(reading)).toEqual(['1 TITLE', '4 BLANK', '5 HEADING', '6 REPEATED_HEADER']);
  });

  it('is refused where it has a column that the first one lacks: what stands in it would be lost', async () => {
    await expect(below('No|Nama|NIP|Tanggal Lahir|Gol|Ket', `1|Rani Contoh|${RANI}|15-03-1990|V|`)).rejects.toThrow('Row 6 begins another table');
  });
});

describe('a nominative list printed on pages', () => {
  it('repeats its header of two rows, and ends with a signature', async () => {
    const reading = await readLayout(
      kind('EMPLOYEES'),
      table(`
        DAFTAR NOMINATIF PEGAWAI|||||||||
        NO|NAMA LENGKAP|NIP|L/P|TEMPAT/TGL LAHIR|PANGKAT|GOL. RUANG|TMT|PENDIDIKAN|
        ||||||||TINGKAT|JURUSAN
        1|Drs. BUDI CONTOH, M.Si|19800101 200501 1 001|L|Kupang, 01-01-1980|Pembina|IV/a|01-04-2019|S.2|Ilmu Administrasi
        Halaman 1|||||||||
        NO|NAMA LENGKAP|NIP|L/P|TEMPAT/TGL LAHIR|PANGKAT|GOL. RUANG|TMT|PENDIDIKAN|
        ||||||||TINGKAT|JURUSAN
        2|SITI MISAL, S.Kep., Ns.|19850303 201001 2 003|P|Ende, 3 Maret 1985|Penata Tk.I|lll/d|01-10-2021|Profesi Ners|Keperawatan
        Kupang, 31 Desember 2025|||||||||
        a.n. Kepala Dinas|||||||||
        Sekretaris,|||||||||
        |||||||||
        Drs. Contoh Misal|||||||||
        NIP 197001011995031001|||||||||`),
    );
    expect(data(reading)).toMatchObject([
      { nip: BUDI, name: 'BUDI CONTOH', golongan: 'IV/a', education_level: 'S2', education_field: 'Ilmu Administrasi' },
      { nip: SITI, name: 'SITI MISAL', golongan: 'III/d', education_level: 'S1' },
    ]);
    expect(codes(reading)).toEqual([[], []]);
    expect(left(reading)).toEqual([
      '1 TITLE',
      '5 NOTE',
      '6 REPEATED_HEADER',
      '7 REPEATED_HEADER',
      '9 SIGNATURE',
      '10 SIGNATURE',
      '11 SIGNATURE',
      '12 BLANK',
      '13-14 SIGNATURE',
    ]);
  });
});
