export const words = {
  choosing: {
    begin: 'Pilih beberapa',
    chosen: '{{number}} dipilih',
    most: '{{number}} dipilih, paling banyak sekaligus',
    end: 'Selesai memilih',
    choose: 'Pilih {{name}}',
  },
  many: {
    golongan: 'Ubah golongan',
    golonganTitle: 'Ubah golongan beberapa pegawai',
    end: 'Akhiri penempatan',
    endTitle: 'Akhiri penempatan beberapa pegawai',
    need: 'Tetapkan kebutuhan',
    needTitle: 'Tetapkan kebutuhan beberapa jabatan',
    people: 'Kebutuhan tiap jabatan (orang)',
    noNeed: 'belum ditetapkan',
    rows: '{{number}} baris, dengan keadaannya sekarang',
    refused: '{{number}} baris ditolak, sehingga belum ada yang berubah:',
    leaveOut: 'Lewati yang ditolak; ubah {{number}} baris lainnya',
  },
  refusals: { RowsRefused: 'Sebagian baris ditolak, sehingga tidak ada yang berubah. Lewati baris itu, atau betulkan dahulu.' },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    many: typeof words;
  }
}
