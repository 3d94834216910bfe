export const words = {
  gaps: {
    title: 'Formasi',
    lead: 'Di mana pegawai kurang atau berlebih, jabatan demi jabatan, dan siapa yang belum memenuhi syarat jabatannya.',
    lists: 'Bagian halaman',
    listNames: { gaps: 'Kebutuhan dan kekurangan', fit: 'Kesesuaian pemangku' },
    dinas: 'Perangkat daerah',
    allDinas: 'Semua perangkat daerah',
    severity: 'Keadaan',
    allSeverities: 'Semua keadaan',
    kind: 'Jenis jabatan',
    allKinds: 'Semua jenis',
    class: 'Kelas',
    allClasses: 'Semua kelas',
    classes: { LOW: 'Kelas 1–6', MIDDLE: 'Kelas 7–10', HIGH: 'Kelas 11–17' },
    education: 'Pendidikan terendah',
    allEducation: 'Semua pendidikan',
    position: 'Jabatan',
    need: 'Kebutuhan',
    filled: 'Terisi',
    acting: '{{number}} PJ/Plt./Plh.',
    gap: 'Kekurangan',
    unknown: 'belum diisi',
    surplusOf: 'lebih {{number}}',
    none: 'Tidak ada jabatan yang cocok',
    noneHint: 'Ubah pilihan di atas untuk melihat jabatan lain.',
    waterfall: {
      title: 'Kurang {{gap}} dari kebutuhan {{need}} pegawai',
      noGap: 'Setiap jabatan terisi sesuai kebutuhannya',
      summary:
        'Kebutuhan {{need}}, kekurangan {{gap}}, kelebihan {{surplus}}, pemangku {{filled}}. Kelebihan di satu jabatan tidak menutup kekurangan di jabatan lain.',
      withoutNeed: '{{number}} jabatan belum diisi kebutuhannya; kekurangannya belum diketahui dan tidak dihitung nol.',
      steps: {
        need: 'Kebutuhan',
        asNeeded: 'Terisi sesuai kebutuhan',
        notKnown: 'Di jabatan yang kebutuhannya belum diisi',
        people: 'Pemangku jabatan',
      },
      gapOf: 'Kekurangan: {{kind}}',
      surplusOf: 'Kelebihan: {{kind}}',
      table: 'Kebutuhan dan pemangku menurut jenis jabatan',
      positions: 'Jabatan',
      surplus: 'Kelebihan',
      unknown: 'Kebutuhan belum diisi',
      file: 'kekurangan-per-jenis-jabatan',
    },
    fitLead: 'Yang belum diketahui tidak dihitung sebagai ketidaksesuaian; golongan PPPK memiliki jenjang sendiri.',
    person: 'Pegawai',
    reason: 'Tidak sesuai karena',
    allReasons: 'Semua alasan',
    asks: 'Syarat jabatan',
    has: 'Yang dimiliki',
    allFit: 'Semua memenuhi syarat',
    allFitHint: 'Tidak ada pemangku yang golongan atau pendidikannya tidak sesuai dengan syarat jabatannya.',
  },
  labels: {
    GapSeverity: {
      VACANT_HEAD: 'Jabatan kepala kosong',
      ACTING_HEAD: 'Kepala PJ/Plt./Plh.',
      VACANT: 'Kosong',
      SHORT: 'Kurang',
      NEED_UNKNOWN: 'Kebutuhan belum diisi',
      SURPLUS: 'Berlebih',
      MET: 'Terpenuhi',
    },
    FitReason: {
      GOLONGAN_BELOW: 'Golongan di bawah rentang',
      GOLONGAN_ABOVE: 'Golongan di atas rentang',
      EDUCATION_BELOW: 'Pendidikan di bawah syarat',
      EDUCATION_FIELD: 'Bidang pendidikan lain',
    },
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    gaps: typeof words;
  }
}
