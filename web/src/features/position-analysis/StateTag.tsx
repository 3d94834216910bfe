import type { PositionAnalysisState } from '@selaras/schema/web';
import { useText } from '../../text/text.ts';
import { Tag, type Tone } from '../../ui/Tag.tsx';

const TONE: Readonly<Record<PositionAnalysisState, Tone>> = { DRAFT: 'accent', REVIEWED: 'surplus', ESTABLISHED: 'good', DISCARDED: 'neutral' };

export function StateTag({ state }: { state: PositionAnalysisState }) {
  const { say } = useText();
  return <Tag tone={TONE[state]}>{say(`labels.PositionAnalysisState.${state}`)}</Tag>;
}
