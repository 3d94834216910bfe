export const words = {
  heads: {
    title: 'Jabatan kepala unit',
    lead: 'Yang kosong di atas, lalu yang dijalankan Plt. atau Plh., menurut eselon.',
    position: 'Jabatan',
    noLevel: 'Tanpa eselon',
    unit: 'Unit',
    dinas: 'Perangkat daerah',
    allDinas: 'Semua perangkat daerah',
    state: 'Status',
    allStates: 'Semua status',
    allLevels: 'Semua eselon',
    holder: 'Pemangku jabatan',
    nobody: 'Tidak ada',
    since: 'Sejak',
    vacantSince: 'kosong sejak {{day}}',
    neverHeld: 'belum pernah tercatat terisi',
    next: 'Berikutnya',
    from: 'mulai {{day}}',
    nobodyDecided: 'Belum ada keputusan',
    noHeads: 'Belum ada jabatan kepala',
    noHeadsHint: 'Jabatan kepala masuk lewat impor peta jabatan, atau dibuat di halaman perangkat daerahnya.',
    none: 'Tidak ada jabatan kepala yang cocok',
    noneHint: 'Ubah status, eselon atau harinya.',
  },
  labels: { HeadState: { VACANT: 'Kosong', ACTING: 'Plt./Plh.', DEFINITIVE: 'Definitif' } },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    heads: typeof words;
  }
}
