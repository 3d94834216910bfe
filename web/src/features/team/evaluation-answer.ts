import {
  EvaluationAnswer_ChangedFragmentDoc,
  EvaluationAnswer_SavedFragmentDoc,
  RatingForm_EvaluationFragmentDoc,
  type RateEvaluationMutation,
  type SealEvaluationMutation,
  type SubmitEvaluationMutation,
} from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import type { Say } from '../../text/text.ts';
import { evaluatorInWords } from '../evaluation/index.ts';
import type { SavedEvaluation } from './rating-draft.ts';

type Answer = RateEvaluationMutation['rateEvaluation'] | SubmitEvaluationMutation['submitEvaluation'] | SealEvaluationMutation['sealEvaluation'];

export type Outcome =
  | { saved: SavedEvaluation }
  /** `current` is what somebody else saved meanwhile. */
  | { refusal: string; current?: SavedEvaluation }
  /** No answer came: nobody can tell whether the step was taken. */
  | { lost: true };

/** Every answer of the three steps in words; a member added to the schema without a sentence does not compile. */
export function readAnswer(answer: Answer | undefined, say: Say): Outcome {
  if (!answer) return { lost: true };
  switch (answer.__typename) {
    case 'EvaluationSaved':
      return { saved: readFragment(RatingForm_EvaluationFragmentDoc, readFragment(EvaluationAnswer_SavedFragmentDoc, answer).evaluation) };
    case 'EvaluationChanged': {
      const current = readFragment(RatingForm_EvaluationFragmentDoc, readFragment(EvaluationAnswer_ChangedFragmentDoc, answer).current);
      return { refusal: say('refusals.EvaluationChanged', { current: describe(current, say) }), current };
    }
    case 'EvaluatorIsSomeoneElse': {
      return { refusal: say('refusals.EvaluatorIsSomeoneElse', evaluatorInWords(answer, say)) };
    }
    case 'EvaluationNotReady':
      return { refusal: say('refusals.EvaluationNotReady', { state: say(`labels.EvaluationState.${answer.state}`).toLowerCase() }) };
    case 'EvaluationNotExpected':
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
