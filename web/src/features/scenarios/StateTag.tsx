import type { ScenarioState } from '@selaras/schema/web';
import { useText } from '../../text/text.ts';
import { Tag, type Tone } from '../../ui/Tag.tsx';

const TONE: Readonly<Record<ScenarioState, Tone>> = { OPEN: 'accent', APPLIED: 'good', DISCARDED: 'neutral' };

/** What became of a scenario; of an open one that its day is over. */
export function StateTag({ state, isExpired }: { state: ScenarioState; isExpired: boolean }) {
  const { say } = useText();
  return state === 'OPEN' && isExpired ? (
    <Tag tone="neutral">{say('scenarios.expired')}</Tag>
  ) : (
    <Tag tone={TONE[state]}>{say(`labels.ScenarioState.${state}`)}</Tag>
  );
}
