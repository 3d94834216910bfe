export const words = {
  contact: {
    atWork: 'Kontak kerja',
    email: 'Surel dinas',
    phone: 'Telepon dinas',
    seenBy: 'Terlihat oleh semua yang dapat melihat nama pegawai ini; jangan diisi surel atau telepon pribadi.',
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    contact: typeof words;
  }
}
