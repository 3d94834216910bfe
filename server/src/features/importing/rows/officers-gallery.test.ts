/** More lists that nobody fitted the importer to, with made-up people: each with the reading that is right, or what is asked of it. */
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../testing/import-world.ts';
import { readLayout, type Reading } from '../../../testing/read-layout.ts';
import { statedColumns } from './found-columns.reader.ts';
import { kindNamed, type ImportKind } from './index.ts';

const kind = (name: string): ImportKind => kindNamed(KINDS, name);
const table = (text: string): string[][] =>
  text
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((line) => line.trim().split(/ *\| */));
const data = ({ rows }: Reading): unknown[] => rows.map((row) => row.data);
const takenFor = ({ columns }: Reading): string[] => columns.found.columns.flatMap(({ header, column }) => (column ? [`${header} = ${column}`] : []));
const left = ({ leftOut }: Reading): string[] => leftOut.map(({ from, to, as }) => `${from === to ? from : `${from}-${to}`} ${as}`);

const BUDI = '198001012005011001';
const SITI = '198503032010012003';

describe('B and K below one head', () => {
  const map = (header: string, ...rows: readonly string[]): Promise<Reading> =>
    readLayout(kind('POSITIONS'), table(`NAMA JABATAN|JENIS|KLS|PEGAWAI||\n|||${header}\n${rows.join('\n')}`));

  it('are holders and need where the column beside them is their difference', async () => {
    const reading = await map('B|K|+/-', 'Sekretaris|Administrator|12|1|1|0', 'Analis Keuangan|Pelaksana|7|1|3|-2', 'Analis Data|Pelaksana|7||2|(2)');
    expect(takenFor(reading).slice(3)).toEqual(['PEGAWAI B = reported_filled', 'PEGAWAI K = need']);
    expect(reading.columns.found.columns.at(-2)?.by).toBe('VALUES');
    expect(data(reading)).toMatchObject([{ need: 1, reported_filled: 1, position_class: 12 }, { need: 3, reported_filled: 1 }, { need: 2 }]);
  });

  it.each([
    ['nothing says so', 'B|K|Ket', ['Sekretaris|Administrator|12|1|1|', 'Analis Keuangan|Pelaksana|7|1|3|']],
    ['the numbers disagree', 'B|K|+/-', ['Sekretaris|Administrator|12|1|11|0', 'Analis Keuangan|Pelaksana|7|1|7|-2']],
  ])('are asked about where %s: a map without its need would be made of it', async (_, header, rows) => {
    await expect(map(header, ...rows)).rejects.toThrow('"PEGAWAI K" looks like kebutuhan');
  });

  it('are no question beside a need that has its name, nor is a letter in brackets behind one', async () => {
    const named = await readLayout(kind('POSITIONS'), table('Jabatan|Jenis|Kebutuhan|B|K\nAnalis|Pelaksana|3|1|2'));
    expect(data(named)).toMatchObject([{ need: 3 }]);
    const both = await readLayout(kind('POSITIONS'), table('Jabatan|Jenis|Bezetting (B)|Kebutuhan (K)\nAnalis|Pelaksana|1|3'));
    expect(data(both)).toMatchObject([{ need: 3, reported_filled: 1 }]);
  });
});

