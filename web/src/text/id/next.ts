export const words = {
  next: {
    title: 'Langkah berikutnya',
    lead: 'Dihitung per hari ini dari periode penilaian dan jabatan.',
    steps: 'Langkah penilaian',
    evaluationOf: 'Penilaian {{period}}',
    noEvaluation: 'Tidak ada penilaian yang sedang berjalan, dan tidak ada masa keberatan yang masih terbuka.',
    evaluationsNotShown: 'Penilaian tidak ditampilkan untuk akun Anda',
    evaluator: 'Penilai',
    objectTo: 'Keberatan diajukan kepada',
    objectToRule: 'Atasan dari penilai; keputusannya bersifat final.',
    objectHow: 'Ajukan secara tertulis dengan alasannya; penerimaan hasil penilaian tidak dicatat di sini.',
    position: 'Jabatan dan pensiun',
    positionEnds: 'Penempatan sebagai {{title}} berakhir {{day}}.',
    positionNotShown: 'Jabatan tidak ditampilkan untuk akun Anda',
    retires: 'Pensiun mulai {{day}} (usia {{age}}), menurut jabatan yang dipegang.',
    retiresIn: 'Pensiun pada tahun {{year}} (usia {{age}}); hanya tahunnya untuk akun Anda.',
    noRetirement: 'Hari pensiun tidak dapat dihitung.',
    askHr: 'Bila data ini keliru, hubungi pengelola kepegawaian {{instansi}}.',
    toCome: 'Akan datang',
    changedBy: '{{what}}, dicatat {{day}}',
    actsNotShown: 'Perubahannya tidak ditampilkan untuk akun Anda',
    newestOf: '{{shown}} terbaru dari {{total}}.',
    sealedOn: 'ditetapkan {{day}}',
    submittedOn: 'diajukan {{day}}',
    rule: 'Hasil kerja {{result}} dan perilaku kerja {{behaviour}} menghasilkan predikat {{predikat}}.',
  },
  steps: {
    by: 'paling lambat {{day}}',
    doneOn: '{{day}}',
    objectBy: 'sampai {{day}} bila diterima pada hari penetapan, paling lambat {{latest}}',
    within: {
      DELIVER: 'dalam {{days}} hari setelah ditetapkan',
      OBJECT: 'dalam {{days}} hari kalender setelah diterima',
      OBJECTWorking: 'dalam {{days}} hari kerja setelah diterima, tanpa memperhitungkan hari libur nasional',
    },
    source: 'Dasar: {{source}}',
  },
  labels: {
    EvaluationStepKind: {
      RATE: 'Penilai memberi nilai',
      SUBMIT: 'Penilai mengajukan',
      SEAL: 'Penilaian ditetapkan',
      DELIVER: 'Hasil disampaikan kepada pegawai',
      OBJECT: 'Pegawai dapat mengajukan keberatan',
    },
    StepStanding: { DONE: 'Selesai', NOW: 'Sekarang', LATE: 'Terlambat', AHEAD: 'Nanti', OVER: 'Lewat' },
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    next: typeof words;
  }
}
