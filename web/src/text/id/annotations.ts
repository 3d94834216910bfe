export const words = {
  annotations: {
    title: 'Peristiwa',
    lead: 'Apa yang terjadi pada suatu tanggal, dipasang pada sebuah angka, dan apa yang menyusul setelah 90 hari menurut angka harian yang tersimpan. Menyusul bukan berarti disebabkan.',
    add: 'Catat peristiwa',
    change: 'Ubah peristiwa',
    edit: 'Ubah',
    editOf: 'Ubah: {{text}}',
    day: 'Tanggal',
    text: 'Apa yang terjadi',
    example: 'Misalnya: mutasi tahap kedua ditetapkan',
    figure: 'Angka',
    period: 'Periode',
    where: 'Di mana',
    whole: 'Seluruh instansi',
    allFigures: 'Semua angka',
    everywhere: 'Semua perangkat daerah',
    followed: 'Yang menyusul',
    fromTo: '{{before}} → {{after}}, {{when}}',
    afterDays: 'setelah {{number}} hari',
    soFar: 'sejauh ini, {{number}} hari',
    figureGone: 'angka ini tidak dihitung lagi',
    openDays: 'Buka hari-harinya:',
    pinned: 'Dipasang pada {{figure}}, {{place}}.',
    dayToCome: 'Peristiwa yang belum terjadi tidak dicatat.',
    isNow: 'Orang lain sudah mengubahnya: {{day}}, {{text}}. Tutup, lihat lagi, lalu ulangi.',
    save: 'Simpan',
    remove: 'Hapus',
    notYours: 'Peristiwa dicatat oleh pimpinan dan pengelola kepegawaian di cakupan itu.',
    none: 'Belum ada peristiwa',
    noneHint: 'Misalnya keputusan mutasi atau penerimaan pegawai; tampak pada garis tren angka itu.',
  },
  labels: { FollowedUnknown: { NO_DATA_BEFORE: 'belum ada data tanggal itu', NOT_COUNTED: 'tidak dihitung pada salah satu tanggal' } },
  refusals: { AnnotationChanged: 'Peristiwa ini sudah diubah orang lain. Tutup, lihat lagi, lalu ulangi.' },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    annotations: typeof words;
  }
}
