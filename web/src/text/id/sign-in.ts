export const words = {
  signIn: {
    title: 'Masuk',
    lead: 'Lihat, langsung, di mana pegawai kurang atau lebih, dan sejauh mana penilaian kinerja berjalan.',
    username: 'Nama pengguna',
    password: 'Kata sandi',
    submit: 'Masuk',
    demoTitle: 'Akun demo',
    demoLead: 'Satu klik untuk masuk. Semua data simulasi.',
    failed: 'Server tidak dapat menjawab. Coba lagi sebentar lagi.',
    point1: 'Kekurangan dan kelebihan per perangkat daerah, tidak pernah saling menutup.',
    point2: 'Kemajuan penilaian bergerak di layar saat seseorang menilai.',
    point3: 'Setiap angka dapat diklik dan menjelaskan dirinya.',
  },
  refusals: {
    CredentialsRefused: 'Nama pengguna atau kata sandi tidak cocok. Periksa kembali lalu coba lagi.',
    TooManyAttempts: 'Terlalu banyak percobaan masuk. Coba lagi dalam {{seconds}} detik.',
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    'sign-in': typeof words;
  }
}
