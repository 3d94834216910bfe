export const words = {
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
    EmployeeWarning: {
      NIP_BIRTH_DATE_DIFFERS: 'Tanggal lahir berbeda dari yang tertulis di NIP.',
      NIP_SEX_DIFFERS: 'Jenis kelamin berbeda dari yang tertulis di NIP.',
      NIP_STARTS_BEFORE_18: 'Menurut NIP, diangkat sebelum berumur 18 tahun.',
    },
    Sex: { MALE: 'Laki-laki', FEMALE: 'Perempuan' },
    EmployeeStatus: { PNS: 'PNS', CPNS: 'CPNS', PPPK: 'PPPK' },
    AssignmentKind: { DEFINITIF: 'Definitif', PJ: 'Pj.', PLT: 'Plt.', PLH: 'Plh.' },
    SuperiorOutcome: {
      OWN_POSITION: 'Jabatan sendiri',
      DEFINITIVE_HOLDER: 'Pejabat definitif',
      ACTING_HOLDER: 'Pejabat pelaksana (Plt./Plh.)',
      VACANT: 'Kosong, naik ke atasan berikutnya',
      HELD_BY_SELF: 'Dijabat sendiri, naik ke atasan berikutnya',
      TOP_OF_TREE: 'Puncak susunan',
      NO_ASSIGNMENT: 'Tidak berjabatan pada tanggal ini',
    },
    ImportedThing: { HEAD_COUNT: 'Jumlah pegawai', EMPLOYEE: 'Pegawai', ASSIGNMENT: 'Penempatan' },
    ImportKind: { HEAD_COUNTS: 'Jumlah pegawai (laporan)', EMPLOYEES: 'Pegawai', ASSIGNMENTS: 'Penempatan' },
  },
  refusals: {
    EmployeeAlreadyAssigned: 'Pegawai ini sudah memegang jabatan definitif pada tanggal tersebut, atau penempatan yang sama persis.',
    AssignmentChanged: 'Penempatan ini baru saja diubah di tempat lain. Periksa lagi, lalu ulangi.',
    PositionNeedChanged: 'Kebutuhan jabatan ini baru saja diubah di tempat lain. Periksa lagi, lalu ulangi.',
    NothingToCorrect: 'Isian sama dengan yang tercatat; tidak ada yang dibetulkan.',
    AssignmentEvaluated:
      'Pegawai sudah dinilai dalam penempatan ini, di perangkat daerahnya. Akhiri penempatan ini, lalu tempatkan di perangkat daerah yang lain.',
    AssignmentAlreadyEnded: 'Penempatan ini sudah berakhir sebelumnya.',
  },
  importFields: {
    HEAD_COUNTS: { total: 'jumlah', men: 'laki-laki', women: 'perempuan', cpns: 'CPNS', pns: 'PNS', pppk: 'PPPK' },
    EMPLOYEES: {
      nip: 'NIP',
      name: 'nama',
      title_before: 'gelar depan',
      title_after: 'gelar belakang',
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

declare module '../words.ts' {
  interface WordFiles {
    employee: typeof words;
  }
}