describe('a list in the order of rank (DUK)', () => {
  const DUK = table(`
    DAFTAR URUT KEPANGKATAN PEGAWAI NEGERI SIPIL|||||||||||||||
    KEADAAN 31 DESEMBER 2025|||||||||||||||
    NO URUT|NAMA|NIP|PANGKAT||JABATAN||MASA KERJA||LATIHAN JABATAN|||PENDIDIKAN|||USIA
    |||GOL|TMT|NAMA|TMT|TAHUN|BULAN|NAMA|TAHUN|JAM|NAMA|LULUS TAHUN|TINGKAT IJAZAH|
    1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16
    1|Budi Contoh, S.Sos|${BUDI}|IV/a|01-04-2019|Kepala Bidang Mutasi|02-01-2020|15|3|PIM III|2018|360|Universitas Contoh|2003|S1|45
    2|Siti Misal, S.E.|${SITI}|III/d|01-10-2021|Analis SDM Aparatur Ahli Muda|01-01-2022|10|1|||| Universitas Contoh|2008|S1|40`);

  it('names a school below Pendidikan, which is no field of study', async () => {
    const reading = await readLayout(kind('EMPLOYEES'), DUK);
    expect(takenFor(reading)).toEqual(['NAMA = name', 'NIP = nip', 'PANGKAT GOL = golongan']);
    expect(data(reading)).toMatchObject([
      { nip: BUDI, name: 'Budi Contoh', golongan: 'IV/a' },
      { nip: SITI, golongan: 'III/d' },
    ]);
    expect(left(reading)).toEqual(['1 TITLE', '2 TITLE', '5 COLUMN_NUMBERS']);
  });

  it('names a school below Pendidikan, which is nobody, where the name of the person is called otherwise', async () => {
    const unnamed = DUK.map((row, index) => (index === 2 ? row.with(1, 'PEGAWAI YANG BERSANGKUTAN') : row));
    await expect(readLayout(kind('EMPLOYEES'), unnamed)).rejects.toThrow('The file has no column nama.');
  });

  it('is a list of appointments', async () => {
    expect(data(await readLayout(kind('ASSIGNMENTS'), DUK))).toEqual([
      { nip: BUDI, position_title: 'Kepala Bidang Mutasi', tmt: '2020-01-02' },
      { nip: SITI, position_title: 'Analis SDM Aparatur Ahli Muda', tmt: '2022-01-01' },
    ]);
  });
});

const PEOPLE = `No|NAMA / NIP|Gol|Jabatan
  1|Siti Aminah / 19800101 200501 2 003|IV/a|Analis
  2|Budi Contoh, S.Sos¶NIP. 19800101 200501 1 001|III/d|Analis
  3|NIP. ${SITI} - Siti Misal|III/c|Guru
  4|Rani Contoh 199003152023212001|IX|Guru`;
const codes = ({ rows }: Reading): unknown[] => rows.map(({ problems }) => problems.flatMap(({ code, column, fatal }) => (fatal ? [[code, column]] : [])));
const lines = (text: string): string[][] => table(text).map((row) => row.map((cell) => cell.replaceAll('¶', '\n')));
const row = (name: string, nip: string, more: object = {}): object => ({ name, nip, ...more });

describe('a name and a NIP in one cell', () => {
  it('are told apart by what they are, with whatever sign between them and in either order', async () => {
    const reading = await readLayout(kind('EMPLOYEES'), lines(PEOPLE));
    expect(codes(reading)).toEqual([[], [], [], []]);
    expect(data(reading)).toMatchObject([
      row('Siti Aminah', '198001012005012003', { golongan: 'IV/a' }),
      row('Budi Contoh', BUDI, { title_after: 'S.Sos', golongan: 'III/d' }),
      row('Siti Misal', SITI),
      row('Rani Contoh', '199003152023212001', { golongan: 'IX' }),
    ]);
    expect(reading.columns.found.columns[1]).toMatchObject({ header: 'NAMA / NIP', column: 'name+nip', by: 'VALUES' });
  });

  it('stay together where that is not certain, and the row says so', async () => {
    const reading = await readLayout(
      kind('EMPLOYEES'),
      lines(`${PEOPLE}\n5|Ani 123456789012345678 Dua|III/a|\n6|Ani Tanpa|III/a|\n7|${BUDI.replace('1', '9')} ${SITI}|III/a|`),
    );
    expect(codes(reading).slice(4)).toEqual([[['CELL_NOT_SPLIT', 'NAMA / NIP']], [['CELL_NOT_SPLIT', 'NAMA / NIP']], [['CELL_NOT_SPLIT', 'NAMA / NIP']]]);
  });

  it('are as many things as the header names, or of which one only is used', async () => {
    const three = await readLayout(kind('EMPLOYEES'), lines(`NAMA, NIP, TGL LAHIR|Gol\nBudi Contoh¶${BUDI}¶01-01-1980|IV/a`));
    expect(data(three)).toMatchObject([row('Budi Contoh', BUDI, { birth_date: '1980-01-01' })]);
    const one = await readLayout(kind('ASSIGNMENTS'), lines(`Nama/NIP|Jabatan|TMT Jabatan\nBudi Contoh / ${BUDI}|Analis|01-01-2020`));
    expect(data(one)).toMatchObject([{ nip: BUDI, position_title: 'Analis' }]);
    expect(one.columns.found.columns[0]?.column).toBe('+nip');
  });

  it('are told by the cells alone where the file lacks a NIP, if there are enough of them', async () => {
    const plain = PEOPLE.replace('NAMA / NIP', 'NAMA');
    expect(data(await readLayout(kind('EMPLOYEES'), lines(plain)))).toMatchObject([{ nip: '198001012005012003' }, { nip: BUDI }, { nip: SITI }, {}]);
    const few = lines(plain).slice(0, 3);
    await expect(readLayout(kind('EMPLOYEES'), few)).rejects.toThrow('The file has no column nip.');
  });

  it('are never those of somebody else', async () => {
    await expect(readLayout(kind('EMPLOYEES'), lines(PEOPLE.replace('NAMA / NIP', 'NAMA / NIP ATASAN')))).rejects.toThrow('The file has no column nip, nama.');
  });

  it('are read as a mapping says, which says the same of the next file', async () => {
    const mapping = { sheet: null, headerRows: [], columns: [{ header: 'Pegawai', means: 'name+nip' }], fixed: [] };
    const reading = await readLayout(kind('EMPLOYEES'), lines(`Pegawai|Gol\nBudi Contoh (${BUDI})|IV/a`), { mapping });
    expect(data(reading)).toMatchObject([row('Budi Contoh', BUDI)]);
    expect(reading.columns.found.columns[0]).toMatchObject({ column: 'name+nip', by: 'HAND' });
    expect(statedColumns(reading.columns.found)[0]).toEqual({ header: 'Pegawai', means: 'name+nip' });
  });
});

