export const words = {
  thresholds: {
    title: 'Ambang angka',
    lead: 'Anda diberi tahu sekali tiap kali sebuah angka melewati ambang, dan lagi setelah angka itu kembali. Yang sudah terlewati saat disimpan tampak di bawah dan tidak diberitahukan. Hanya untuk akun Anda.',
    set: 'Atur ambang angka',
    new: 'Ambang baru',
    figure: 'Angka',
    place: 'Cakupan',
    whole: 'Seluruh instansi',
    choose: 'Pilih perangkat daerah',
    side: 'Beri tahu bila',
    value: 'Nilai',
    percent: 'Nilai (%)',
    decimal: ',',
    add: 'Simpan ambang',
    replace: 'Ganti ambang',
    replaces: 'Ambang untuk angka, cakupan, dan arah ini sudah ada: {{limit}}. Menyimpan menggantinya.',
    isSet: 'Ambang disimpan.',
    notYours: 'Ambang diatur oleh pimpinan dan pengelola kepegawaian di cakupan itu.',
    watched: 'Yang dipantau',
    what: '{{figure}} {{side}} {{limit}}',
    beyond: 'Terlewati: {{value}}',
    within: 'Sekarang {{value}}',
    notSeen: 'Belum dilihat',
    remove: 'Hapus',
    removeOf: 'Hapus {{what}}, {{place}}',
    none: 'Belum ada ambang',
    noneHint: 'Misalnya: persentase kekurangan di atas 20%.',
  },
  labels: { ThresholdComparison: { ABOVE: 'di atas', BELOW: 'di bawah' } },
  refusals: {
    ThresholdIsGone: 'Ambang itu sudah dihapus.',
    TooManyThresholds: 'Ambang Anda di sini sudah sebanyak yang dapat disimpan. Hapus salah satu dahulu.',
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    thresholds: typeof words;
  }
}
