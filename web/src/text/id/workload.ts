export const words = {
  labels: {
    ActKind: { ESTABLISH_WORKLOAD: 'Analisis beban kerja ditetapkan', SET_WORKING_TIME: 'Waktu kerja efektif diatur' },
    WorkloadState: { DRAFT: 'Rancangan', REVIEWED: 'Sudah ditelaah', ESTABLISHED: 'Ditetapkan', DISCARDED: 'Dibuang' },
    WorkloadApproach: { TASKS: 'Tugas per tugas', RESULTS: 'Hasil kerja', OBJECTS: 'Objek kerja', EQUIPMENT: 'Peralatan kerja' },
    VolumePeriod: { YEAR: 'Setahun', MONTH: 'Sebulan', WEEK: 'Seminggu', DAY: 'Sehari' },
    EffectivenessGrade: { A: 'A', B: 'B', C: 'C', D: 'D', E: 'E' },
    NeedRounding: { UP: 'Ke atas', NEAREST: 'Ke yang terdekat', DOWN: 'Ke bawah' },
  },
  actFields: {
    exact: 'kebutuhan sebelum dibulatkan',
    minutesPerYear: 'menit kerja efektif setahun',
    rounding: 'pembulatan',
    establishedMinutes: 'menit kerja efektif setahun',
    establishedRounding: 'pembulatan',
    establishedFrom: 'berlaku sejak',
    establishedTo: 'berlaku sampai',
    workloadState: 'status analisis',
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
