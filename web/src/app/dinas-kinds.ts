import type { DinasKind } from '@selaras/schema/web';
import { everyValue } from './every-value.ts';

/** As they are offered in forms. */
export const DINAS_KINDS = everyValue<DinasKind>()(
  'DINAS',
  'BADAN',
  'SEKRETARIAT_DAERAH',
  'SEKRETARIAT_DPRD',
  'INSPEKTORAT',
  'SATPOL_PP',
  'RSUD',
  'KECAMATAN',
  'LAINNYA',
);
