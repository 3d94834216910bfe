import type { CorrectEvaluationMutation, RecordEvaluationMutation } from '@selaras/schema/web';
import type { Say } from '../../text/text.ts';
import { readActAnswer, type ActOutcome, type ActSaid } from '../acts/index.ts';
import { evaluatorInWords } from './evaluator-words.ts';

type Answer = CorrectEvaluationMutation['correctEvaluation'] | RecordEvaluationMutation['recordEvaluation'];

/** Reason and decree as these acts need them; null while one is missing, which the form does not let through. */
export const saidInFull = ({ reason, decreeNumber, preview }: ActSaid): { preview: boolean; reason: string; decreeNumber: string } | null =>
  reason !== null && decreeNumber !== null ? { preview, reason, decreeNumber } : null;

/** What recording or correcting an evaluation came to. */
export function readEvaluationAct(answer: Answer | undefined, say: Say): ActOutcome {
  if (answer?.__typename === 'EvaluatorIsSomeoneElse') {
    return { refusal: say('refusals.EvaluatorIsSomeoneElse', evaluatorInWords(answer, say)) };
  }
  if (answer?.__typename === 'EvaluationChanged') return { refusal: say('evaluation.changedMeanwhile') };
  return readActAnswer(answer, 'EvaluationSaved', say);
}
