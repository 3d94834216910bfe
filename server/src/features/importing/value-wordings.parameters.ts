/** Wordings of files, without case and signs, and what they mean. Enum names themselves are always understood. */
export type Wordings = ReadonlyMap<string, string>;

export const wordingKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

function wordings(meanings: Readonly<Record<string, readonly string[]>>): Wordings {
  return new Map(Object.entries(meanings).flatMap(([meaning, texts]) => [meaning, ...texts].map((text) => [wordingKey(text), meaning] as const)));
}

export const DINAS_KINDS = wordings({
  SEKRETARIAT_DAERAH: ['setda'],
  SEKRETARIAT_DPRD: ['setwan'],
  INSPEKTORAT: ['inspektorat daerah'],
  DINAS: [],
  BADAN: [],
  SATPOL_PP: ['satuan polisi pamong praja'],
  RSUD: ['rumah sakit umum daerah', 'rumah sakit'],
  KECAMATAN: ['distrik'],
  LAINNYA: ['lain', 'lain-lain'],
});

export const UNIT_KINDS = wordings({
  DINAS: ['badan', 'perangkat daerah', 'opd'],
  SEKRETARIAT: [],
  ASISTEN: [],
  BAGIAN: [],
  BIDANG: [],
  SUBBAGIAN: ['sub bagian', 'subbidang', 'sub bidang'],
  SEKSI: [],
  UPTD: ['upt', 'upt daerah', 'unit pelaksana teknis'],
  PUSKESMAS: [],
  RSUD: ['rumah sakit'],
  SEKOLAH: ['tk', 'sd', 'smp', 'satuan pendidikan'],
  KECAMATAN: [],
  KELURAHAN: [],
  INSPEKTUR_PEMBANTU: ['irban'],
  BIRO: [],
  DEPUTI: [],
  LAINNYA: ['lain', 'lain-lain'],
});

/** STRUKTURAL is decided by eselon, title and class (position-kind.rules.ts). */
export const POSITION_KINDS = wordings({
  JPT: [
    'jpt utama',
    'jpt madya',
    'jpt pratama',
    'jabatan pimpinan tinggi',
    'pimpinan tinggi',
    'pimpinan tinggi utama',
    'pimpinan tinggi madya',
    'pimpinan tinggi pratama',
    'jabatan pimpinan tinggi pratama',
    'jabatan pimpinan tinggi madya',
  ],
  ADMINISTRATOR: ['jabatan administrator'],
  PENGAWAS: ['jabatan pengawas'],
  PELAKSANA: ['jabatan pelaksana', 'jfu', 'fungsional umum', 'jabatan fungsional umum'],
  FUNGSIONAL: ['jabatan fungsional', 'jf', 'jft', 'fungsional tertentu', 'jabatan fungsional tertentu', 'fungsional keahlian', 'fungsional keterampilan'],
  STRUKTURAL: ['jabatan struktural', 'manajerial', 'jabatan manajerial'],
});

export const JENJANGS = wordings({
  AHLI_UTAMA: ['utama'],
  AHLI_MADYA: ['madya'],
  AHLI_MUDA: ['muda'],
  AHLI_PERTAMA: ['pertama'],
  PENYELIA: [],
  MAHIR: ['pelaksana lanjutan'],
  TERAMPIL: ['pelaksana'],
  PEMULA: ['pelaksana pemula'],
});

/** The numbers are SIASN's ids of eselon. */
export const ESELONS = wordings({
  I_A: ['i.a', '11'],
  I_B: ['i.b', '12'],
  II_A: ['ii.a', '21'],
  II_B: ['ii.b', '22'],
  III_A: ['iii.a', '31'],
  III_B: ['iii.b', '32'],
  IV_A: ['iv.a', '41'],
  IV_B: ['iv.b', '42'],
});

export const EDUCATIONS = wordings({
  SD: ['sekolah dasar', 'mi', 'paket a'],
  SMP: ['sltp', 'mts', 'sltp kejuruan', 'sekolah menengah pertama', 'paket b'],
  SMA: [
    'slta',
    'smk',
    'smu',
    'ma',
    'stm',
    'smea',
    'spg',
    'slta kejuruan',
    'slta keguruan',
    'slta/sederajat',
    'sma/smk',
    'sma/sederajat',
    'sekolah menengah atas',
    'paket c',
  ],
  D1: ['d i', 'di', 'diploma 1', 'diploma i'],
  D2: ['d ii', 'dii', 'diploma 2', 'diploma ii'],
  D3: ['d iii', 'diii', 'diploma 3', 'diploma iii', 'diploma iii/sarjana muda', 'sarjana muda', 'akademi'],
  // A position that asks for "S-1/D-IV" is open to holders of a D-IV: the lower of the two.
  D4: ['d iv', 'div', 'diploma 4', 'diploma iv', 's1/d4', 's1/div', 'd4/s1', 'div/s1', 'sarjana/diploma iv', 'sarjana terapan'],
  S1: ['sarjana', 's1/sarjana', 'strata 1', 'profesi'],
  S2: ['magister', 's2/magister', 'strata 2', 'spesialis'],
  S3: ['doktor', 's3/doktor', 'strata 3'],
});

export const SEXES = wordings({ MALE: ['l', 'laki-laki', 'laki', 'pria', 'm', '1'], FEMALE: ['p', 'perempuan', 'wanita', 'f', '2'] });

export const STATUSES = wordings({
  PNS: ['pegawai negeri sipil', 'pns pusat', 'pns daerah'],
  CPNS: ['calon pegawai negeri sipil', 'calon pns'],
  PPPK: ['p3k', 'pegawai pemerintah dengan perjanjian kerja', 'pppk penuh waktu', 'pppk paruh waktu'],
});

export const ASSIGNMENT_KINDS = wordings({
  DEFINITIF: ['definitif', 'tetap', 'definitive'],
  PLT: ['pelaksana tugas', 'plt.'],
  PLH: ['pelaksana harian', 'plh.'],
});

export const RATING_WORDINGS = wordings({
  DI_ATAS_EKSPEKTASI: ['diatas ekspektasi', 'di atas', 'diatas', 'above expectation'],
  SESUAI_EKSPEKTASI: ['sesuai', 'as expected'],
  DI_BAWAH_EKSPEKTASI: ['dibawah ekspektasi', 'di bawah', 'dibawah', 'below expectation'],
});

export const EVALUATION_STATES = wordings({
  DRAFT: ['konsep', 'draf', 'dinilai'],
  SUBMITTED: ['diajukan', 'dikirim', 'terkirim'],
  SEALED: ['ditetapkan', 'disegel', 'final', 'selesai', 'disahkan'],
});

export const FLAGS = wordings({ TRUE: ['1', 'ya', 'y', 'yes', 'x', 'benar'], FALSE: ['0', 'tidak', 't', 'n', 'no', 'bukan'] });
