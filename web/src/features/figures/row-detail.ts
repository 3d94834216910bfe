import type { EvaluationState } from '@selaras/schema/web';
import type { Format } from '../../text/format.ts';
import type { Say } from '../../text/text.ts';

const STATES: readonly EvaluationState[] = ['NOT_STARTED', 'DRAFT', 'SUBMITTED', 'SEALED'];

/**
 * The detail of a counted row in words: holders of need for a position, the retirement day for a holder, the stage for an evaluation.
 *
 * Errors: none; a detail of another shape is shown as it is.
 *
 * @example rowDetail('3/12', say, format) // '3 dari 12 terisi'
 */
export function rowDetail(detail: string | null, say: Say, format: Pick<Format, 'day' | 'count'>): string | null {
  if (detail === null) return null;
  const state = STATES.find((known) => known === detail);
  if (state) return say(`labels.EvaluationState.${state}`);
  const [, filled, need] = /^(\d+)\/(\d+)$/.exec(detail) ?? [];
  if (filled !== undefined && need !== undefined) return say('staffing.ofNeed', { filled: format.count(Number(filled)), need: format.count(Number(need)) });
  if (/^\d{4}-\d{2}-\d{2}$/.test(detail)) return say('explain.retires', { day: format.day(detail) });
  return detail;
}
