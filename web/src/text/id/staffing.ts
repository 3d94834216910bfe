export const words = {
  staffing: {
    title: 'Kepegawaian',
    bar: 'Terisi dan kekurangan',
    ofNeed: '{{filled}} dari {{need}} terisi',
    short: 'kurang {{number}}',
    over: 'lebih {{number}}',
    retires: 'pensiun {{day}}',
    retiresIn: 'pensiun tahun {{year}}',
  },
  figures: {
    POSITIONS: {
      name: 'Jabatan',
      short: 'Jabatan',
      definition: 'Jabatan yang berlaku pada tanggal ini, terisi maupun kosong.',
      formula: 'banyaknya jabatan yang berlaku',
    },
    NEED: {
      name: 'Kebutuhan',
      short: 'Kebutuhan',
      definition: 'Jumlah pegawai yang dibutuhkan menurut penetapan kebutuhan jabatan.',
      formula: 'jumlah kebutuhan semua jabatan',
    },
    NEED_NOT_SET: {
      name: 'Kebutuhan belum ditetapkan',
      short: 'Belum ditetapkan',
      definition: 'Jabatan yang kebutuhannya belum ditetapkan. Tidak dihitung sebagai kebutuhan, kekurangan, maupun kelebihan.',
      formula: 'banyaknya jabatan tanpa penetapan kebutuhan',
    },
    FILLED: {
      name: 'Terisi',
      short: 'Terisi',
      definition: 'Pegawai yang memegang jabatan secara definitif (bezetting). Plt. dan Plh. tidak menambah isian.',
      formula: 'banyaknya penempatan definitif',
    },
    VACANT_POSITIONS: {
      name: 'Jabatan kosong',
      short: 'Kosong',
      definition: 'Jabatan dengan kebutuhan, tetapi tanpa satu pun pemangku definitif.',
      formula: 'banyaknya jabatan dengan kebutuhan > 0 dan terisi = 0',
    },
    GAP: {
      name: 'Kekurangan pegawai',
      short: 'Kekurangan',
      definition: 'Kebutuhan yang belum terisi, dijumlahkan per jabatan. Kelebihan di satu jabatan tidak menutup kekurangan di jabatan lain.',
      formula: 'jumlah (kebutuhan − terisi) pada jabatan yang kurang',
    },
    GAP_SHARE: { name: 'Persentase kekurangan', short: '% kurang', definition: 'Persentase kebutuhan yang belum terisi.', formula: 'kekurangan ÷ kebutuhan' },
    SURPLUS: {
      name: 'Kelebihan pegawai',
      short: 'Kelebihan',
      definition: 'Pegawai di atas kebutuhan jabatannya. Ditampilkan tersendiri, tidak dikurangkan dari kekurangan.',
      formula: 'jumlah (terisi − kebutuhan) pada jabatan yang lebih',
    },
    SURPLUS_POSITIONS: {
      name: 'Jabatan berlebih',
      short: 'Berlebih',
      definition: 'Jabatan yang diisi lebih banyak orang daripada kebutuhannya.',
      formula: 'banyaknya jabatan dengan terisi > kebutuhan',
    },
    ACTING_HEADS: {
      name: 'Jabatan kepala diisi Plt./Plh.',
      short: 'Plt./Plh.',
      definition: 'Jabatan kepala unit tanpa pejabat definitif yang dijalankan oleh Plt. atau Plh.',
      formula: 'banyaknya jabatan kepala tanpa definitif, dengan Plt./Plh.',
    },
    VACANT_HEADS: {
      name: 'Jabatan kepala kosong',
      short: 'Kepala kosong',
      definition: 'Jabatan kepala unit tanpa pejabat definitif dan tanpa Plt. atau Plh.',
      formula: 'banyaknya jabatan kepala tanpa seorang pun pemangku',
    },
    HEADS_HELD_TWICE: {
      name: 'Jabatan kepala ganda',
      short: 'Kepala ganda',
      definition: 'Jabatan kepala unit dengan lebih dari satu pejabat definitif; besar kemungkinan salah satu pengangkatan belum diakhiri.',
      formula: 'banyaknya jabatan kepala dengan terisi > 1',
    },
    RETIRING_BY_NEXT_YEAR: {
      name: 'Pensiun ≤ tahun depan',
      short: 'Pensiun ≤ thn depan',
      definition: 'Pegawai definitif yang pensiun pada tahun dari tanggal ini atau tahun berikutnya; dihitung per tahun penuh agar bulan lahir tidak terbaca.',
      formula: 'banyaknya pegawai dengan tahun pensiun ≤ tahun ini + 1',
    },
    RETIRING_WITHIN_5_YEARS: {
      name: 'Pensiun ≤ 5 tahun kalender',
      short: 'Pensiun ≤ 5 thn kal.',
      definition:
        'Pegawai definitif yang pensiun pada tahun dari tanggal ini atau lima tahun sesudahnya; dihitung per tahun penuh agar bulan lahir tidak terbaca.',
      formula: 'banyaknya pegawai dengan tahun pensiun ≤ tahun ini + 5',
    },
    RETIRED_HOLDERS: {
      name: 'Lewat usia pensiun',
      short: 'Lewat pensiun',
      definition:
        'Pemangku definitif yang tahun pensiunnya sudah lewat, tetapi pengangkatannya belum diakhiri; dihitung per tahun penuh agar bulan lahir tidak terbaca.',
      formula: 'banyaknya pegawai dengan tahun pensiun < tahun ini',
    },
  },
  labels: {
    FigureUnit: { PEOPLE: 'orang', POSITIONS: 'jabatan' },
    FigureReason: {
      POSITION_NOT_VALID: 'Jabatan tidak berlaku pada tanggal ini',
      NEED_SET: 'Kebutuhan sudah ditetapkan',
      NOBODY_NEEDED: 'Kebutuhannya nol',
      NO_NEED_SET: 'Kebutuhan belum ditetapkan',
      NEED_MET: 'Kebutuhan sudah terpenuhi',
      POSITION_HAS_HOLDER: 'Jabatan sudah ada pemangkunya',
      NEED_NOT_MET: 'Kebutuhan belum terpenuhi',
      NOT_A_HEAD: 'Bukan jabatan kepala unit',
      HEAD_HAS_DEFINITIVE_HOLDER: 'Kepala unit sudah definitif',
      HEAD_HAS_NO_HOLDER: 'Kepala unit tidak ada yang mengisi',
      ACTING_ASSIGNMENT: 'Penugasan Plt./Plh. tidak dihitung',
      NOT_OVER_FILLED: 'Tidak kelebihan pegawai',
      HEAD_NOT_HELD_TWICE: 'Pejabat definitifnya paling banyak satu',
      NOT_RETIRED: 'Belum lewat tahun pensiunnya',
      RETIREMENT_AGE_UNKNOWN: 'Jenis jabatannya belum punya batas usia pensiun',
      RETIRES_LATER: 'Pensiun di luar rentang',
      NO_RETIREMENT_DAY: 'Tanggal pensiun tidak dapat dihitung',
      ALREADY_RETIRED: 'Sudah pensiun pada tahun yang lalu',
    },
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    staffing: typeof words;
  }
}
