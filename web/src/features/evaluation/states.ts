import type { EvaluationState } from '@selaras/schema/web';
import type { Tone } from '../../ui/Tag.tsx';

/** Every stage with its colour; the word in it says the same. */
export const STATE_TONE: Readonly<Record<EvaluationState, Tone>> = { NOT_STARTED: 'neutral', DRAFT: 'gap', SUBMITTED: 'accent', SEALED: 'good' };
