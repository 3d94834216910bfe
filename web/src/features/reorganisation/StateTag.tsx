import type { ReorganisationState } from '@selaras/schema/web';
import { useText } from '../../text/text.ts';
import { Tag, type Tone } from '../../ui/Tag.tsx';

const TONE: Readonly<Record<ReorganisationState, Tone>> = { DRAFT: 'accent', APPLIED: 'good', DISCARDED: 'neutral' };

export function StateTag({ state }: { state: ReorganisationState }) {
  const { say } = useText();
  return <Tag tone={TONE[state]}>{say(`labels.ReorganisationState.${state}`)}</Tag>;
}
