export const words = {
  away: {
    title: 'Siapa yang tidak bertugas',
    lead: 'Cuti, tugas belajar, pemberhentian sementara, CLTN dan MPP pada hari yang dipilih; yang paling dekat kembali di atas.',
    person: 'Pegawai',
    noPosition: 'Tanpa jabatan definitif',
    dinas: 'Perangkat daerah',
    allDinas: 'Semua perangkat daerah',
    kind: 'Jenis',
    allKinds: 'Semua jenis',
    from: 'Sejak',
    until: 'Sampai',
    open: 'belum diketahui',
    nobody: 'Tidak ada yang tercatat tidak bertugas',
    nobodyHint: 'Ketidakhadiran dicatat di halaman pegawai. Coba hari, jenis atau perangkat daerah lain.',
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    away: typeof words;
  }
}
