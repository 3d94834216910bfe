export const words = {
  nav: { search: 'Cari' },
  search: {
    title: 'Cari',
    lead: 'Pegawai atau jabatan di instansi ini.',
    placeholder: 'Nama, NIP, atau nama jabatan',
    employees: 'Pegawai',
    positions: 'Jabatan',
    startTitle: 'Ketik yang dicari',
    startHint: 'Sedikitnya dua huruf.',
    emptyTitle: 'Tidak ditemukan',
    emptyHint: 'Periksa ejaan, atau cari di instansi lain.',
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    search: typeof words;
  }
}
