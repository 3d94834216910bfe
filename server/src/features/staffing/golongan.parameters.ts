import { unverified, verified, type LegalSource } from '../../rules/legal-source.ts';

export interface PnsGolongan {
  readonly golongan: string;
  readonly pangkat: string;
  /** Code of SIASN/BKN. */
  readonly code: number;
}

/** What the list below rests on. @public */
export const PNS_GOLONGAN_SOURCE: LegalSource = verified('PP 99/2000', 'lampiran', 'codes as used by SIASN clients');

const pns = (golongan: string, pangkat: string, code: number): PnsGolongan => ({ golongan, pangkat, code });

/** Lowest first: the order of the list is the order of rank. */
export const PNS_GOLONGAN: readonly PnsGolongan[] = [
  pns('I/a', 'Juru Muda', 11),
  pns('I/b', 'Juru Muda Tingkat I', 12),
  pns('I/c', 'Juru', 13),
  pns('I/d', 'Juru Tingkat I', 14),
  pns('II/a', 'Pengatur Muda', 21),
  pns('II/b', 'Pengatur Muda Tingkat I', 22),
  pns('II/c', 'Pengatur', 23),
  pns('II/d', 'Pengatur Tingkat I', 24),
  pns('III/a', 'Penata Muda', 31),
  pns('III/b', 'Penata Muda Tingkat I', 32),
  pns('III/c', 'Penata', 33),
  pns('III/d', 'Penata Tingkat I', 34),
  pns('IV/a', 'Pembina', 41),
  pns('IV/b', 'Pembina Tingkat I', 42),
  pns('IV/c', 'Pembina Utama Muda', 43),
  pns('IV/d', 'Pembina Utama Madya', 44),
  pns('IV/e', 'Pembina Utama', 45),
];

/** Golongan of PPPK have no pangkat. */
export const PPPK_GOLONGAN: readonly string[] = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII'];

/** What the list below rests on. @public */
export const PPPK_GOLONGAN_SOURCE: LegalSource = unverified('Perpres 98/2020 and 11/2024');
