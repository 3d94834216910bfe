export const words = {
  labels: {
    ImportedThing: { WORKLOAD_TASK: 'Tugas dalam analisis beban kerja' },
    ImportKind: { WORKLOAD: 'Analisis beban kerja' },
    ImportVocabulary: { WORKLOAD_APPROACH: 'Pendekatan beban kerja', VOLUME_PERIOD: 'Satuan waktu volume' },
    ActKind: { ESTABLISH_WORKLOAD: 'Analisis beban kerja ditetapkan', SET_WORKING_TIME: 'Waktu kerja efektif diatur' },
    WorkloadState: { DRAFT: 'Rancangan', REVIEWED: 'Sudah ditelaah', ESTABLISHED: 'Ditetapkan', DISCARDED: 'Dibuang' },
    WorkloadApproach: { TASKS: 'Tugas per tugas', RESULTS: 'Hasil kerja', OBJECTS: 'Objek kerja', EQUIPMENT: 'Peralatan kerja' },
    VolumePeriod: { YEAR: 'Setahun', MONTH: 'Sebulan', WEEK: 'Seminggu', DAY: 'Sehari' },
    EffectivenessGrade: { A: 'A', B: 'B', C: 'C', D: 'D', E: 'E' },
    NeedRounding: { UP: 'Ke atas', NEAREST: 'Ke yang terdekat', DOWN: 'Ke bawah' },
  },
  actFields: {
    approach: 'pendekatan',
    volumePeriod: 'satuan waktu volume',
    exact: 'kebutuhan sebelum dibulatkan',
    minutesPerYear: 'menit kerja efektif setahun',
    rounding: 'pembulatan',
    establishedMinutes: 'menit kerja efektif setahun',
    establishedRounding: 'pembulatan',
    establishedFrom: 'berlaku sejak',
    establishedTo: 'berlaku sampai',
    workloadState: 'status analisis',
  },
  importFields: {
    WORKLOAD: {
      position: 'jabatan',
      position_code: 'kode jabatan',
      dinas_code: 'kode perangkat daerah',
      dinas_name: 'perangkat daerah',
      unit_code: 'kode unit',
      unit_name: 'unit',
      position_title: 'nama jabatan',
      number: 'nomor tugas',
      description: 'uraian tugas',
      result: 'hasil kerja',
      approach: 'pendekatan',
      volume: 'volume',
      volume_period: 'satuan waktu volume',
      minutes: 'waktu penyelesaian (menit)',
      hours: 'waktu penyelesaian (jam)',
      ability: 'kemampuan rata-rata',
      operators: 'operator per peralatan',
      shifts: 'jumlah sif',
      effective_minutes: 'waktu kerja efektif (menit)',
      stated_need: 'kebutuhan pegawai',
    },
  },
  refusals: {
    WorkloadAnalysisChanged: 'Analisis ini baru saja diubah orang lain. Lihat dahulu yang terbaru, lalu ulangi.',
    WorkloadStateWrong: 'Status analisis ini tidak memungkinkannya. Yang sudah ditetapkan tidak diubah: buat analisis baru dari analisis itu.',
    WorkloadAnalysisOpen: 'Perangkat daerah ini sudah mempunyai analisis yang dikerjakan. Lanjutkan analisis itu, atau buang dahulu.',
    NoWorkloadTasks: 'Analisis ini belum memuat tugas, jadi belum ada kebutuhan yang dapat ditetapkan.',
    WorkloadTasksIncomplete: 'Volume atau waktu sebagian tugas belum dinyatakan. Lengkapi dahulu, atau tetapkan tanpa tugas-tugas itu.',
    WorkloadDaysOverlap: 'Analisis lain perangkat daerah ini berlaku sejak tanggal itu atau sesudahnya. Pilih tanggal yang lebih kemudian.',
    WorkingTimeChanged: 'Waktu kerja efektif pada tanggal itu baru saja diubah orang lain. Lihat dahulu yang terbaru, lalu ulangi.',
    PositionNeedEstablished: 'Kebutuhan ini ditetapkan dengan keputusan dan tidak diturunkan dengan tangan. Tetapkan analisis beban kerja yang baru.',
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    workload: typeof words;
  }
}
