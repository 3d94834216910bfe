export const words = {
  nav: { setup: 'Memulai' },
  setup: {
    title: 'Dari kosong sampai dasbor',
    lead: 'Langkah demi langkah, berurutan. Dasbor terisi sambil berjalan.',
    nothing: 'Belum ada',
    notYours: 'Bukan untuk akun ini',
    outOf: '{{found}} dari {{number}}',
    template: 'Unduh templat',
    toImports: 'Impor berkas',
    toPeriods: 'Ke periode penilaian',
    toAccounts: 'Ke akun',
    complete: 'Semua langkah sudah ada isinya. Halaman ini tetap di sini bila diperlukan.',
    notAllowed: 'Bukan untuk akun ini',
    notAllowedHint: 'Halaman ini untuk pengelola kepegawaian dan administrator instansi.',
    parts: {
      UNITS: { lead: 'Daftar unit dengan induknya; semua yang lain berdiri di atasnya.', found: '{{number}} unit' },
      POSITIONS: { lead: 'Peta jabatan per unit; kebutuhan boleh menyusul.', found: '{{number}} jabatan' },
      EMPLOYEES: { lead: 'Daftar pegawai dengan NIP.', found: '{{number}} pegawai' },
      ASSIGNMENTS: { lead: 'Penempatan pegawai pada jabatan.', found: '{{number}} pegawai memegang jabatan' },
      NEED: {
        lead: 'Jumlah orang yang dibutuhkan tiap jabatan. Kosong berarti belum ditetapkan, bukan nol.',
        found: '{{number}} jabatan ditetapkan kebutuhannya',
      },
      PERIOD: { lead: 'Rencanakan, lalu buka, supaya atasan dapat menilai.', found: '{{number}} periode dibuka' },
      ACCOUNTS: { lead: 'Buatkan akun, supaya yang lain dapat masuk.', found: '{{number}} akun' },
    },
  },
  labels: {
    SetupPart: {
      UNITS: 'Perangkat daerah dan unit',
      POSITIONS: 'Jabatan',
      EMPLOYEES: 'Pegawai',
      ASSIGNMENTS: 'Siapa memegang jabatan apa',
      NEED: 'Kebutuhan (ABK)',
      PERIOD: 'Periode penilaian',
      ACCOUNTS: 'Akun',
    },
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    setup: typeof words;
  }
}
