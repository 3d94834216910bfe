/** Where one can go, of features whose other words come with their pages. */
export const words = {
  nav: {
    comparison: 'Bandingkan',
    annotations: 'Peristiwa',
    pictures: 'Grafik',
    positionMap: 'Peta jabatan',
    retirements: 'Pensiun',
    horizon: 'Horizon',
    superiors: 'Atasan yang ditunggu',
    units: 'Unit kerja',
    views: 'Tampilan tersimpan',
    accounts: 'Akun instansi',
    acts: 'Riwayat',
    administration: 'Administrasi',
    away: 'Tidak bertugas',
    me: 'Data saya',
    heads: 'Jabatan kepala',
    imports: 'Impor',
    periods: 'Periode penilaian',
    reorganisations: 'Penataan',
    staffing: 'Formasi',
    scenarios: 'Skenario',
    screens: 'Layar',
    workload: 'Beban kerja',
    positionAnalysis: 'Analisis jabatan',
    transfers: 'Mutasi antarinstansi',
  },
  navGroups: {
    organisation: 'Organisasi',
    need: 'Kebutuhan pegawai',
    people: 'Kepegawaian',
    records: 'Data',
    house: 'Pengelolaan',
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    nav: typeof words;
  }
}
