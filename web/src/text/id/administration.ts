export const words = {
  administration: {
    title: 'Administrasi',
    lead: 'Hal-hal yang menyangkut instansi lain, dan karena itu hanya ditampilkan kepada administrator.',
    notAllowed: 'Bukan untuk akun ini',
    notAllowedHint: 'Halaman ini hanya untuk administrator instansi.',
    nipClashes: 'NIP yang juga dipakai instansi lain',
    nipClashesLead:
      'Pengelola kepegawaian tidak diberi tahu, dan tidak ada data yang ditolak. Sepakati dengan administrator instansi itu data mana yang keliru.',
    noNipClashes: 'Tidak ada NIP ganda',
    noNipClashesHint: 'Tidak ada NIP instansi ini yang juga dipakai instansi lain.',
    ownRecord: 'Data di instansi ini',
    otherInstansi: 'Juga dipakai oleh',
    state: 'Status',
    since: 'Sejak',
  },
  labels: { NipClashState: { OPEN: 'Perlu diselesaikan', MOVED: 'Sudah pindah' } },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    administration: typeof words;
  }
}
