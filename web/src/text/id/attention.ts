export const words = {
  nav: { attention: 'Perlu perhatian' },
  attention: {
    title: 'Perlu perhatian',
    lead: 'Yang tetap keliru, tertunda, atau belum diisi bila tidak ada yang melihatnya. Setiap baris menuju halaman tempat membereskannya.',
    matters: 'Hal yang diperiksa',
    waiting: '{{number}} hal menunggu',
    remedy: 'Yang dapat dilakukan:',
    rule: 'Dasar: {{source}}.',
    sameFigure: 'Sama dengan angka “{{figure}}” di dasbor.',
    rows: '{{number}} baris',
    what: 'Tentang',
    where: 'Perangkat daerah',
    nowhere: 'Belum pernah ditempatkan',
    since: 'Sejak',
    always: 'semula; tanggalnya tidak tercatat',
    offeredBy: 'ditawarkan oleh {{government}}',
    notBegun: '{{number}} penilaian belum dimulai · {{period}}, tenggat {{deadline}}',
    none: 'Tidak ada',
    noneHint: 'Untuk hal ini tidak ada yang perlu dibereskan.',
    allWell: 'Tidak ada yang perlu perhatian',
    allWellHint: '{{number}} hal diperiksa menurut data per {{day}}; tidak ada yang ditemukan.',
  },
  labels: {
    AttentionSeverity: {
      WRONG: 'Tampaknya keliru',
      DUE: 'Perlu diputuskan',
      INCOMPLETE: 'Belum lengkap',
    },
    AttentionMatter: {
      RETIRED_HOLDERS: 'Masih menjabat setelah tahun pensiun',
      RETIRED_THIS_YEAR: 'Hari pensiun sudah tiba',
      HEADS_HELD_TWICE: 'Jabatan kepala dipegang dua orang',
      VACANT_HEADS: 'Jabatan kepala kosong',
      ACTING_TOO_LONG: 'Plt. atau Plh. melewati batas',
      PEOPLE_WITHOUT_POSITION: 'Pegawai tanpa jabatan',
      TRANSFERS_WAITING: 'Tawaran pindah menunggu jawaban',
      SUPERIOR_MISSING: 'Jabatan tanpa atasan',
      EVALUATIONS_NOT_BEGUN: 'Penilaian belum dimulai',
      NEED_NOT_SET: 'Kebutuhan belum ditetapkan',
      UNITS_FALLING_SHORT: 'Unit yang akan kekurangan',
      UNITS_WITHOUT_HEAD: 'Unit tanpa jabatan kepala',
    },
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    attention: typeof words;
  }
}
