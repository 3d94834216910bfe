import {
  RatingForm_EvaluationFragmentDoc,
  type RateEvaluationMutation,
  type RatingForm_EvaluationFragment,
  type SealEvaluationMutation,
  type SubmitEvaluationMutation,
} from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import type { Say } from '../../text/text.ts';

type Answer = RateEvaluationMutation['rateEvaluation'] | SubmitEvaluationMutation['submitEvaluation'] | SealEvaluationMutation['sealEvaluation'];

export type SavedEvaluation = RatingForm_EvaluationFragment;

export type Outcome =
  | { saved: SavedEvaluation }
  /** `current` is what somebody else saved meanwhile. */
  | { refusal: string; current?: SavedEvaluation };

/** Every answer of the three steps in words; a member added to the schema without a sentence does not compile. */
export function readAnswer(answer: Answer | undefined, say: Say): Outcome {
  if (!answer) return { refusal: say('team.saveFailed') };
  switch (answer.__typename) {
    case 'EvaluationSaved':
      return { saved: readFragment(RatingForm_EvaluationFragmentDoc, answer.evaluation) };
    case 'EvaluationChanged': {
      const current = readFragment(RatingForm_EvaluationFragmentDoc, answer.current);
      return { refusal: say('refusals.EvaluationChanged', { current: describe(current, say) }), current };
    }
    case 'EvaluatorIsSomeoneElse':
      return { refusal: say('refusals.EvaluatorIsSomeoneElse', { superior: answer.superior?.name ?? say('team.noSuperior') }) };
    case 'EvaluationNotReady':
      return { refusal: say('refusals.EvaluationNotReady', { state: say(`labels.EvaluationState.${answer.state}`).toLowerCase() }) };
    case 'EvaluationSealed':
    case 'PeriodClosed':
    case 'RatingsMissing':
      return { refusal: say(`refusals.${answer.__typename}`) };
  }
}

function describe({ state, workResult, behaviour }: SavedEvaluation, say: Say): string {
  return [
    say(`labels.EvaluationState.${state}`),
    workResult ? `${say('evaluation.workResult')}: ${say(`labels.Rating.${workResult}`)}` : null,
    behaviour ? `${say('evaluation.behaviour')}: ${say(`labels.Rating.${behaviour}`)}` : null,
  ]
    .filter(Boolean)
    .join(', ');
}
