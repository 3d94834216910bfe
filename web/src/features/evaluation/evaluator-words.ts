import { EvaluatorWords_SomeoneElseFragmentDoc } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import type { Say } from '../../text/text.ts';

/** Who evaluates and why, for a sentence; of whom the viewer may not see it is not said who. */
export function evaluatorInWords(refused: FragmentType<typeof EvaluatorWords_SomeoneElseFragmentDoc>, say: Say): { evaluator: string; reason: string } {
  const { evaluatorReason, evaluatorOffice, evaluator } = readFragment(EvaluatorWords_SomeoneElseFragmentDoc, refused);
  const isNobody = evaluatorReason === 'NO_SUPERIOR' || evaluatorReason === 'NO_POSITION';
  const person = evaluator?.fullName ?? say(isNobody ? 'team.noSuperior' : 'evaluation.hidden');
  return { evaluator: evaluatorOffice ? say(`labels.EvaluatorOffice.${evaluatorOffice}`) : person, reason: say(`labels.EvaluatorReason.${evaluatorReason}`) };
}
