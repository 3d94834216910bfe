/** What the feed tells of, said on the board and wherever changes are listed. */
export const words = {
  labels: {
    ChangeEntity: {
      ABSENCE: 'Ketidakhadiran',
      ACCOUNT: 'Akun',
      ACCOUNT_RECORD: 'Catatan akun',
      ACT: 'Tindakan',
      ANNOTATION: 'Peristiwa',
      ASSIGNMENT: 'Penempatan',
      DINAS: 'Perangkat daerah',
      EMPLOYEE: 'Pegawai',
      EVALUATION: 'Penilaian',
      EVALUATION_PERIOD: 'Periode penilaian',
      IMPORT: 'Impor',
      INSTANSI: 'Pemerintah',
      POSITION: 'Jabatan',
      POSITION_NEED: 'Kebutuhan jabatan',
      SCENARIO: 'Skenario',
      UNIT: 'Unit',
      IMPORT_PROFILE: 'Pemetaan kolom',
      IMPORT_WORDING: 'Arti kata',
      SAVED_VIEW: 'Tampilan tersimpan',
      REORGANISATION: 'Rancangan penataan',
      TRANSFER: 'Mutasi antarinstansi',
      STATED_WORKING_TIME: 'Waktu kerja efektif',
      WORKLOAD_ANALYSIS: 'Analisis beban kerja',
      WORKLOAD_TASK: 'Tugas dalam analisis beban kerja',
      POSITION_ANALYSIS: 'Analisis jabatan',
    },
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    changes: typeof words;
  }
}
