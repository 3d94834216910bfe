export const words = {
  sheets: {
    export: 'Ekspor',
    exportOf: 'Ekspor: {{list}}',
    xlsx: 'Buku kerja (XLSX)',
    csv: 'Teks (CSV)',
    print: 'Cetak atau PDF…',
    all: '{{number}} baris, persis seperti difilter',
    columns: 'Kolom',
    columnsOf: 'Kolom: {{list}}',
    allColumns: 'Semua kolom',
    failed: 'Ekspor tidak selesai, jadi tidak ada yang disimpan. Coba lagi.',
    busy: 'Ekspor lain masih berjalan. Coba lagi sebentar lagi.',
    preparing: 'Menyiapkan daftar…',
    notWhole: 'Daftar tidak dapat dimuat seluruhnya, jadi tidak dicetak. Coba lagi.',
    printIt: 'Cetak',
    close: 'Tutup',
    sheet: 'Lembar cetak',
    portrait: 'Tegak',
    landscape: 'Mendatar',
    orientation: 'Arah kertas',
    firstOnly: 'Hanya {{shown}} baris pertama dari {{total}}. Untuk semuanya, ekspor ke XLSX.',
    end: 'Akhir daftar: {{number}} baris.',
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    sheets: typeof words;
  }
}
