export const words = {
  superiors: {
    title: 'Atasan yang ditunggu',
    lead: 'Untuk siapa penilaian yang belum ditetapkan menunggu, yang terbanyak di atas. Surel dan telepon dinas ditampilkan bila tercatat; pengingat sampai di aplikasi, dan lewat surel bila yang bersangkutan memintanya.',
    superior: 'Atasan',
    dinas: 'Perangkat daerah',
    allDinas: 'Semua perangkat daerah',
    onlyOverdue: 'Hanya yang terlambat',
    waiting: 'Menunggu',
    byState: '{{notStarted}}\u00a0belum · {{draft}}\u00a0draf · {{submitted}}\u00a0diajukan',
    overdue: 'Terlambat',
    since: 'Terlama sejak',
    reminded: 'Terakhir diingatkan',
    noAccount: 'Belum punya akun',
    action: 'Tindakan',
    remind: 'Ingatkan',
    remindName: 'Ingatkan {{name}}',
    remindChosen: 'Ingatkan yang dipilih',
    again: 'Dapat diingatkan lagi {{time}}',
    forNobody:
      '{{number}} penilaian lain belum ditetapkan dan tidak menunggu siapa pun di daftar ini: pegawainya tidak punya atasan, atau dinilai oleh pejabat di luar susunan.',
    doneName: '{{name}} diingatkan.',
    done: '{{number}} atasan diingatkan.',
    leftRecent: '{{number}} dilewati karena baru saja diingatkan.',
    leftWithout: '{{number}} dilewati karena belum punya akun.',
    leftDone: '{{number}} dilewati karena tidak ada lagi yang menunggu mereka.',
    recently: 'Pengingat terakhir dikirim {{time}} oleh {{name}}. Jarak antara dua pengingat {{hours}} jam.',
    none: 'Tidak ada penilaian yang menunggu',
    noneHint: 'Semua penilaian di cakupan ini sudah ditetapkan, atau dinilai oleh pejabat di luar susunan.',
    noPeriod: 'Belum ada periode penilaian',
    noPeriodHint: 'Periode direncanakan oleh pengelola kepegawaian.',
  },
  labels: { ActKind: { REMIND_EVALUATORS: 'Pengingat kepada atasan' } },
  refusals: {
    RemindedRecently: 'Baru saja diingatkan.',
    NobodyToRemind: 'Tidak ada yang dapat diingatkan: tidak ada yang menunggu mereka lagi, atau mereka belum punya akun.',
  },
} as const;

declare module '../words.ts' {
  interface WordFiles {
    superiors: typeof words;
  }
}
