import { wordings } from '../importing/rows/index.ts';
import type { DinasKind } from './dinas.entity.ts';
import type { UnitKind } from './unit.entity.ts';

export const DINAS_KIND = wordings<DinasKind>('Dinas, Badan, Inspektorat, Sekretariat Daerah, Sekretariat DPRD, Satpol PP, RSUD, Kecamatan or Lainnya', {
  SEKRETARIAT_DAERAH: ['setda'],
  SEKRETARIAT_DPRD: ['setwan'],
  INSPEKTORAT: ['inspektorat daerah'],
  DINAS: [],
  BADAN: [],
  SATPOL_PP: ['satuan polisi pamong praja'],
  RSUD: ['rumah sakit umum daerah', 'rumah sakit'],
  KECAMATAN: ['distrik'],
  LAINNYA: ['lain', 'lain-lain'],
});

export const UNIT_KIND = wordings<UnitKind>('Sekretariat, Bagian, Bidang, Subbagian, Seksi, UPTD, Puskesmas, Sekolah, Kelurahan … or Lainnya', {
  DINAS: ['badan', 'perangkat daerah', 'opd'],
  SEKRETARIAT: [],
  ASISTEN: [],
  BAGIAN: [],
  BIDANG: [],
  SUBBAGIAN: ['sub bagian', 'subbidang', 'sub bidang'],
  SEKSI: [],
  UPTD: ['upt', 'upt daerah', 'unit pelaksana teknis'],
  PUSKESMAS: [],
  RSUD: ['rumah sakit'],
  SEKOLAH: ['tk', 'sd', 'smp', 'satuan pendidikan'],
  KECAMATAN: [],
  KELURAHAN: [],
  INSPEKTUR_PEMBANTU: ['irban'],
  BIRO: [],
  DEPUTI: [],
  LAINNYA: ['lain', 'lain-lain'],
});
