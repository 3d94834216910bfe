import type { UnitKind } from '@selaras/schema/web';
import { everyValue } from './every-value.ts';

/** As they are offered; the unit at the top of a dinas is made with it. */
export const UNIT_KINDS = everyValue<Exclude<UnitKind, 'DINAS'>>()(
  'SEKRETARIAT',
  'BIDANG',
  'BAGIAN',
  'SUBBAGIAN',
  'SEKSI',
  'UPTD',
  'PUSKESMAS',
  'SEKOLAH',
  'RSUD',
  'KECAMATAN',
  'KELURAHAN',
  'ASISTEN',
  'BIRO',
  'DEPUTI',
  'INSPEKTUR_PEMBANTU',
  'LAINNYA',
);
