export const words = {
  units: {
    title: 'Unit kerja',
    lead: 'Setiap unit dengan semua unit di bawahnya: kebutuhan, kekurangan, dan kemajuan penilaian. Dapat diurutkan menurut kolom mana pun.',
    unit: 'Unit',
    kind: 'Jenis',
    allKinds: 'Semua jenis unit',
    dinas: 'Perangkat daerah',
    allDinas: 'Semua perangkat daerah',
    find: 'Cari unit',
    onlyGap: 'Hanya yang kekurangan',
    withTop: 'Dengan perangkat daerahnya sendiri',
    asTable: 'Sebagai daftar',
    none: 'Tidak ada unit yang cocok',
    noUnits: 'Belum ada unit di bawah perangkat daerah',
    noUnitsHint: 'Unit masuk lewat impor susunan unit, atau dibuat di halaman perangkat daerahnya.',
    noneHint: 'Ubah kata yang dicari, jenis, perangkat daerah, atau harinya.',
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    units: typeof words;
  }
}
