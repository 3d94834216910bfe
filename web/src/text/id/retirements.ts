export const words = {
  retirements: {
    title: 'Pensiun',
    lead: 'Yang mencapai batas usia pensiun tahun ini dan lima tahun sesudahnya, menurut jabatan definitif hari ini.',
    dinas: 'Perangkat daerah',
    allDinas: 'Semua perangkat daerah',
    finding: '{{number}} orang pensiun pada {{from}}–{{to}}, terbanyak pada {{year}}: {{most}} orang',
    findingNone: 'Tidak ada yang pensiun pada {{from}}–{{to}}',
    findingNoneHint: 'Belum ada jabatan dengan pemangku yang tercatat, atau tidak ada yang mendekati batas usianya.',
    summary: 'Tahun ini {{now}} orang, tahun depan {{next}} orang.',
    overdue: '{{number}} orang sudah melewati tahun pensiunnya tetapi masih memangku jabatan; mereka tidak dihitung di sini.',
    ageUnknown: '{{number}} orang memangku jabatan yang batas usianya tidak diketahui; mereka tidak dihitung di sini.',
    year: 'Tahun',
    people: 'Orang',
    by: 'Dirinci menurut',
    per: {
      DINAS: 'Per perangkat daerah',
      UNIT_KIND: 'Per jenis unit',
      POSITION_KIND: 'Per jenis jabatan',
      MONTH: 'Per bulan',
    },
    row: { DINAS: 'Perangkat daerah', UNIT_KIND: 'Jenis unit', POSITION_KIND: 'Jenis jabatan', MONTH: 'Bulan' },
    tableLead: 'Setiap angka membuka daftar orangnya di bawah.',
    allYears: 'Seluruhnya',
    together: 'Semua',
    open: '{{number}} orang, {{name}}, {{year}}: lihat daftarnya',
    monthsHidden: 'Bulan pensiun menunjukkan bulan lahir, dan tidak ditampilkan untuk akun ini.',
    everybody: 'Pegawai yang akan pensiun',
    of: 'Yang pensiun: {{what}}',
    showAll: 'Tampilkan semua',
    name: 'Nama',
    leaves: 'Pensiun mulai',
    dayHidden: 'hari tidak ditampilkan',
    position: 'Jabatan',
    unit: 'Unit',
    none: 'Tidak ada yang pensiun',
    noneHint: 'Pilih tahun atau baris lain.',
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    retirements: typeof words;
  }
}
