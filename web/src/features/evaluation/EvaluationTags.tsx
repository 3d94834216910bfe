import type { EvaluationState, Predikat } from '@selaras/schema/web';
import { useText } from '../../text/text.ts';
import { Tag, type Tone } from '../../ui/Tag.tsx';
import { STATE_TONE } from './states.ts';

const PREDIKAT_TONE: Record<Predikat, Tone> = {
  SANGAT_BAIK: 'good',
  BAIK: 'accent',
  BUTUH_PERBAIKAN: 'gap',
  KURANG: 'danger',
  SANGAT_KURANG: 'danger',
};

/** How far an evaluation is. */
export function StateTag({ state }: { state: EvaluationState }) {
  const { say } = useText();
  return <Tag tone={STATE_TONE[state]}>{say(`labels.EvaluationState.${state}`)}</Tag>;
}

/** That it is not sealed although its deadline has passed. */
export function OverdueTag() {
  const { say } = useText();
  return <Tag tone="danger">{say('evaluation.overdue')}</Tag>;
}

export function PredikatTag({ predikat }: { predikat: Predikat }) {
  const { say } = useText();
  return <Tag tone={PREDIKAT_TONE[predikat]}>{say(`labels.Predikat.${predikat}`)}</Tag>;
}
