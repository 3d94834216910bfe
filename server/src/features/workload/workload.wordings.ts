import { wordings } from '../importing/rows/index.ts';
import type { VolumePeriod, WorkloadApproach } from './workload-task.entity.ts';

export const APPROACH = wordings<WorkloadApproach>(
  { name: 'WORKLOAD_APPROACH', describes: 'By what the work of a task is counted.' },
  'Tugas per tugas jabatan, Hasil kerja, Objek kerja or Peralatan kerja',
  {
    TASKS: ['tugas per tugas jabatan', 'tugas per tugas', 'tugas', 'uraian tugas'],
    RESULTS: ['hasil kerja', 'hasil', 'produk'],
    OBJECTS: ['objek kerja', 'obyek kerja', 'objek', 'obyek'],
    EQUIPMENT: ['peralatan kerja', 'peralatan', 'alat kerja', 'alat'],
  },
);

export const VOLUME_PERIOD = wordings<VolumePeriod>(
  { name: 'VOLUME_PERIOD', describes: 'Over which time a volume is counted.' },
  'Tahun, Bulan, Minggu or Hari',
  {
    YEAR: ['tahun', 'per tahun', 'setahun', 'tahunan', 'thn'],
    MONTH: ['bulan', 'per bulan', 'sebulan', 'bulanan', 'bln'],
    WEEK: ['minggu', 'per minggu', 'seminggu', 'mingguan'],
    DAY: ['hari', 'per hari', 'sehari', 'harian'],
  },
);
