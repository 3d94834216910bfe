export const words = {
  comparison: {
    title: 'Bandingkan',
    lead: 'Dua tanggal, periode, perangkat daerah atau instansi berdampingan, menurut yang tercatat sekarang tentang kedua tanggal.',
    of2: '{{one}} dan {{other}}',
    without: 'tanpa periode',
    sideOne: 'A',
    sideOther: 'B',
    government: 'Instansi',
    of: 'Cakupan',
    whole: 'Seluruh instansi',
    day: 'Tanggal',
    period: 'Periode penilaian',
    noPeriod: 'Tanpa periode',
    swap: 'Tukar A dan B',
    figure: 'Angka',
    bars: 'A dan B, satu skala',
    change: 'Selisih B − A',
    dinasOf: '{{dinas}}, {{instansi}}',
    projected: 'proyeksi {{day}}',
    named: '{{side}}: {{name}}',
    widest: 'Perbedaan terbesar: {{figure}}, {{one}} di A dan {{other}} di B ({{change}}).',
    same: 'Tidak ada perbedaan pada angka yang diketahui dari keduanya.',
    nothing: 'Tidak ada angka yang diketahui dari keduanya.',
    unknown: 'tidak diketahui',
    withoutPeriod: 'tanpa periode',
    incomparable: 'tidak dapat dibandingkan',
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    comparison: typeof words;
  }
}