describe('a name above its NIP', () => {
  const STACKED = `
    NO|NAMA / NIP|PANGKAT/GOL|TMT|JABATAN
    1|2|3|4|5
    1|Budi Contoh, S.Sos|Pembina|01-04-2019|Kepala Bidang
    |19800101 200501 1 001|IV/a||Mutasi
    2|Siti Misal|Penata Tk. I (III/d)|01-10-2021|Analis
    |NIP. ${SITI}|||
    3|Ani Tanpa|Penata (III/c)||
    |JUMLAH : 3 orang|||`;

  it('is one person, and the row below is told as going on with it', async () => {
    const reading = await readLayout(kind('EMPLOYEES'), table(STACKED));
    expect(data(reading)).toMatchObject([
      row('Budi Contoh', BUDI, { golongan: 'IV/a' }),
      row('Siti Misal', SITI, { golongan: 'III/d' }),
      { name: 'Ani Tanpa' },
    ]);
    expect(codes(reading)).toEqual([[], [], [['CELL_NOT_SPLIT', 'NAMA / NIP']]]);
    expect(left(reading)).toEqual(['2 COLUMN_NUMBERS', '4 JOINED', '6 JOINED', '8 TOTAL']);
  });

  it('is the same in merged cells', async () => {
    const merged = ['A3:A4', 'C3:C4', 'D3:D4', 'E3:E4', 'A5:A6', 'C5:C6', 'D5:D6', 'E5:E6'];
    const whole = table(STACKED).map((cells, index) =>
      index === 3 ? ['', '19800101 200501 1 001', '', '', ''] : index === 2 ? cells.with(2, 'Pembina IV/a') : cells,
    );
    expect(data(await readLayout(kind('EMPLOYEES'), whole, { merged }))).toMatchObject([
      row('Budi Contoh', BUDI, { golongan: 'IV/a' }),
      row('Siti Misal', SITI),
      {},
    ]);
  });
});

describe('holders and need in one cell', () => {
  it.each(['Bezetting/Kebutuhan', 'B / K'])('are told by the order of the header: %s', async (header) => {
    const reading = await readLayout(kind('POSITIONS'), table(`Jabatan|Jenis|${header}\nAnalis|Pelaksana|1/3\nPenata|Pelaksana|0 / 2\nCamat|Administrator|1`));
    expect(data(reading)).toMatchObject([{ reported_filled: 1, need: 3 }, { reported_filled: 0, need: 2 }, {}]);
    expect(codes(reading).slice(0, 2)).toEqual([[], []]);
    expect(codes(reading)[2]).toEqual([['CELL_NOT_SPLIT', header]]);
  });

  it('is asked about where its cells do not say so', async () => {
    await expect(readLayout(kind('POSITIONS'), table('Jabatan|Jenis|B/K\nAnalis|Pelaksana|sesuai\nPenata|Pelaksana|kurang'))).rejects.toThrow('looks like');
  });
});

