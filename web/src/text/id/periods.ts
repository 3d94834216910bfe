export const words = {
  periods: {
    title: 'Periode penilaian',
    lead: 'Penilaian ditulis hanya selama periodenya dibuka. Setiap langkah diperlihatkan dulu sebelum dilakukan.',
    list: 'Semua periode',
    none: 'Belum ada periode',
    noneHint: 'Rencanakan periode pertama di bawah, lalu buka.',
    label: 'Nama',
    kind: 'Jenis',
    days: 'Hari',
    from: 'Hari pertama',
    to: 'Hari terakhir',
    deadline: 'Batas waktu',
    state: 'Status',
    action: 'Tindakan',
    plan: 'Rencanakan periode',
    planLead: 'Belum ada yang dapat menulis penilaian sampai periode dibuka.',
    change: 'Ubah',
    open: 'Buka',
    close: 'Tutup',
    decree: 'Nomor surat keputusan',
    reason: 'Alasan',
    show: 'Lihat akibatnya',
    confirm: 'Lakukan',
    cancel: 'Batal',
    leave: 'Tutup walau belum semua disahkan',
    saved: 'Tersimpan.',
    failed: 'Langkah ini gagal. Coba lagi.',
  },
  labels: {
    ActKind: { PLAN_PERIOD: 'Perencanaan periode', CHANGE_PERIOD: 'Perubahan periode', OPEN_PERIOD: 'Pembukaan periode', CLOSE_PERIOD: 'Penutupan periode' },
    PeriodState: { PLANNED: 'Direncanakan', OPEN: 'Dibuka', CLOSED: 'Ditutup' },
    PeriodKind: { MONTHLY: 'Bulanan', QUARTERLY: 'Triwulan', ANNUAL: 'Tahunan' },
  },
  refusals: {
    PeriodChanged: 'Periode ini sudah berubah sejak ditampilkan. Periksa lagi, lalu ulangi.',
    PeriodOverlaps: '{{label}} sudah mencakup sebagian hari itu.',
    PeriodLabelTaken: 'Sudah ada periode dengan nama itu.',
    PeriodDaysDisagree: 'Hari terakhir dan batas waktu tidak boleh sebelum hari pertama.',
    PeriodNotReady: 'Langkah ini tidak dapat dilakukan: periode berstatus {{state}}.',
    SealedEvaluationsOutside: '{{number}} penilaian yang sudah disahkan milik orang yang tidak memegang jabatan pada hari-hari baru itu.',
    EvaluationsUnfinished: '{{unfinished}} dari {{expected}} penilaian wajib belum ditetapkan.',
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    periods: typeof words;
  }
}
