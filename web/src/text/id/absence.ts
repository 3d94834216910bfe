export const words = {
  absence: {
    title: 'Ketidakhadiran panjang',
    none: 'Tidak ada yang tercatat.',
    now: 'Sedang tidak bertugas: {{why}}, {{days}}.',
    since: 'sejak {{day}}',
    record: 'Catat ketidakhadiran',
    recordTitle: 'Catat ketidakhadiran pegawai',
    recordHint: 'Untuk yang berlangsung lama, seperti cuti melahirkan atau tugas belajar. Cuti tahunan beberapa hari tidak dicatat di sini.',
    recordIt: 'Catat',
    correct: 'Betulkan',
    correctTitle: 'Betulkan catatan ketidakhadiran',
    correctHint: 'Untuk catatan yang sejak awal keliru. Pegawai yang sudah kembali tidak dibetulkan: akhiri ketidakhadirannya.',
    end: 'Akhiri',
    endTitle: 'Akhiri ketidakhadiran: pegawai kembali bertugas',
    why: 'Jenis',
    from: 'Hari pertama',
    to: 'Hari terakhir, bila sudah diketahui',
    lastDay: 'Hari terakhir tidak bertugas',
    endAppointments: 'Akhiri juga penempatannya pada hari sebelumnya',
    endAppointmentsHint: 'Menurut aturan, jabatan dilepas selama ini. Bila tidak diakhiri, jabatannya tetap terhitung terisi.',
    keepsPost: 'jabatan tetap',
    losesPost: 'jabatan dilepas',
    isEvaluated: 'tetap dinilai',
    isNotEvaluated: 'tidak dinilai',
    mayEvaluate: 'tetap menilai bawahan',
    mayNotEvaluate: 'tidak menilai bawahan',
  },
  actFields: { absenceKind: 'jenis ketidakhadiran' },
  labels: {
    AbsenceKind: {
      CUTI_BESAR: 'Cuti besar',
      CUTI_SAKIT: 'Cuti sakit',
      CUTI_MELAHIRKAN: 'Cuti melahirkan',
      CUTI_ALASAN_PENTING: 'Cuti karena alasan penting',
      TUGAS_BELAJAR: 'Tugas belajar',
      PEMBERHENTIAN_SEMENTARA: 'Pemberhentian sementara',
      CLTN: 'Cuti di luar tanggungan negara (CLTN)',
      MPP: 'Masa persiapan pensiun (MPP)',
    },
    ActKind: {
      RECORD_ABSENCE: 'Pencatatan ketidakhadiran',
      CORRECT_ABSENCE: 'Pembetulan ketidakhadiran',
      END_ABSENCE: 'Pengakhiran ketidakhadiran',
    },
  },
  refusals: {
    AbsenceOverlaps: 'Pegawai ini sudah tercatat tidak bertugas pada sebagian hari itu. Akhiri atau betulkan dahulu yang itu, atau pilih hari lain.',
    AbsenceChanged: 'Catatan ini baru saja diubah di tempat lain. Muat ulang halaman, lalu ulangi.',
    AbsenceAlreadyEnded: 'Ketidakhadiran ini sudah berakhir pada hari itu, atau belum mulai. Pilih hari di dalamnya, atau betulkan harinya.',
    AbsenceToCome: 'Ada ketidakhadiran yang baru mulai setelah hari terakhir itu. Batalkan dahulu, atau pilih hari yang lebih akhir.',
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    absence: typeof words;
  }
}
