export const words = {
  notifications: {
    title: 'Pemberitahuan',
    unread: '{{number}} pemberitahuan belum dibaca',
    isUnread: 'Belum dibaca',
    allRead: 'Semua sudah dibaca',
    markAll: 'Tandai semua sudah dibaca',
    more: 'Tampilkan yang lebih lama',
    none: 'Belum ada pemberitahuan',
    noneHint: 'Pengingat dan hal lain yang perlu Anda ketahui muncul di sini.',
    mail: 'Kirim juga lewat surel',
    mailHint: 'Hanya untuk akun Anda. Alamatnya tidak ditampilkan kepada siapa pun.',
    mailSave: 'Simpan',
    mailEnd: 'Hentikan surel',
    mailOn: 'Pemberitahuan baru juga dikirim ke alamat itu.',
    mailOff: 'Surel dihentikan.',
  },
  labels: {
    NotificationKind: { EVALUATION_REMINDER: 'Pengingat penilaian', THRESHOLD_CROSSED: 'Ambang terlewati', UNITS_WILL_BE_SHORT: 'Unit akan kekurangan' },
  },
  refusals: {
    MailNotSetUp: 'Surel belum diatur pada pemasangan ini.',
    AddressNotUsable: 'Itu bukan alamat surel. Tulis satu alamat, seperti nama@dinas.go.id.',
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    notifications: typeof words;
  }
}
