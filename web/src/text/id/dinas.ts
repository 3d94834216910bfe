import type { ProblemWords } from '../words.ts';

export const words = {
  dinas: {
    units: 'Unit',
    positions: 'Jabatan',
    evaluations: 'Penilaian',
    unitsTitle: 'Susunan unit',
    unitsLead: 'Angka tiap unit mencakup unit di bawahnya.',
    findUnit: 'Cari unit',
    expandAll: 'Buka semua',
    collapseAll: 'Tutup semua',
    expand: 'Buka {{name}}',
    collapse: 'Tutup {{name}}',
    onlyShort: 'Hanya yang kurang',
    unit: 'Unit',
    positionsTitle: 'Jabatan dan pemegangnya',
    findPosition: 'Cari jabatan',
    vacancy: 'Keadaan',
    anyState: 'Semua keadaan',
    onlyVacant: 'Kosong',
    onlySurplus: 'Kelebihan',
    order: 'Urutan',
    orderTREE: 'Susunan unit',
    orderTITLE: 'Nama jabatan',
    orderGAP: 'Kekurangan terbesar',
    unfinishedTitle: 'Belum final',
    unfinishedLead: 'Yang terlambat lebih dahulu, lalu yang paling sedikit kemajuannya, dengan penilainya.',
    nothingUnfinished: 'Semua sudah final',
    nothingUnfinishedHint: 'Tidak ada penilaian yang menunggu pada periode ini.',
    progressTitle: 'Kemajuan per unit',
    evaluator: 'Penilai',
    noEvaluator: 'Belum ada atasan',
  },
  labels: {
    DinasKind: {
      SEKRETARIAT_DAERAH: 'Sekretariat Daerah',
      SEKRETARIAT_DPRD: 'Sekretariat DPRD',
      INSPEKTORAT: 'Inspektorat',
      DINAS: 'Dinas',
      BADAN: 'Badan',
      SATPOL_PP: 'Satpol PP',
      RSUD: 'RSUD',
      KECAMATAN: 'Kecamatan',
      LAINNYA: 'Lainnya',
    },
    ImportKind: { UNITS: 'Unit' },
  },
  importFields: {
    UNITS: {
      code: 'kode',
      name: 'nama',
      kind: 'jenis',
      dinas_code: 'kode perangkat daerah',
      dinas_kind: 'jenis perangkat daerah',
      dinas_name: 'nama perangkat daerah',
      short_name: 'nama pendek',
      parent_code: 'kode induk',
      valid_from: 'berlaku sejak',
      valid_to: 'berlaku sampai',
    },
  },
} as const;

export const problems: ProblemWords = {
  DINAS_DIFFERS: ['Menurut induknya, unit ini milik perangkat daerah lain.', 'Perbaiki kode perangkat daerah atau kode induknya.'],
  DINAS_WITHOUT_UNIT: ['Perangkat daerah yang dipilih belum mempunyai unit puncak.', 'Impor unitnya lebih dahulu.'],
  UNIT_AMBIGUOUS: ['Ada beberapa unit dengan nama ini.', 'Isi kode unitnya.'],
  UNIT_CIRCULAR: ['Unit ini berada di bawah dirinya sendiri.', 'Telusuri kode induk ke atas dan perbaiki yang kembali ke bawah.'],
  UNIT_HOLDS_POSITIONS: ['Unit ini masih memuat jabatan.', 'Tutup atau pindahkan jabatannya dahulu.'],
  UNIT_MOVES_DINAS: ['Unit ini sudah ada di perangkat daerah lain.', 'Tutup di sana, lalu impor di sini dengan kode baru.'],
  UNIT_PARENT_UNKNOWN: ['Unit induk ini tidak ditemukan.', 'Perbaiki kodenya, atau tambahkan baris unit itu.'],
  UNIT_TOO_DEEP: ['Unit ini terletak terlalu dalam.', 'Periksa kode induknya.'],
  UNIT_TWICE: ['Kode ini tertulis dua kali.', 'Sisakan satu baris per unit.'],
  UNIT_UNKNOWN: ['Unit ini tidak ditemukan.', 'Impor unitnya dahulu, atau perbaiki kodenya.'],
  DINAS_HAS_ROOT: ['Perangkat daerah ini sudah memiliki unit induk.', 'Isi kode induk pada baris ini, atau pakai kode perangkat daerah lain.'],
  DINAS_UNKNOWN: ['Perangkat daerah tidak dikenal.', 'Periksa kodenya, atau impor unitnya lebih dahulu.'],
};

declare module '../words.ts' {
  interface WordFiles {
    dinas: typeof words;
  }
}
