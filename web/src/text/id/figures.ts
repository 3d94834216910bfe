export const words = {
  explain: {
    title: 'Mengapa angka ini?',
    open: '{{figure}} {{subject}}: {{value}}. Jelaskan.',
    formula: 'Rumus',
    source: 'Sumber',
    rows: 'Baris',
    counted: 'Dihitung',
    leftOut: 'Tidak dihitung',
    asOf: 'Per tanggal',
    period: 'Periode',
    computedAt: 'Dihitung pada',
    none: 'Tidak ada baris.',
    noFigure: 'Angka ini tidak terbuka bagi akun Anda.',
    more: 'Tampilkan berikutnya',
    counting: 'dihitung…',
    missing: { COUNTING: 'Sedang dihitung', NOTHING: 'Tidak ada dasar untuk menghitungnya', NO_PERIOD: 'Tanpa periode penilaian' },
  },
  labels: {
    FigureUnit: { SHARE: 'persentase' },
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    figures: typeof words;
  }
}
