import { unverified, type LegalSource } from '../../rules/legal-source.ts';
import type { DatedValue } from '../../rules/dated-value.ts';

/** Lowest and highest golongan of who holds a position of an eselon. */
export interface GolonganRange {
  readonly lowest: string;
  readonly highest: string;
}

const SOURCE: LegalSource = unverified('PP 100/2000 as changed by PP 13/2002', 'lampiran', 'ranges as the tables of SIASN clients state them');

const range = (lowest: string, highest: string): GolonganRange => ({ lowest, highest });

/** By eselon; a position without one has no range. */
export const GOLONGAN_RANGES: readonly DatedValue<Readonly<Record<string, GolonganRange>>>[] = [
  {
    since: '2002-04-17',
    source: SOURCE,
    value: {
      I_A: range('IV/c', 'IV/e'),
      I_B: range('IV/b', 'IV/e'),
      II_A: range('IV/b', 'IV/d'),
      II_B: range('IV/a', 'IV/c'),
      III_A: range('III/d', 'IV/b'),
      III_B: range('III/c', 'IV/a'),
      IV_A: range('III/b', 'III/d'),
      IV_B: range('III/a', 'III/c'),
    },
  },
];
