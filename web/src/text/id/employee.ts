import type { ProblemWords } from '../words.ts';

export const words = {
  nav: { me: 'Data saya' },
  employee: {
    title: 'Pegawai',
    facts: 'Rincian pegawai',
    nip: 'NIP',
    sex: 'Jenis kelamin',
    birthDate: 'Tanggal lahir',
    status: 'Status',
    golongan: 'Golongan',
    education: 'Pendidikan',
    retirement: 'Pensiun',
    retirementAt: '{{day}} (usia {{age}})',
    onlyYear: 'Hanya tahunnya untuk akun Anda',
    noRetirement: 'Tidak dapat dihitung',
    position: 'Jabatan',
    noPosition: 'Tidak berjabatan pada tanggal ini',
    superior: 'Atasan langsung',
    superiorLead: 'Dihitung dari jabatan dan penempatan pada tanggal ini.',
    noSuperior: 'Tidak ada atasan',
    history: 'Riwayat jabatan',
    noHistory: 'Belum ada riwayat.',
    evaluations: 'Penilaian',
    noEvaluations: 'Belum ada penilaian.',
    decree: 'SK {{number}}',
    warnings: 'Perlu diperiksa',
    tmt: 'TMT {{day}}',
    by: 'oleh {{name}}',
  },
  labels: {
    Sex: { MALE: 'Laki-laki', FEMALE: 'Perempuan' },
    EmployeeStatus: { PNS: 'PNS', CPNS: 'CPNS', PPPK: 'PPPK' },
    AssignmentKind: { DEFINITIF: 'Definitif', PLT: 'Plt.', PLH: 'Plh.' },
    SuperiorOutcome: {
      OWN_POSITION: 'Jabatan sendiri',
      DEFINITIVE_HOLDER: 'Pejabat definitif',
      ACTING_HOLDER: 'Pejabat pelaksana (Plt./Plh.)',
      VACANT: 'Kosong, naik ke atasan berikutnya',
      HELD_BY_SELF: 'Dijabat sendiri, naik ke atasan berikutnya',
      TOP_OF_TREE: 'Puncak susunan',
      NO_ASSIGNMENT: 'Tidak berjabatan pada tanggal ini',
    },
    ImportKind: { EMPLOYEES: 'Pegawai', ASSIGNMENTS: 'Penempatan' },
  },
  refusals: {
    EmployeeAlreadyAssigned: 'Pegawai ini sudah memegang jabatan definitif pada tanggal tersebut, atau penempatan yang sama persis.',
    AssignmentChanged: 'Penempatan ini baru saja diubah di tempat lain. Periksa lagi, lalu ulangi.',
    PositionNeedChanged: 'Kebutuhan jabatan ini baru saja diubah di tempat lain. Periksa lagi, lalu ulangi.',
    AssignmentAlreadyEnded: 'Penempatan ini sudah berakhir sebelumnya.',
  },
  importFields: {
    EMPLOYEES: {
      name: 'nama',
      birth_date: 'tanggal lahir',
      education_field: 'bidang pendidikan',
      education_level: 'pendidikan',
      golongan: 'golongan',
      sex: 'jenis kelamin',
      status: 'status',
    },
    ASSIGNMENTS: {
      position: 'jabatan',
      kind: 'jenis',
      valid_from: 'berlaku sejak',
      valid_to: 'berlaku sampai',
      tmt: 'TMT',
      decree_number: 'nomor SK',
      closes: 'mengakhiri',
    },
  },
} as const;

export const problems: ProblemWords = {
  ASSIGNMENT_OVERLAPS: [
    'Orang ini memegang jabatan definitif lain pada hari yang sama.',
    'Isi hari terakhir penempatan yang lama, atau perbaiki hari pertama yang baru.',
  ],
  ASSIGNMENT_TWICE: ['Penempatan yang sama tertulis dua kali.', 'Sisakan satu baris per penempatan.'],
  EMPLOYEE_UNKNOWN: ['Tidak ada pegawai dengan NIP ini.', 'Impor pegawainya dahulu, atau perbaiki NIP.'],
  GOLONGAN_UNKNOWN: ['Golongan ini tidak ada untuk status pegawainya.', 'PNS: I/a sampai IV/e. PPPK: I sampai XVII.'],
  NIP_BIRTH_DATE: ['Delapan angka pertama NIP bukan tanggal lahir.', 'Periksa NIP.'],
  NIP_BIRTH_DATE_DIFFERS: ['Tanggal lahir berbeda dari yang tertulis di NIP.', 'Periksa keduanya.'],
  NIP_LENGTH: ['NIP tidak berjumlah 18 angka.', 'Periksa NIP.'],
  NIP_NOT_DIGITS: ['NIP memuat tanda selain angka.', 'Tulis 18 angka saja.'],
  NIP_ROUNDED: [
    'NIP tersimpan sebagai bilangan dan kehilangan angka terakhirnya.',
    'Jadikan kolomnya teks, lalu isi ulang NIP; mengubah format saja tidak mengembalikan angkanya.',
  ],
  NIP_SEQUENCE: ['Nomor urut NIP tidak boleh nol.', 'Periksa NIP.'],
  NIP_SEX: ['Angka jenis kelamin dalam NIP bukan 1 atau 2.', 'Periksa NIP.'],
  NIP_SEX_DIFFERS: ['Jenis kelamin berbeda dari yang tertulis di NIP.', 'Periksa keduanya.'],
  NIP_START_MONTH: ['Bulan pengangkatan dalam NIP bukan 01 sampai 12.', 'Periksa NIP.'],
  NIP_STARTS_BEFORE_18: ['Menurut NIP, diangkat sebelum berumur 18 tahun.', 'Periksa NIP.'],
  NIP_STARTS_BEFORE_BIRTH: ['Menurut NIP, diangkat sebelum lahir.', 'Periksa NIP.'],
  NIP_TWICE: ['NIP ini tertulis dua kali.', 'Sisakan satu baris per orang.'],
  OUTSIDE_POSITION_VALIDITY: ['Penempatan berada di luar masa berlaku jabatannya.', 'Perbaiki tanggalnya, atau masa berlaku jabatan.'],
  STATUS_DIFFERS_FROM_NIP: ['Status berbeda dari yang terbaca pada nomornya.', 'Periksa statusnya; baris tetap diimpor apa adanya.'],
};

declare module '../words.ts' {
  interface WordFiles {
    employee: typeof words;
  }
}
