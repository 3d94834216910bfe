export const words = {
  person: {
    name: 'Nama lengkap',
    notSaid: 'Tidak dicatat',
    fromNumber: 'Menurut NIP',
    educationField: 'Jurusan',
    add: 'Tambah pegawai',
    addIt: 'Tambahkan',
    number: 'NIP atau NI PPPK',
    numberHint: '18 angka. Jenis kelamin, tanggal lahir dan status dibaca darinya bila tidak diisi.',
    correct: 'Betulkan data',
    correctTitle: 'Betulkan data pegawai',
    correctHint: 'Untuk data yang sejak awal keliru. NIP tidak diubah di sini.',
    changeNip: 'Ganti NIP',
    changeNipTitle: 'Ganti NIP pegawai',
    changeNipHint: 'Mulai hari ini pegawai dikenal dengan nomor yang baru. Nomor yang lama tetap tersimpan, dan pegawainya tetap ditemukan dengan nomor itu.',
    newNumber: 'NIP atau NI PPPK yang baru',
    eighteenDigits: '18 angka',
    formerNip: 'sampai {{day}}',
    end: 'Akhiri masa kerja',
    endTitle: 'Akhiri masa kerja',
    endHint: 'Semua penempatan yang masih berjalan berakhir pada hari terakhir itu juga.',
    why: 'Sebab',
    lastDay: 'Hari terakhir bekerja',
    left: 'Hari terakhir bekerja di pemerintah ini: {{day}} ({{why}}).',
  },
  actWarnings: {
    PERSON_SEEMS_KNOWN: 'Orang dengan nama dan tanggal lahir yang sama tercatat dengan NIP lain; mungkin orangnya sama.',
    NIP_BIRTH_DATE_DIFFERS: 'Tanggal lahir menurut NIP baru berbeda dari yang tercatat.',
    NIP_SEX_DIFFERS: 'Jenis kelamin menurut NIP baru berbeda dari yang tercatat.',
    NIP_STARTS_BEFORE_18: 'Menurut NIP baru, masa kerja mulai sebelum umur 18 tahun.',
    STATUS_DIFFERS_FROM_NIP: 'NIP baru ini terbaca seperti milik status lain (PNS atau PPPK); periksa juga status pegawainya.',
    NIP_WAS_OF_ANOTHER: 'Pegawai lain di pemerintah ini pernah memakai nomor ini.',
    REASON_NOT_OF_STATUS: 'Hanya PPPK yang memiliki perjanjian kerja; periksa lagi sebabnya.',
  },
  labels: {
    EndReason: {
      RETIREMENT: 'Pensiun (batas usia pensiun)',
      EARLY_RETIREMENT: 'Pensiun dini',
      DEATH: 'Meninggal dunia',
      RESIGNATION: 'Mengundurkan diri',
      DISMISSAL: 'Diberhentikan',
      TRANSFER_OUT: 'Pindah ke instansi lain',
      END_OF_CONTRACT: 'Perjanjian kerja berakhir',
    },
    ActKind: {
      ADD_EMPLOYEE: 'Penambahan pegawai',
      CORRECT_EMPLOYEE: 'Pembetulan data pegawai',
      CHANGE_NIP: 'Penggantian NIP',
      END_EMPLOYMENT: 'Pengakhiran masa kerja',
    },
  },
  refusals: {
    EmployeeChanged: 'Data pegawai ini baru saja diubah di tempat lain. Muat ulang halaman, lalu ulangi.',
    EmployeeOnRecord: 'NIP ini sudah tercatat di pemerintah ini. Cari pegawainya dengan nomor itu.',
    NipNotValid: 'Nomor ini bukan NIP maupun NI PPPK. Periksa ke-18 angkanya.',
    GolonganNotOfStatus: 'Golongan ini tidak ada untuk statusnya: I/a sampai IV/e untuk PNS dan CPNS, I sampai XVII untuk PPPK.',
    EmploymentOver: 'Pegawai ini sudah tidak bekerja di pemerintah ini pada hari itu.',
    AppointmentToCome: 'Ada penempatan yang baru mulai setelah hari terakhir itu. Batalkan dahulu penempatannya, atau pilih hari yang lebih akhir.',
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    person: typeof words;
  }
}
