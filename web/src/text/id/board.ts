export const words = {
  nav: { board: 'Papan' },
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
    title: 'Papan',
    ofSome: 'Perangkat daerah Anda ({{number}})',
    perDinas: 'Per perangkat daerah',
    table: 'Tabel',
    tiles: 'Ubin',
    chart: 'Bagan',
    view: 'Tampilan',
    name: 'Perangkat daerah',
    searchPlaceholder: 'Cari perangkat daerah',
    empty: 'Tidak ada perangkat daerah yang cocok',
    emptyHint: 'Ubah kata kunci atau jenisnya.',
    noDinas: 'Belum ada perangkat daerah',
    noDinasHint: 'Papan muncul begitu unit, jabatan, dan pegawai diimpor.',
    importUnits: 'Impor unit',
    noBoard: 'Papan instansi ini tidak terbuka bagi akun Anda',
    noBoardHint: 'Papan terbuka bagi pimpinan, pengelola kepegawaian dan kepala perangkat daerah.',
    chartTitle: 'Kekurangan dan kemajuan',
    chartSummary: '{{number}} perangkat daerah. Paling kurang: {{worst}} ({{worstShare}}). Penilaian paling tertinggal: {{slowest}} ({{slowestShare}}).',
    chartLeftOut: '{{number}} perangkat daerah tidak tergambar: tidak ada dasar untuk menghitung bagiannya.',
    chartCounting: '{{number}} perangkat daerah belum tergambar: angkanya masih dihitung.',
    chartX: 'Bagian kekurangan',
    chartY: 'Kemajuan penilaian',
    wallHint: 'Klik angka mana pun untuk melihat asalnya.',
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    board: typeof words;
  }
}
