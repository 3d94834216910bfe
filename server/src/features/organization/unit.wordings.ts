import { wordings } from '../importing/rows/index.ts';
import type { DinasKind } from './dinas.entity.ts';
import type { UnitKind } from './unit.entity.ts';

/** Headers that mean the code of the dinas a row belongs to, and its name. */
export const DINAS_CODE_HEADERS = ['kode_dinas', 'kode_perangkat_daerah', 'kode_opd', 'kode_skpd', 'kode_satker'] as const;
export const DINAS_NAME_HEADERS = ['nama_dinas', 'perangkat_daerah', 'nama_perangkat_daerah', 'nama_opd', 'opd', 'skpd', 'nama_skpd'] as const;

export const DINAS_KIND = wordings<DinasKind>(
  { name: 'DINAS_KIND', describes: 'Kinds of perangkat daerah.', others: 'LAINNYA' },
  'Dinas, Badan, Inspektorat, Sekretariat Daerah, Sekretariat DPRD, Satpol PP, RSUD, Kecamatan or Lainnya',
  {
    SEKRETARIAT_DAERAH: ['setda'],
    SEKRETARIAT_DPRD: ['setwan'],
    INSPEKTORAT: ['inspektorat daerah'],
    DINAS: [],
    BADAN: [],
    SATPOL_PP: ['satuan polisi pamong praja'],
    RSUD: ['rumah sakit umum daerah', 'rumah sakit'],
    KECAMATAN: ['distrik'],
    LAINNYA: ['lain', 'lain-lain'],
  },
);

export const UNIT_KIND = wordings<UnitKind>(
  { name: 'UNIT_KIND', describes: 'Kinds of units.', others: 'LAINNYA' },
  'Dinas, Sekretariat, Asisten, Bagian, Bidang, Subbagian, Seksi, UPTD, Puskesmas, RSUD, Sekolah, Kecamatan, Kelurahan, Inspektur Pembantu, Biro, Deputi or Lainnya',
  {
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
    SEKOLAH: ['tk', 'sd', 'smp', 'sma', 'smk', 'slb', 'paud', 'kb', 'tpa', 'sps', 'skb', 'satuan pendidikan'],
    KECAMATAN: [],
    KELURAHAN: [],
    INSPEKTUR_PEMBANTU: ['irban'],
    BIRO: [],
    DEPUTI: [],
    LAINNYA: ['lain', 'lain-lain'],
  },
);
