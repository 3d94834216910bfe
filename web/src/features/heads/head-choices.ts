import type { Eselon, HeadState } from '@selaras/schema/web';
import { everyValue } from '../../app/every-value.ts';
import type { Tone } from '../../ui/Tag.tsx';

export const HEAD_STATES = everyValue<HeadState>()('VACANT', 'ACTING', 'DEFINITIVE');
export const HEAD_TONE: Readonly<Record<HeadState, Tone>> = { VACANT: 'danger', ACTING: 'gap', DEFINITIVE: 'good' };

/** Levels as people speak of them, without their halves. */
export const LEVELS = {
  I: ['I_A', 'I_B'],
  II: ['II_A', 'II_B'],
  III: ['III_A', 'III_B'],
  IV: ['IV_A', 'IV_B'],
} as const satisfies Readonly<Record<string, readonly Eselon[]>>;
export type LevelName = keyof typeof LEVELS;
export const LEVEL_NAMES = everyValue<LevelName>()('I', 'II', 'III', 'IV');
