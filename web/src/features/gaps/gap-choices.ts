import type { FitReason, GapSeverity } from '@selaras/schema/web';
import { everyValue } from '../../app/every-value.ts';
import type { Tone } from '../../ui/Tag.tsx';

/** The most urgent first, as they are listed. */
export const SEVERITIES = everyValue<GapSeverity>()('VACANT_HEAD', 'ACTING_HEAD', 'VACANT', 'SHORT', 'NEED_UNKNOWN', 'SURPLUS', 'MET');
export const SEVERITY_TONE: Readonly<Record<GapSeverity, Tone>> = {
  VACANT_HEAD: 'danger',
  ACTING_HEAD: 'gap',
  VACANT: 'gap',
  SHORT: 'gap',
  NEED_UNKNOWN: 'neutral',
  SURPLUS: 'surplus',
  MET: 'good',
};

export const FIT_REASONS = everyValue<FitReason>()('GOLONGAN_BELOW', 'GOLONGAN_ABOVE', 'EDUCATION_BELOW', 'EDUCATION_FIELD');

/** Two lists of one page. */
export const LISTS = everyValue<'gaps' | 'fit'>()('gaps', 'fit');

/** Classes as people ask for them: of those who lead, of those who know, of those who help. */
export const CLASSES = { LOW: [1, 6], MIDDLE: [7, 10], HIGH: [11, 17] } as const satisfies Readonly<Record<string, readonly [number, number]>>;
export const CLASS_NAMES = everyValue<keyof typeof CLASSES>()('LOW', 'MIDDLE', 'HIGH');
