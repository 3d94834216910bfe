import type { PredikatPatternQuery, Predikat } from '@selaras/schema/web';
import { everyValue } from '../../app/every-value.ts';

export type PatternRule = NonNullable<PredikatPatternQuery['predikatGuidance']>[number]['rules'][number];

/** The best first, as they are drawn. */
export const PREDIKATS = everyValue<Predikat>()('SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG');

export type Counts = Readonly<Record<Predikat, number>>;

export const totalOf = (counts: Counts): number => PREDIKATS.reduce((sum, predikat) => sum + counts[predikat], 0);

/** A rule that does not hold, with the share there is. */
export interface Departure {
  readonly predikat: readonly Predikat[];
  readonly why: 'TOO_FEW' | 'TOO_MANY' | 'NOBODY';
  /** The bound; of NOBODY there is none. */
  readonly bound: number | null;
  readonly share: number;
}

/** Which rules of a pattern do not hold for these counts, in their order. Of fewer than `fewest` nothing is said: one person would decide. Shares are compared by people, so that 14 of 20 are no more than 70 %. */
export function departuresOf(rules: readonly PatternRule[], counts: Counts, fewest: number): readonly Departure[] {
  const total = totalOf(counts);
  if (total < Math.max(1, fewest)) return [];
  return rules.flatMap(({ predikat, least, most, isPresent }): Departure[] => {
    const people = predikat.reduce((sum, one) => sum + counts[one], 0);
    const share = people / total;
    // 0.7 × 20 is 14.000000000000002 or 13.999…: whole people decide, with room for the last digit.
    if (most !== null && people > most * total + 1e-9) return [{ predikat, why: 'TOO_MANY', bound: most, share }];
    if (least !== null && people < least * total - 1e-9) return [{ predikat, why: 'TOO_FEW', bound: least, share }];
    return isPresent && people === 0 ? [{ predikat, why: 'NOBODY', bound: null, share }] : [];
  });
}
