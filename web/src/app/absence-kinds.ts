import type { AbsenceKind } from '@selaras/schema/web';

/** In the order in which people are offered them. */
export const ABSENCE_KINDS = [
  'CUTI_BESAR',
  'CUTI_SAKIT',
  'CUTI_MELAHIRKAN',
  'CUTI_ALASAN_PENTING',
  'TUGAS_BELAJAR',
  'PEMBERHENTIAN_SEMENTARA',
  'CLTN',
  'MPP',
] as const satisfies readonly AbsenceKind[];
