export const words = {
  appointment: {
    appoint: 'Tempatkan',
    type: 'Ketik dua huruf atau lebih',
    nothingFound: 'Tidak ditemukan',
    who: 'Pegawai',
    where: 'Jabatan',
    kind: 'Sebagai',
    kinds: { DEFINITIF: 'Pejabat definitif', PJ: 'Pj. (penjabat)', PLT: 'Plt. (pelaksana tugas)', PLH: 'Plh. (pelaksana harian)' },
    from: 'Mulai (TMT)',
    to: 'Sampai, bila sudah diketahui',
    end: 'Akhiri',
    endTitle: 'Akhiri penempatan',
    lastDay: 'Hari terakhir',
    correct: 'Betulkan',
    correctTitle: 'Betulkan catatan penempatan',
    correctHint: 'Untuk catatan yang sejak awal keliru. Pegawai yang pindah jabatan tidak dibetulkan: akhiri penempatannya, lalu tempatkan di jabatan baru.',
  },
  labels: { ActKind: { CORRECT_ASSIGNMENT: 'Pembetulan penempatan' } },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    appointment: typeof words;
  }
}
