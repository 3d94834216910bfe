import type { SectionName } from '../features/position-analysis/position-analysis.parameters.ts';

/** A line as a demonstration has it: its text, what belongs to it, and of a relation the unit. */
type DemoLine = string | readonly [description: string, detail: string, counterpart?: string];

/** What the analyses of positions say whose title begins like this; `level` is what their managerial competences require. */
export interface DemoAnalysis {
  readonly titles: readonly string[];
  readonly summary: string;
  readonly education: string;
  readonly level: number;
  readonly items: Readonly<Partial<Record<SectionName, readonly DemoLine[]>>>;
  readonly technical: readonly (readonly [title: string, level: number])[];
}

const OFFICE: DemoAnalysis['items'] = {
  ENVIRONMENT: [
    ['Tempat kerja', 'Di dalam ruangan'],
    ['Suhu', 'Sejuk'],
    ['Penerangan', 'Terang'],
    ['Suara', 'Tenang'],
  ],
  PHYSICAL_EFFORT: ['Duduk', 'Berbicara', 'Melihat'],
};

/** How a nurse of a puskesmas, a camat, a treasurer and others are described; the last holds for whoever has none of these titles. */
export const DEMO_ANALYSES: readonly DemoAnalysis[] = [
  {
    titles: ['Perawat'],
    summary: 'Melaksanakan asuhan keperawatan kepada pasien menurut standar pelayanan agar kesehatan warga pulih dan terpelihara.',
    education: 'D3',
    level: 2,
    items: {
      EDUCATION: ['Diploma tiga atau sarjana bidang keperawatan'],
      TRAINING_TECHNICAL: ['Pelatihan bantuan hidup dasar', 'Pelatihan pencegahan dan pengendalian infeksi'],
      TRAINING_FUNCTIONAL: ['Pelatihan fungsional perawat'],
      EXPERIENCE: ['Mempunyai surat tanda registrasi dan surat izin praktik yang berlaku'],
      TASK: [
        ['Mengkaji keadaan pasien', 'Catatan pengkajian'],
        ['Menyusun dan melaksanakan rencana asuhan keperawatan', 'Asuhan keperawatan'],
        ['Memberikan tindakan keperawatan dan obat menurut instruksi', 'Tindakan'],
        ['Mendidik pasien dan keluarganya tentang perawatan diri', 'Penyuluhan'],
        ['Mencatat asuhan dalam rekam medis', 'Rekam medis'],
      ],
      MATERIAL: [
        ['Rekam medis', 'Dasar pengkajian dan pencatatan'],
        ['Instruksi dokter', 'Pemberian tindakan dan obat'],
      ],
      TOOL: [
        ['Alat pemeriksaan tanda vital', 'Mengkaji keadaan pasien'],
        ['Alat pelindung diri', 'Mencegah penularan'],
      ],
      RESPONSIBILITY: ['Ketepatan dan keselamatan tindakan keperawatan', 'Kerahasiaan rekam medis'],
      AUTHORITY: ['Melakukan tindakan keperawatan menurut kewenangannya', 'Meminta bantuan dokter dalam keadaan gawat'],
      RELATION: [
        ['Dokter', 'Penanganan pasien', 'Puskesmas atau rumah sakit'],
        ['Apoteker', 'Obat pasien', 'Puskesmas atau rumah sakit'],
        ['Kader kesehatan', 'Kunjungan rumah', 'Kelurahan'],
      ],
      ENVIRONMENT: [
        ['Tempat kerja', 'Di dalam dan di luar ruangan'],
        ['Keadaan ruangan', 'Bersih, dengan risiko penularan'],
      ],
      RISK: [
        ['Tertular penyakit', 'Menangani pasien dan bahan infeksius'],
        ['Tertusuk jarum', 'Memberikan suntikan'],
      ],
      SKILL: ['Menggunakan alat keperawatan', 'Berkomunikasi dengan pasien'],
      PERFORMANCE: ['Semua pasien mendapat asuhan menurut standar'],
    },
    technical: [
      ['Asuhan keperawatan', 3],
      ['Pencegahan dan pengendalian infeksi', 2],
    ],
  },
  {
    titles: ['Camat'],
    summary:
      'Memimpin penyelenggaraan pemerintahan, pelayanan publik dan pemberdayaan masyarakat di wilayah kecamatan menurut peraturan agar kesejahteraan warga meningkat.',
    education: 'S1',
    level: 3,
    items: {
      ...OFFICE,
      EDUCATION: ['Sarjana ilmu pemerintahan, atau sarjana lain dengan pendidikan teknis kepamongprajaan'],
      TRAINING_LEADERSHIP: ['Pelatihan Kepemimpinan Administrator'],
      EXPERIENCE: ['Jabatan pengawas atau fungsional setingkat paling singkat 3 tahun'],
      TASK: [
        ['Menyelenggarakan urusan pemerintahan umum di kecamatan', 'Laporan'],
        ['Mengoordinasikan pemberdayaan masyarakat', 'Kegiatan'],
        ['Mengoordinasikan ketenteraman dan ketertiban umum', 'Kegiatan'],
        ['Membina dan mengawasi penyelenggaraan kelurahan atau desa', 'Laporan pembinaan'],
        ['Mengevaluasi pelayanan publik di kecamatan', 'Laporan evaluasi'],
      ],
      RESPONSIBILITY: ['Kelancaran pelayanan kepada warga', 'Ketertiban wilayah'],
      AUTHORITY: ['Menandatangani surat keterangan menurut pelimpahan wewenang', 'Memberi petunjuk kepada lurah'],
      RELATION: [
        ['Sekretaris Daerah', 'Pertanggungjawaban tugas', 'Sekretariat Daerah'],
        ['Kepala Kepolisian Sektor', 'Ketertiban wilayah', 'Kepolisian'],
        ['Lurah', 'Pembinaan', 'Kelurahan'],
      ],
      RISK: [['Kelelahan', 'Tugas di luar jam kerja']],
      PERFORMANCE: ['Nilai survei kepuasan masyarakat kecamatan paling rendah baik'],
    },
    technical: [
      ['Penyelenggaraan pemerintahan kecamatan', 3],
      ['Pemberdayaan masyarakat', 3],
    ],
  },
  {
    titles: ['Bendahara', 'Penata Laporan Keuangan', 'Pengelola Keuangan', 'Penata Keuangan'],
    summary: 'Menerima, menyimpan, membayarkan dan mempertanggungjawabkan uang untuk belanja perangkat daerah menurut peraturan agar keuangan tertib.',
    education: 'D3',
    level: 1,
    items: {
      ...OFFICE,
      EDUCATION: ['Diploma tiga bidang akuntansi, ekonomi atau manajemen'],
      TRAINING_TECHNICAL: ['Pelatihan penatausahaan keuangan daerah'],
      TASK: [
        ['Menyiapkan surat permintaan pembayaran', 'Surat permintaan pembayaran'],
        ['Membayarkan belanja yang sudah disahkan', 'Bukti pembayaran'],
        ['Memungut dan menyetorkan pajak', 'Bukti setor'],
        ['Menutup buku kas dan menyusun pertanggungjawaban', 'Laporan pertanggungjawaban'],
      ],
      TOOL: [['Aplikasi keuangan daerah', 'Penatausahaan']],
      RESPONSIBILITY: ['Kebenaran buku kas', 'Keamanan uang dan surat berharga'],
      AUTHORITY: ['Menolak pembayaran yang buktinya tidak lengkap'],
      RELATION: [['Pejabat penatausahaan keuangan', 'Pengujian tagihan', 'Perangkat daerah']],
      RISK: [['Tuntutan ganti rugi', 'Kekeliruan pembayaran']],
      PERFORMANCE: ['Pertanggungjawaban selesai paling lambat tanggal 10 bulan berikutnya'],
    },
    technical: [['Penatausahaan keuangan daerah', 2]],
  },
  {
    titles: ['Kepala Puskesmas'],
    summary: 'Memimpin puskesmas dalam pelayanan kesehatan perorangan dan masyarakat di wilayah kerjanya menurut standar agar kesehatan warga meningkat.',
    education: 'S1',
    level: 2,
    items: {
      EDUCATION: ['Sarjana bidang kesehatan'],
      TRAINING_TECHNICAL: ['Pelatihan manajemen puskesmas'],
      EXPERIENCE: ['Bertugas di puskesmas paling singkat 2 tahun'],
      TASK: [
        ['Menyusun rencana kegiatan puskesmas', 'Rencana'],
        ['Menggerakkan dan memantau pelayanan puskesmas', 'Laporan pemantauan'],
        ['Membina tenaga kesehatan dan jejaring puskesmas', 'Kegiatan pembinaan'],
        ['Menilai dan melaporkan kinerja puskesmas', 'Laporan'],
      ],
      RESPONSIBILITY: ['Mutu dan keselamatan pelayanan puskesmas'],
      AUTHORITY: ['Membagi tugas kepada semua pegawai puskesmas'],
      RELATION: [['Camat', 'Kegiatan kesehatan wilayah', 'Kecamatan']],
      RISK: [['Tertular penyakit', 'Bertugas di tempat pelayanan']],
      PERFORMANCE: ['Puskesmas terakreditasi'],
    },
    technical: [['Manajemen puskesmas', 3]],
  },
];