describe('a list of raises in pay (KGB)', () => {
  it('is a list of people, whose years of service are no education', async () => {
    const reading = await readLayout(
      kind('EMPLOYEES'),
      table(`
        DAFTAR KENAIKAN GAJI BERKALA||||||||||
        NO|NAMA|NIP|PANGKAT/GOL RUANG|JABATAN|GAJI POKOK LAMA|TMT KGB LAMA|GAJI POKOK BARU|TMT KGB BARU|MASA KERJA|UNIT KERJA
        1|Budi Contoh|${BUDI}|Pembina, IV/a|Analis|4.200.000|01-03-2024|4.350.000|01-03-2026|20 Th 0 Bln|Dinas Contoh
        2|Siti Misal|${SITI}|Penata Tk. I, III/d|Analis|3.200.000|01-03-2024|3.350.000|01-03-2026|20 Th 0 Bln|Dinas Contoh`),
    );
    expect(data(reading)).toMatchObject([row('Budi Contoh', BUDI, { golongan: 'IV/a' }), row('Siti Misal', SITI, { golongan: 'III/d' })]);
    expect(reading.columns.found.columns.flatMap(({ proposals }) => proposals)).toEqual([]);
  });

  it('is no list of appointments: the days of pay are none of theirs', async () => {
    await expect(readLayout(kind('ASSIGNMENTS'), table(`NIP|JABATAN|TMT KGB BARU\n${BUDI}|Analis|01-03-2026`))).rejects.toThrow(
      'no column mulai or tmt_jabatan',
    );
  });
});

describe('holders by golongan', () => {
  it('are reported by their sum; the parts are nothing that is kept', async () => {
    const reading = await readLayout(
      kind('HEAD_COUNTS'),
      table(`
        BEZETTING PEGAWAI MENURUT GOLONGAN|||||||||
        NO|PERANGKAT DAERAH|GOLONGAN||||JUMLAH|JENIS KELAMIN||KET
        ||I|II|III|IV||L|P|
        1|Dinas Kesehatan|1|20|100|30|151|50|101|
        2|Dinas Pendidikan|0|10|200|90|300|100|200|
        JUMLAH||1|30|300|120|451|150|301|`),
    );
    expect(data(reading)).toEqual([
      { dinas_name: 'Dinas Kesehatan', total: 151 },
      { dinas_name: 'Dinas Pendidikan', total: 300 },
    ]);
    expect(left(reading)).toEqual(['1 TITLE', '6 TOTAL']);
  });
});

describe('a list of PPPK paruh waktu', () => {
  it('is a list of people, whose wages and contracts are passed over', async () => {
    const reading = await readLayout(
      kind('EMPLOYEES'),
      table(`
        DAFTAR PPPK PARUH WAKTU|||||||||
        NO|NAMA|NI PPPK PARUH WAKTU|TEMPAT LAHIR|TGL LAHIR|PENDIDIKAN|JABATAN|UNIT KERJA|TMT KONTRAK|UPAH|STATUS
        1|Rani Contoh|199003152023212001|Kupang|15-03-1990|D-III Keperawatan/2011|PENGELOLA UMUM OPERASIONAL|Puskesmas Contoh|01-10-2025|2.000.000|PPPK Paruh Waktu`),
    );
    expect(codes(reading)).toEqual([[]]);
    expect(data(reading)).toMatchObject([row('Rani Contoh', '199003152023212001', { status: 'PPPK', education_level: 'D3', birth_date: '1990-03-15' })]);
  });
});

describe('a list of schools with the headers of Dapodik', () => {
  it('is a list of units, whose status is that of the school', async () => {
    const reading = await readLayout(
      kind('UNITS'),
      table(`
        Daftar Satuan Pendidikan|||||||
        No|Nama Satuan Pendidikan|NPSN|Bentuk Pendidikan|Status|Kecamatan|Jml Guru|Jml Tendik
        1|SD NEGERI 1 CONTOH|50300001|SD|NEGERI|Kec. Contoh|10|2
        2|TK PEMBINA CONTOH|50300002|TK|NEGERI|Kec. Contoh|4|1`),
    );
    expect(data(reading)).toMatchObject([
      { code: '50300001', name: 'SD NEGERI 1 CONTOH', kind: 'SEKOLAH' },
      { code: '50300002', kind: 'SEKOLAH' },
    ]);
  });
});

