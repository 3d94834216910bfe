import type { RateEvaluationInput } from '@selaras/schema/web';
import { useState } from 'react';
import { useKeptDraft } from '../../app/kept-draft.ts';
import type { RuleCell } from './PredikatMatrix.tsx';
import { PureRatingForm } from './PureRatingForm.tsx';
import { draftOf, isUnsaved, newer, type RatedDraft, type SavedEvaluation } from './rating-draft.ts';
import { useEvaluationSteps } from './use-evaluation-steps.ts';

interface RatingFormProps {
  /** Whose browser it is: what they typed is kept for them alone. */
  account: string;
  employeeId: string;
  periodId: string;
  evaluation: SavedEvaluation | null;
  /** Whether a first rating may be given, while there is no evaluation to ask. */
  mayBegin: boolean;
  rule: readonly RuleCell[];
  /** The evaluation is no longer what the page shows. */
  onChanged: () => void;
}

/** Rates, submits and seals one evaluation. */
export function RatingForm({ account, employeeId, periodId, evaluation, mayBegin, rule, onChanged }: RatingFormProps) {
  const [answered, setAnswered] = useState<SavedEvaluation | null>(null);
  const { draft, found, change, forget } = useKeptDraft(account, `rating.${periodId}.${employeeId}`, draftOf(evaluation), evaluation?.version ?? null);
  const steps = useEvaluationSteps((current) => {
    setAnswered(current);
    onChanged();
  });
  const seen = newer(evaluation, answered);
  const inputOf = ({ workResult, behaviour, note }: RatedDraft): RateEvaluationInput => ({
    employeeId,
    periodId,
    workResult,
    behaviour,
    note: note.trim() || null,
    version: seen?.version ?? null,
  });
  const once = async (answer: Promise<SavedEvaluation | null>): Promise<void> => {
    if (await answer) forget();
  };
  return (
    <PureRatingForm
      evaluation={seen}
      mayBegin={mayBegin}
      rule={rule}
      draft={draft}
      busy={steps.busy}
      said={steps.said}
      restored={found && isUnsaved(draft, seen) ? { at: found.at, isOlder: found.version !== (seen?.version ?? null) } : null}
      onDraft={change}
      onDrop={() => forget(draftOf(seen))}
      onSave={(rated) => void once(steps.save(inputOf(rated)))}
      onSubmit={(rated) => void once(seen && !isUnsaved(rated, seen) ? steps.submit(seen) : steps.saveAndSubmit(inputOf(rated)))}
      onSeal={() => {
        if (seen) void steps.seal(seen);
      }}
    />
  );
}
