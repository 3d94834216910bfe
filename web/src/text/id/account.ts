export const words = {
  account: {
    title: 'Akun',
    lead: 'Anda masuk sebagai {{username}}.',
    sessions: 'Sedang masuk di',
    sessionsLead: 'Bila ada yang tidak Anda kenal, keluarkan, lalu ganti kata sandi.',
    session: 'Peramban atau program',
    unknown: 'Peramban tidak dikenal',
    thisOne: 'Yang ini',
    opened: 'Masuk sejak',
    seen: 'Terakhir dipakai',
    action: 'Tindakan',
    end: 'Keluarkan',
    endNamed: 'Keluarkan {{name}}',
    endOthers: 'Keluarkan semua peramban lain',
    ended: '{{number}} sesi diakhiri.',
    failed: 'Server tidak dapat menjawab. Coba lagi sebentar lagi.',
    changeUnknown: 'Jawaban server tidak sampai. Mungkin kata sandi sudah diganti: bila kata sandi lama ditolak, pakai yang baru.',
    password: 'Kata sandi',
    passwordLead: 'Setelah diganti, semua peramban lain dikeluarkan.',
    oldPassword: 'Kata sandi sekarang',
    newPassword: 'Kata sandi baru',
    newPasswordHint: 'Minimal 12 karakter, bebas apa saja. Beberapa kata paling mudah diingat.',
    changePassword: 'Ganti kata sandi',
    passwordChanged: 'Kata sandi diganti. {{number}} peramban lain dikeluarkan.',
    oldPasswordWrong: 'Kata sandi sekarang tidak cocok.',
  },
  refusals: {
    SessionIsOver: 'Sesi itu sudah berakhir.',
    PasswordTooShort: 'Kata sandi baru terlalu pendek: minimal {{number}} karakter.',
    PasswordIsCommon: 'Kata sandi ini dipakai banyak orang, sehingga paling dulu ditebak. Pilih yang lain.',
    PasswordTellsWhoYouAre: 'Kata sandi ini hampir seluruhnya nama Anda, NIP Anda, atau nama layanan ini. Pilih yang lain.',
    AccountIsShared: 'Ini akun demo milik bersama: kata sandinya tidak diganti dan pengguna lain tidak dikeluarkan.',
  },
  labels: {
    SessionKind: { BROWSER: 'Peramban', TOKEN: 'Program, dengan token' },
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    account: typeof words;
  }
}
