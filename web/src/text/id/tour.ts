export const words = {
  tour: {
    paletteTitle: 'Cari cepat',
    palette: 'Dari halaman mana pun: ketik beberapa huruf dari nama orang, jabatan, unit atau halaman.',
    accountTitle: 'Akun Anda',
    account: 'Bahasa, tampilan gelap, sandi, arti istilah, dan keliling ini sekali lagi.',
    next: 'Berikutnya',
    back: 'Sebelumnya',
    more: '{{number}} halaman lain',
    done: 'Selesai',
    close: 'Tutup keliling',
    progress: '{{now}} dari {{all}}',
    /** One sentence for each way of the navigation. */
    ways: {
      comparison: 'Dua tanggal, periode, perangkat daerah atau instansi berdampingan, dengan selisihnya.',
      annotations: 'Peristiwa yang dipasang pada angka, dan apa yang menyusul setelah 90 hari.',
      units: 'Semua unit instansi dalam satu daftar, yang terparah di atas, dengan filter dan urutan menurut angka apa pun.',
      views: 'Halaman dengan filternya yang disimpan dengan nama, milik Anda dan yang dibagikan kepada Anda.',
      retirements: 'Siapa yang pensiun tahun ini dan lima tahun berikutnya, menurut perangkat daerah, unit, jabatan atau bulan.',
      horizon: 'Siapa yang keluar dan masuk lima tahun ke depan, per perangkat daerah dan unit, dan rencana kebutuhannya.',
      superiors: 'Penilai yang paling banyak ditunggu, berapa lama, dan tombol untuk mengingatkan mereka.',
      pictures: 'Peta semua unit menurut kebutuhan, corong penilaian, sebaran predikat dan hari-hari semua perangkat daerah.',
      positionMap: 'Semua jabatan menurut garis atasan, dengan pemangku dan kebutuhannya; dapat dicetak sebagai peta jabatan resmi.',
      board:
        'Keadaan instansi, langsung: kekurangan, kelebihan dan kemajuan penilaian per perangkat daerah. Setiap angka dapat diklik dan menjelaskan asalnya.',
      heads: 'Semua jabatan kepala: yang kosong di atas, siapa yang menjalankannya, dan siapa yang sudah diputuskan berikutnya.',
      attention: 'Yang tetap keliru atau menunggu bila tidak ada yang melihatnya, dengan jalan ke perbaikannya.',
      away: 'Siapa yang lama tidak bertugas, dan kapan kembali.',
      search: 'Pegawai dan jabatan menurut nama, NIP atau nama jabatan.',
      team: 'Orang yang Anda nilai. Yang Anda tulis tersimpan sendiri sebagai rancangan sampai Anda menetapkannya.',
      me: 'Data, jabatan dan penilaian Anda sendiri.',
      imports: 'Berkas dari BKN, Excel atau SIMPEG: dibaca, diperiksa, diperlihatkan dulu, baru diberlakukan; dan dapat dibatalkan.',
      acts: 'Apa yang dilakukan siapa dan kapan, dan cara membatalkannya.',
      staffing: 'Jabatan yang paling membutuhkan pegawai didahulukan, dan pemangku yang belum memenuhi syarat terlihat.',
      scenarios: 'Perubahan dicoba dahulu: akibatnya pada setiap perangkat daerah terlihat tanpa menyentuh data.',
      reorganisations: 'Perubahan susunan disiapkan langkah demi langkah, diperiksa bersama, lalu diberlakukan sekaligus.',
      workload: 'Tugas, volume dan waktu tiap jabatan, dan berapa orang yang dibutuhkan; yang ditetapkan menjadi kebutuhan.',
      positionAnalysis: 'Ikhtisar, tugas, kualifikasi dan kompetensi tiap jabatan; yang ditetapkan dapat dicetak sebagai informasi jabatan resmi.',
      transfers: 'Pegawai yang ditawarkan ke atau dari instansi lain.',
      periods: 'Periode penilaian, tenggatnya, dan siapa yang wajib dinilai.',
      screens: 'Layar di dinding: pasangkan dengan kode dari ponsel, atur dari jauh, cabut bila perlu.',
      accounts: 'Siapa yang dapat masuk, dan apa yang boleh dilihat dan diubahnya.',
      administration: 'Instansi pada pemasangan ini dan pengelolanya.',
      setup: 'Yang masih kurang sampai dasbor menunjukkan angka, langkah demi langkah.',
    },
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    tour: typeof words;
  }
}
