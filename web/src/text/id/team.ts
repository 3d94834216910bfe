export const words = {
  nav: { team: 'Tim saya' },
  team: {
    title: 'Tim saya',
    lead: 'Pegawai yang Anda nilai pada periode ini, dihitung dari jabatan Anda.',
    members: 'Anggota tim',
    done: '{{sealed}} dari {{total}} ditetapkan',
    empty: 'Tidak ada yang Anda nilai',
    emptyHint: 'Pada tanggal ini tidak ada pegawai yang atasannya Anda.',
    pick: 'Pilih seorang anggota tim',
    pickHint: 'Hasil kerja dan perilaku kerjanya dinilai di sini.',
    note: 'Catatan',
    notePlaceholder: 'Apa yang baik, apa yang perlu diperbaiki',
    predikat: 'Predikat',
    predikatPending: 'Pilih hasil kerja dan perilaku kerja',
    shortRating: { DI_BAWAH_EKSPEKTASI: 'Di bawah', SESUAI_EKSPEKTASI: 'Sesuai', DI_ATAS_EKSPEKTASI: 'Di atas' },
    rule: 'Aturan predikat',
    ruleLead: 'Hasil kerja dan perilaku kerja terhadap ekspektasi.',
    save: 'Simpan draf',
    submit: 'Ajukan',
    seal: 'Tetapkan',
    sealConfirm: 'Sesudah ditetapkan, penilaian tidak dapat diubah. Tetapkan?',
    sealYes: 'Ya, tetapkan',
    cancel: 'Batal',
    saved: 'Draf tersimpan.',
    submitted: 'Penilaian diajukan.',
    sealed: 'Penilaian ditetapkan.',
    restored: 'Isian Anda dari {{time}} yang belum disimpan dipulihkan.',
    restoredOlder: 'Isian Anda dari {{time}} yang belum disimpan dipulihkan. Penilaian ini sudah berubah sejak itu; periksa sebelum menyimpan.',
    dropDraft: 'Buang isian',
    unsaved: 'Ada perubahan yang belum disimpan.',
    notSaved: 'Tidak tersimpan. {{why}}',
    notSubmitted: 'Belum diajukan. {{why}}',
    notSealed: 'Belum ditetapkan. {{why}}',
    savedNotSubmitted: 'Draf tersimpan, tetapi belum diajukan. {{why}}',
    tryAgain: 'Periksa sambungan, lalu coba lagi.',
    readOnly: 'Penilaian ini hanya dapat dibaca.',
    back: 'Kembali ke daftar',
    noSuperior: 'tidak ada',
    submittedAt: 'Diajukan {{time}}',
    sealedAt: 'Ditetapkan {{time}}',
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    team: typeof words;
  }
}
