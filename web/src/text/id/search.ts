export const words = {
  nav: { search: 'Cari' },
  search: {
    title: 'Cari',
    lead: 'Pegawai, jabatan, unit, atau perangkat daerah di instansi ini.',
    placeholder: 'Nama, NIP, jabatan, unit, atau singkatan seperti Dinkes',
    best: 'Paling cocok',
    employees: 'Pegawai',
    positions: 'Jabatan',
    startTitle: 'Ketik yang dicari',
    startHint: 'Sedikitnya dua huruf.',
    emptyTitle: 'Tidak ditemukan',
    emptyHint: 'Periksa ejaan, atau cari di instansi lain.',
  },
  labels: {
    SearchMatch: {
      EXACT: 'persis',
      BEGINNING: 'awalan',
      WORDS: 'kata',
      PART: 'bagian',
      ABBREVIATION: 'singkatan',
      SPELLING: 'ejaan mirip',
    },
  },
  palette: {
    title: 'Cari atau pergi ke…',
    open: 'Cari cepat',
    placeholder: 'Nama orang, jabatan, unit, atau halaman',
    pages: 'Halaman',
    governments: 'Instansi lain',
    display: 'Tampilan',
    places: 'Perangkat daerah dan unit',
    toDark: 'Tampilan gelap',
    toLight: 'Tampilan terang',
    allEmployees: 'Semua pegawai dengan “{{words}}”',
    allPositions: 'Semua jabatan dengan “{{words}}”',
    keys: '↑ ↓ memilih · Enter membuka · Esc menutup',
    count: '{{number}} pilihan',
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    search: typeof words;
  }
}
