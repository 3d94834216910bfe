/** A task as a demonstration has it: its share of the work of its position, and how long one takes. */
export interface DemoTask {
  readonly description: string;
  readonly result: string;
  readonly share: number;
  readonly minutes: number;
}

const task = (share: number, minutes: number, result: string, description: string): DemoTask => ({ description, result, share, minutes });

/** Whoever leads a unit. */
export const TASKS_OF_HEADS: readonly DemoTask[] = [
  task(0.18, 420, 'dokumen', 'Menyusun rencana dan program kerja unit menurut rencana strategis perangkat daerah'),
  task(0.22, 90, 'kegiatan', 'Membagi tugas dan membimbing bawahan'),
  task(0.24, 120, 'laporan', 'Memeriksa hasil kerja bawahan dan memberi umpan balik'),
  task(0.16, 180, 'rapat', 'Mengoordinasikan pelaksanaan tugas dengan unit lain'),
  task(0.12, 300, 'laporan', 'Mengevaluasi dan melaporkan pelaksanaan tugas kepada atasan'),
  task(0.08, 60, 'kegiatan', 'Melaksanakan tugas lain yang diberikan atasan'),
];

/** Whoever serves people day by day: health, schools, the streets. */
export const TASKS_OF_SERVICE: readonly DemoTask[] = [
  task(0.46, 30, 'layanan', 'Melayani warga menurut standar pelayanan'),
  task(0.17, 45, 'catatan', 'Mencatat layanan dan tindak lanjutnya'),
  task(0.13, 60, 'kegiatan', 'Menyiapkan tempat, bahan dan alat'),
  task(0.11, 150, 'kunjungan', 'Mengunjungi warga di luar kantor'),
  task(0.08, 240, 'laporan', 'Menyusun laporan bulanan'),
  task(0.05, 60, 'kegiatan', 'Melaksanakan tugas lain yang diberikan atasan'),
];

/** Whoever works on records and documents. */
export const TASKS_OF_OFFICES: readonly DemoTask[] = [
  task(0.3, 40, 'berkas', 'Menerima, memeriksa dan mengolah berkas'),
  task(0.26, 75, 'dokumen', 'Menyusun konsep surat, data dan dokumen'),
  task(0.16, 30, 'data', 'Memutakhirkan data dan arsip'),
  task(0.14, 120, 'kegiatan', 'Menyiapkan bahan rapat dan kegiatan'),
  task(0.09, 300, 'laporan', 'Menyusun laporan pelaksanaan tugas'),
  task(0.05, 60, 'kegiatan', 'Melaksanakan tugas lain yang diberikan atasan'),
];