/** Of whoever leads a unit and has none of these titles. */
export const HEADS_ANALYSIS: Omit<DemoAnalysis, 'titles'> = {
  summary: 'Memimpin unit kerjanya dalam menyusun rencana, membagi tugas, membimbing dan menilai bawahan menurut peraturan agar sasaran unit tercapai.',
  education: 'S1',
  level: 3,
  items: {
    ...OFFICE,
    EDUCATION: ['Sarjana atau diploma empat bidang yang sesuai dengan tugas unit'],
    TRAINING_LEADERSHIP: ['Pelatihan kepemimpinan sesuai jenjang jabatan'],
    EXPERIENCE: ['Jabatan setingkat di bawahnya paling singkat 3 tahun'],
    TASK: [
      ['Menyusun rencana dan program kerja unit', 'Rencana kerja'],
      ['Membagi tugas dan membimbing bawahan', 'Pembagian tugas'],
      ['Memeriksa hasil kerja bawahan', 'Hasil pemeriksaan'],
      ['Mengoordinasikan pelaksanaan tugas dengan unit lain', 'Kegiatan koordinasi'],
      ['Mengevaluasi dan melaporkan pelaksanaan tugas', 'Laporan'],
    ],
    RESPONSIBILITY: ['Tercapainya sasaran unit', 'Kedisiplinan bawahan'],
    AUTHORITY: ['Menilai kinerja bawahan', 'Memberi saran kepada atasan'],
    RELATION: [['Kepala unit lain', 'Koordinasi tugas', 'Perangkat daerah yang sama']],
    RISK: [['Tekanan pekerjaan', 'Tenggat dan tuntutan layanan']],
    PERFORMANCE: ['Sasaran unit tercapai paling rendah 90 persen'],
  },
  technical: [['Manajemen unit kerja', 3]],
};

/** Of positions of none of these titles. */
export const USUAL_ANALYSIS: Omit<DemoAnalysis, 'titles'> = {
  summary: 'Melaksanakan tugas jabatan di unit kerjanya menurut peraturan dan petunjuk atasan agar pelayanan perangkat daerah berjalan lancar.',
  education: 'D3',
  level: 1,
  items: {
    ...OFFICE,
    EDUCATION: ['Diploma tiga bidang yang sesuai dengan tugas jabatan'],
    EXPERIENCE: ['Tidak dipersyaratkan'],
    TASK: [
      ['Menerima, memeriksa dan mengolah berkas', 'Berkas'],
      ['Menyusun konsep surat, data dan dokumen', 'Dokumen'],
      ['Memutakhirkan data dan arsip', 'Data'],
      ['Menyusun laporan pelaksanaan tugas', 'Laporan'],
    ],
    RESPONSIBILITY: ['Kebenaran dan kerapian hasil kerja'],
    AUTHORITY: ['Meminta kelengkapan berkas'],
    RISK: [['Gangguan mata', 'Bekerja di depan layar']],
    PERFORMANCE: ['Tugas selesai tepat waktu'],
  },
  technical: [['Pengelolaan dokumen dan data', 1]],
};
