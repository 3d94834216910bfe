export const words = {
  evaluation: {
    title: 'Penilaian kinerja',
    sealedOf: '{{sealed}} dari {{expected}} final',
    deadline: 'tenggat {{day}}',
    noPeriod: 'Belum ada periode penilaian',
    predikat: 'Sebaran predikat',
    state: 'Keadaan',
    overdue: 'Terlambat',
    workResult: 'Hasil kerja',
    behaviour: 'Perilaku kerja',
  },
  labels: {
    EvaluationState: { NOT_STARTED: 'Belum mulai', DRAFT: 'Draf', SUBMITTED: 'Diajukan', SEALED: 'Final' },
    Rating: { DI_BAWAH_EKSPEKTASI: 'Di bawah ekspektasi', SESUAI_EKSPEKTASI: 'Sesuai ekspektasi', DI_ATAS_EKSPEKTASI: 'Di atas ekspektasi' },
    Predikat: { SANGAT_BAIK: 'Sangat baik', BAIK: 'Baik', BUTUH_PERBAIKAN: 'Butuh perbaikan', KURANG: 'Kurang', SANGAT_KURANG: 'Sangat kurang' },
    FigureUnit: { EVALUATIONS: 'penilaian' },
    FigureReason: {
      ABSENT_THROUGHOUT: 'Sepanjang periode tidak bertugas, sehingga tidak dinilai',
      OTHER_STATE: 'Penilaian berada di tahap lain',
      NOT_OVERDUE: 'Tidak terlambat',
      NO_DEFINITIVE_ASSIGNMENT_IN_PERIOD: 'Tidak berjabatan definitif dalam periode',
      NOT_RATED: 'Belum dinilai',
      OTHER_PREDIKAT: 'Predikat lain',
    },
    ImportedThing: { EVALUATION: 'Penilaian' },
    ImportKind: { EVALUATIONS: 'Penilaian' },
  },
  figures: {
    EXPECTED: {
      name: 'Penilaian diharapkan',
      short: 'Diharapkan',
      definition:
        'Pegawai berjabatan definitif dalam periode ini; masing-masing dihitung satu kali, pada jabatan terakhir tempatnya bertugas. Tidak dihitung: yang sepanjang waktu itu diberhentikan sementara, menjalani CLTN atau MPP.',
      formula: 'banyaknya pegawai berjabatan definitif dalam periode, tanpa yang sepanjang waktu itu tidak bertugas seperti itu',
    },
    NOT_STARTED: {
      name: 'Belum mulai',
      short: 'Belum',
      definition: 'Penilaian yang belum dimulai siapa pun.',
      formula: 'banyaknya penilaian diharapkan yang belum dimulai',
    },
    DRAFT: { name: 'Draf', short: 'Draf', definition: 'Penilaian yang sudah diisi tetapi belum diajukan.', formula: 'banyaknya penilaian berstatus draf' },
    SUBMITTED: {
      name: 'Diajukan',
      short: 'Diajukan',
      definition: 'Penilaian yang sudah diajukan dan menunggu ditetapkan.',
      formula: 'banyaknya penilaian berstatus diajukan',
    },
    SEALED: {
      name: 'Final',
      short: 'Final',
      definition: 'Penilaian yang sudah ditetapkan dan tidak dapat diubah lagi.',
      formula: 'banyaknya penilaian berstatus final',
    },
    OVERDUE: {
      name: 'Terlambat',
      short: 'Terlambat',
      definition: 'Penilaian yang belum final setelah tenggat periode lewat.',
      formula: 'banyaknya penilaian belum final sesudah tenggat',
    },
    PROGRESS_SHARE: { name: 'Kemajuan penilaian', short: 'Kemajuan', definition: 'Bagian penilaian yang sudah final.', formula: 'final ÷ diharapkan' },
    PREDIKAT_SANGAT_BAIK: {
      name: 'Predikat sangat baik',
      short: 'Sangat baik',
      definition: 'Penilaian final dengan predikat sangat baik.',
      formula: 'banyaknya penilaian final berpredikat ini',
    },
    PREDIKAT_BAIK: {
      name: 'Predikat baik',
      short: 'Baik',
      definition: 'Penilaian final dengan predikat baik.',
      formula: 'banyaknya penilaian final berpredikat ini',
    },
    PREDIKAT_BUTUH_PERBAIKAN: {
      name: 'Predikat butuh perbaikan',
      short: 'Butuh perbaikan',
      definition: 'Penilaian final dengan predikat butuh perbaikan.',
      formula: 'banyaknya penilaian final berpredikat ini',
    },
    PREDIKAT_KURANG: {
      name: 'Predikat kurang',
      short: 'Kurang',
      definition: 'Penilaian final dengan predikat kurang.',
      formula: 'banyaknya penilaian final berpredikat ini',
    },
    PREDIKAT_SANGAT_KURANG: {
      name: 'Predikat sangat kurang',
      short: 'Sangat kurang',
      definition: 'Penilaian final dengan predikat sangat kurang.',
      formula: 'banyaknya penilaian final berpredikat ini',
    },
  },
  refusals: {
    EvaluationSealed: 'Penilaian ini sudah final dan tidak dapat diubah lagi.',
    EvaluationChanged: 'Penilaian ini baru saja diubah di tempat lain menjadi: {{current}}. Isian Anda masih di sini; periksa, lalu simpan lagi.',
    PeriodClosed: 'Periode penilaian ini sudah ditutup. Pengelola kepegawaian dapat membukanya kembali.',
    EvaluationNotExpected: 'Orang ini tidak berjabatan definitif dalam periode, jadi tidak ada penilaian yang diharapkan.',
    EvaluatorIsSomeoneElse: 'Pada tanggal ini penilainya adalah orang lain: {{superior}}.',
    RatingsMissing: 'Hasil kerja dan perilaku kerja harus dinilai sebelum diajukan.',
    EvaluationNotReady: 'Langkah ini belum dapat dilakukan: penilaian berstatus {{state}}.',
  },
  importFields: {
    EVALUATIONS: {
      behaviour: 'perilaku kerja',
      evaluator_nip: 'NIP penilai',
      predikat: 'predikat',
      work_result: 'hasil kerja',
      state: 'tahap',
      note: 'catatan',
    },
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    evaluation: typeof words;
  }
}
