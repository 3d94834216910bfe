export const words = {
  nav: { vehicles: 'Kendaraan' },
  tour: { ways: { vehicles: 'Kendaraan per perangkat daerah, dan berapa umurnya.' } },
  vehicle: {
    title: 'Kendaraan dinas',
    plate: 'Nomor polisi',
    name: 'Merek',
    kind: 'Jenis',
    built: 'Tahun',
    dinas: 'Perangkat daerah',
    use: 'Pemakaian',
    retire: 'Hentikan',
    retireThis: 'Hentikan {{plate}}',
    none: 'Belum ada kendaraan',
    failed: 'Langkah ini gagal. Coba lagi.',
  },
  actFields: { kind: 'jenis' },
  labels: {
    ChangeEntity: { VEHICLE: 'Kendaraan' },
    VehicleKind: { CAR: 'Mobil', MOTORCYCLE: 'Sepeda motor' },
    FigureUnit: { YEARS: 'tahun' },
    FigureReason: { VEHICLE_NOT_IN_USE: 'Kendaraan tidak dipakai lagi' },
    ImportedThing: { VEHICLE: 'Kendaraan' },
    ImportVocabulary: { VEHICLE_KIND: 'Jenis kendaraan' },
    ImportKind: { VEHICLES: 'Kendaraan' },
  },
  figures: {
    MEAN_VEHICLE_AGE: {
      name: 'Rata-rata umur kendaraan',
      short: 'Umur kendaraan',
      definition: 'Rata-rata umur kendaraan yang dipakai pada tanggal ini.',
      formula: 'jumlah umur ÷ banyaknya kendaraan yang dipakai',
    },
  },
  refusals: {
    VehicleRetired: 'Kendaraan ini sudah tidak dipakai sejak {{since}}.',
    VehicleKeptByOthers: 'Kendaraan ini dikelola perangkat daerah lain.',
  },
  importFields: { VEHICLES: { name: 'merek', kind: 'jenis', plate: 'nomor polisi', built: 'tahun pembuatan', dinas: 'perangkat daerah' } },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    vehicle: typeof words;
  }
}
