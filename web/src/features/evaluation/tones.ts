import type { EvaluationState, Predikat } from '@selaras/schema/web';
import type { Tone } from '../../ui/Tag.tsx';

/** The colour of a stage; the word beside it says the same. */
export const STATE_TONE: Record<EvaluationState, Tone> = { NOT_STARTED: 'neutral', DRAFT: 'gap', SUBMITTED: 'accent', SEALED: 'good' };

export const PREDIKAT_TONE: Record<Predikat, Tone> = {
  SANGAT_BAIK: 'good',
  BAIK: 'accent',
  BUTUH_PERBAIKAN: 'gap',
  KURANG: 'danger',
  SANGAT_KURANG: 'danger',
};
