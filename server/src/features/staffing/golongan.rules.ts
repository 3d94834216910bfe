import type { EmployeeStatus } from './employee.parameters.ts';
import { PNS_GOLONGAN, PPPK_GOLONGAN } from './golongan.parameters.ts';

const PANGKAT_BY_GOLONGAN = new Map(PNS_GOLONGAN.map((row) => [row.golongan, row.pangkat]));
const PNS_BY_LETTERS = new Map(PNS_GOLONGAN.map((row) => [row.golongan.toLowerCase(), row.golongan]));
const PPPK_SET = new Set(PPPK_GOLONGAN);

/**
 * The pangkat that goes with a golongan; PPPK have none.
 *
 * @source PP 99/2000, lampiran
 * @example pangkatOf('III/c') // 'Penata'
 */
export function pangkatOf(golongan: string | null): string | null {
  return golongan === null ? null : (PANGKAT_BY_GOLONGAN.get(golongan) ?? null);
}

/**
 * The official spelling of a golongan as files write it ("iii/c", "III C", "III-c", "ix"), or null when the
 * status has no such golongan. A PNS holds I/a-IV/e, a PPPK I-XVII.
 *
 * @source PP 99/2000, lampiran (PNS); Perpres 98/2020 (PPPK, unverified)
 * @example normaliseGolongan('PNS', 'iii c') // 'III/c'
 */
export function normaliseGolongan(status: EmployeeStatus, text: string): string | null {
  const compact = text.trim().replace(/[\s./-]+/g, '');
  if (status === 'PPPK') {
    const roman = compact.toUpperCase();
    return PPPK_SET.has(roman) ? roman : null;
  }
  const letters = `${compact.slice(0, -1)}/${compact.slice(-1)}`.toLowerCase();
  return PNS_BY_LETTERS.get(letters) ?? null;
}