describe('people of a puskesmas below two rows of headers', () => {
  it('are read by the second row, and who is no ASN is refused', async () => {
    const reading = await readLayout(
      kind('EMPLOYEES'),
      table(`
        DATA SDMK PUSKESMAS||||||||
        No|Identitas Pegawai|||Kepegawaian|||Jenis Tenaga|Tempat Tugas
        |NIK|NIP|Nama Lengkap|Status|Pangkat/Gol|TMT Pangkat||
        1|5371010101800001|${BUDI}|dr. Budi Contoh|PNS|Pembina/IVa|01-04-2019|Dokter Umum|Puskesmas Contoh
        2|5371014303950009||Ani Tanpa|Non ASN|||Perawat|Puskesmas Contoh`),
    );
    expect(data(reading)[0]).toMatchObject({ nip: BUDI, name: 'Budi Contoh', title_before: 'dr.', golongan: 'IV/a' });
    expect(codes(reading)[1]).toEqual([
      ['VALUE_MISSING', 'NIP'],
      ['VALUE_UNKNOWN', 'Status'],
    ]);
  });
});

describe('a map with sums between its groups', () => {
  it('gives each position the unit above it, and takes no sum for one', async () => {
    const reading = await readLayout(
      kind('POSITIONS'),
      table(`
        No|Jabatan|Jenis Jabatan|Kls|ABK|Existing|Selisih
        I|SEKRETARIAT||||
        1|Sekretaris|Administrator|12|1|1|0
        2|Pengelola Keuangan|Pelaksana|6|2|1|-1
        |Jumlah I|||3|2|-1
        II|BIDANG MUTASI||||
        1|Kepala Bidang Mutasi|Administrator|11|1|1|0
        |Jumlah II|||1|1|0
        |Jumlah I + II|||4|3|-1`),
    );
    expect(data(reading)).toMatchObject([
      { title: 'Sekretaris', unit_name: 'SEKRETARIAT', need: 1, reported_filled: 1, position_class: 12 },
      { title: 'Pengelola Keuangan', unit_name: 'SEKRETARIAT', need: 2 },
      { title: 'Kepala Bidang Mutasi', unit_name: 'BIDANG MUTASI' },
    ]);
    expect(left(reading)).toEqual(['2 GROUP', '5 TOTAL', '6 GROUP', '8 TOTAL', '9 TOTAL']);
  });
});

describe('a form of ABK', () => {
  it('has a need for each task: what is no whole number of people is refused, row by row', async () => {
    const reading = await readLayout(
      kind('POSITIONS'),
      table(`
        NO|NAMA JABATAN|URAIAN TUGAS|JUMLAH BEBAN KERJA 1 TAHUN|WAKTU KERJA EFEKTIF|KEBUTUHAN PEGAWAI|JENIS JABATAN
        1|2|3|4|5|6|7
        1|Pengelola Surat|Menerima surat|1200|1250|0,48|Pelaksana
        ||Mencatat surat|1200|1250|0,48|
        ||JUMLAH||1200|0,96|
        2|Arsiparis Terampil|Menyimpan arsip|1200|1250|1|Fungsional`),
    );
    expect(data(reading).at(-1)).toMatchObject({ title: 'Arsiparis Terampil', need: 1 });
    expect(reading.rows.map(({ problems }) => problems.some(({ fatal }) => fatal))).toEqual([true, true, false]);
    expect(left(reading)).toEqual(['2 COLUMN_NUMBERS', '5 TOTAL']);
  });
});

describe('an export of the map of SIASN', () => {
  it('has national headings, and needs no question about letters beside them', async () => {
    const reading = await readLayout(
      kind('POSITIONS'),
      table(`
        JENIS_JABATAN_NAMA|JABATAN_NAMA|UNOR_ID|UNOR_NAMA|ESELON_ID|KELAS_JABATAN|KEBUTUHAN|B|K
        Jabatan Struktural|KEPALA BIDANG MUTASI|8AE4|BIDANG MUTASI|32|11|1|1|0
        Jabatan Pelaksana|PENATA LAYANAN OPERASIONAL|8AE4|BIDANG MUTASI|99|7|3|1|2`),
    );
    expect(data(reading)).toMatchObject([
      { kind: 'ADMINISTRATOR', eselon: 'III_B', unit_code: '8AE4', need: 1 },
      { kind: 'PELAKSANA', unit_name: 'BIDANG MUTASI', need: 3 },
    ]);
  });
});
