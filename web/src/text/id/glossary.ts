export const words = {
  glossary: {
    title: 'Istilah',
    lead: 'Arti kata-kata di halaman ini, sebagaimana dipakai di sini.',
    find: 'Cari istilah',
    none: 'Tidak ada istilah yang cocok',
    noneHint: 'Periksa ejaan, atau kosongkan pencarian.',
    source: 'Dasar: {{source}}',
    open: 'Arti {{term}}',
    all: 'Semua istilah',
    terms: {
      ANJAB: {
        name: 'Analisis jabatan (anjab)',
        means:
          'Uraian sebuah jabatan: ikhtisar, syarat, tugas dan hasilnya, tanggung jawab, wewenang, dan kompetensi yang dituntut. Dasar bagi ABK dan kelas jabatan.',
      },
      ABK: {
        name: 'Analisis beban kerja (ABK)',
        means: 'Perhitungan berapa orang yang dibutuhkan sebuah jabatan: beban kerja setahun dibagi waktu kerja efektif seorang pegawai.',
      },
      NEED: {
        name: 'Kebutuhan',
        means: 'Berapa pemangku yang dibutuhkan sebuah jabatan menurut ABK yang ditetapkan. Jabatan tanpa kebutuhan belum dihitung; itu bukan nol.',
      },
      FILLED: {
        name: 'Terisi (bezetting)',
        means: 'Pemangku definitif pada hari itu. Plt. dan Plh. tidak dihitung: mereka tetap memangku jabatannya sendiri.',
      },
      GAP: {
        name: 'Kekurangan',
        means: 'Kebutuhan dikurangi terisi, jabatan demi jabatan, lalu dijumlahkan. Kelebihan di satu jabatan tidak menutup kekurangan di jabatan lain.',
      },
      SURPLUS: { name: 'Kelebihan', means: 'Pemangku di atas kebutuhan sebuah jabatan. Dihitung terpisah dari kekurangan.' },
      DEFINITIF: { name: 'Definitif', means: 'Diangkat dalam jabatan itu dengan keputusan, sampai ada keputusan lain.' },
      PLT: { name: 'Pelaksana tugas (Plt.)', means: 'Menjalankan jabatan yang kosong di samping jabatannya sendiri.' },
      PLH: { name: 'Pelaksana harian (Plh.)', means: 'Menjalankan jabatan yang pemangkunya berhalangan untuk sementara.' },
      ESELON: { name: 'Eselon', means: 'Tingkat jabatan struktural, dari I (tertinggi) sampai V. Jabatan fungsional dan pelaksana tidak mempunyainya.' },
      JENJANG: { name: 'Jenjang', means: 'Tingkat jabatan fungsional, misalnya Ahli Pertama atau Mahir.' },
      GOLONGAN: { name: 'Golongan dan pangkat', means: 'Kedudukan pegawai menurut jenjang kepangkatan: I/a sampai IV/e bagi PNS, I sampai XVII bagi PPPK.' },
      POSITION_CLASS: {
        name: 'Kelas jabatan',
        means: 'Angka 1–17 dari evaluasi jabatan; dasar tunjangan. Menyatakan bobot jabatan, bukan penilaian orangnya.',
      },
      PETA_JABATAN: { name: 'Peta jabatan', means: 'Susunan jabatan sebuah organisasi dari yang tertinggi, dengan kelas, bezetting dan kebutuhannya.' },
      NIP: { name: 'NIP', means: 'Nomor 18 angka seorang PNS; juga dipakai bagi nomor induk PPPK. Disamarkan bagi yang tidak berhak membacanya.' },
      PPPK: { name: 'PPPK', means: 'Pegawai pemerintah dengan perjanjian kerja: ASN untuk jangka waktu perjanjiannya.' },
      TMT: { name: 'TMT', means: 'Terhitung mulai tanggal: hari sebuah keputusan mulai berlaku, yang tidak selalu hari keputusan ditandatangani.' },
      BUP: {
        name: 'Batas usia pensiun (BUP)',
        means: 'Usia ketika seorang pegawai diberhentikan dengan hormat, menurut jabatannya. Pensiun berlaku sejak hari pertama bulan berikutnya.',
      },
      SKP: { name: 'Sasaran kinerja pegawai (SKP)', means: 'Rencana hasil kerja dan perilaku yang disepakati pegawai dengan atasannya.' },
      EXPECTED: { name: 'Wajib dinilai', means: 'Pegawai yang seharusnya mempunyai penilaian dalam periode itu.' },
      SEALED: { name: 'Ditetapkan', means: 'Penilaian yang sudah selesai dan tidak lagi diubah oleh penilai.' },
      PREDIKAT: { name: 'Predikat kinerja', means: 'Kategori hasil penilaian, dari penilaian hasil kerja dan perilaku: Sangat Baik sampai Sangat Kurang.' },
      OBJECTION: {
        name: 'Keberatan',
        means: 'Pegawai dapat mengajukan keberatan kepada atasan penilai, dengan alasan, dalam 14 hari sejak menerima hasilnya.',
      },
      PACE: { name: 'Laju', means: 'Berapa penilaian ditetapkan sehari. Dari laju sekarang dihitung kapan selesai, dan dinas mana yang akan terlambat.' },
      PROJECTION: {
        name: 'Proyeksi',
        means: 'Keadaan hari yang akan datang menurut yang sudah diputuskan: pensiun, akhir kontrak dan keputusan yang sudah ada diperhitungkan. Bukan janji.',
      },
    },
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    glossary: typeof words;
  }
}
