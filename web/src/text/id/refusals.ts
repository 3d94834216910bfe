/** One sentence per refusal type of the schema: what is so, and what to do. */
export const refusals = {
  CredentialsRefused: 'Nama pengguna atau kata sandi tidak cocok. Periksa kembali lalu coba lagi.',
  TooManyAttempts: 'Terlalu banyak percobaan masuk. Coba lagi dalam {{seconds}} detik.',
  EvaluationSealed: 'Penilaian ini sudah final dan tidak dapat diubah lagi.',
  EvaluationChanged: 'Penilaian ini baru saja diubah di tempat lain menjadi: {{current}}. Isian Anda masih di sini; periksa, lalu simpan lagi.',
  PeriodClosed: 'Periode penilaian ini sudah ditutup. Pengelola kepegawaian dapat membukanya kembali.',
  EvaluatorIsSomeoneElse: 'Pada tanggal ini penilainya adalah orang lain: {{superior}}.',
  RatingsMissing: 'Hasil kerja dan perilaku kerja harus dinilai sebelum diajukan.',
  EvaluationNotReady: 'Langkah ini belum dapat dilakukan: penilaian berstatus {{state}}.',
  EmployeeAlreadyAssigned: 'Pegawai ini sudah memegang jabatan definitif pada tanggal tersebut.',
  PositionNotValid: 'Jabatan ini tidak berlaku pada tanggal tersebut.',
  AssignmentAlreadyEnded: 'Penempatan ini sudah berakhir sebelumnya.',
  ImportNotReady: 'Langkah ini belum dapat dilakukan: impor berstatus {{state}}.',
} as const;
