export const words = {
  choosing: {
    begin: 'Pilih beberapa',
    chosen: '{{number}} dipilih',
    most: '{{number}} dipilih, paling banyak sekaligus',
    page: 'Pilih {{number}} di halaman ini',
    end: 'Selesai memilih',
    choose: 'Pilih {{name}}',
  },
  many: {
    golongan: 'Ubah golongan',
    status: 'Ubah status',
    education: 'Ubah pendidikan',
    title: {
      golongan: 'Ubah golongan beberapa pegawai',
      status: 'Ubah status beberapa pegawai',
      education: 'Ubah pendidikan beberapa pegawai',
      end: 'Akhiri penempatan beberapa pegawai',
      need: 'Tetapkan kebutuhan beberapa jabatan',
    },
    end: 'Akhiri penempatan',
    need: 'Tetapkan kebutuhan',
    people: 'Kebutuhan tiap jabatan (orang)',
    noNeed: 'belum ditetapkan',
    rows: '{{number}} baris, dengan keadaannya sekarang',
    refused: '{{number}} baris ditolak, sehingga belum ada yang berubah:',
    fieldHint: 'Kosong: jurusan masing-masing tetap. Tanda - menghapusnya.',
    unread: 'Baris yang dipilih tidak dapat dibaca, sehingga tidak ada yang dapat diubah. Tutup, lalu coba lagi.',
    leaveOut: 'Lewati yang ditolak; ubah {{number}} baris lainnya',
  },
  refusals: { RowsRefused: 'Sebagian baris ditolak, sehingga tidak ada yang berubah. Lewati baris itu, atau betulkan dahulu.' },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    many: typeof words;
  }
}
