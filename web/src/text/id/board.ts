export const words = {
  nav: { board: 'Dasbor' },
  board: {
    newDinas: {
      create: 'Perangkat daerah baru',
      name: 'Nama resmi',
      shortName: 'Singkatan',
      code: 'Kode',
      codeHint: 'Juga kode unit puncaknya; tidak boleh dipakai dua kali.',
      kind: 'Jenis',
      validFrom: 'Berlaku sejak',
    },
    title: 'Dasbor',
    ofSome: 'Perangkat daerah Anda ({{number}})',
    findings: 'Yang perlu diperhatikan',
    moreFindings: 'Tampilkan {{number}} lagi',
    fewerFindings: 'Ringkas',
    dismiss: 'Singkirkan: {{sentence}}',
    dismissHint: 'Singkirkan sampai angkanya berubah',
    dismissed: 'Tampilkan {{number}} yang disingkirkan',
    allDismissed: 'Semua sudah disingkirkan; yang angkanya berubah muncul lagi.',
    perDinas: 'Per perangkat daerah',
    table: 'Tabel',
    tiles: 'Kartu',
    chart: 'Grafik',
    view: 'Tampilan',
    name: 'Perangkat daerah',
    searchPlaceholder: 'Cari perangkat daerah',
    empty: 'Tidak ada perangkat daerah yang cocok',
    emptyHint: 'Ubah kata kunci atau jenisnya.',
    noDinas: 'Belum ada perangkat daerah',
    noDinasHint: 'Dasbor muncul begitu unit, jabatan, dan pegawai diimpor.',
    importUnits: 'Impor unit',
    noBoard: 'Dasbor instansi ini tidak terbuka bagi akun Anda',
    noBoardHint: 'Dasbor terbuka bagi pimpinan, pengelola kepegawaian dan kepala perangkat daerah.',
    chartTitle: 'Kekurangan dan kemajuan',
    chartSummary: '{{number}} perangkat daerah. Paling kurang: {{worst}} ({{worstShare}}). Penilaian paling tertinggal: {{slowest}} ({{slowestShare}}).',
    chartLeftOut: '{{number}} perangkat daerah tidak tergambar: tidak ada dasar untuk menghitung persentasenya.',
    chartCounting: '{{number}} perangkat daerah belum tergambar: angkanya masih dihitung.',
    chartX: 'Persentase kekurangan',
    chartY: 'Kemajuan penilaian',
    wallHint: 'Klik angka mana pun untuk melihat asalnya.',
  },
  labels: {
    FindingUrgency: { NOW: 'Sekarang', SOON: 'Segera', WATCH: 'Pantau' },
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
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    board: typeof words;
  }
}
