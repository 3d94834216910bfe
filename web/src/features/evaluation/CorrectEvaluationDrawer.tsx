import { CorrectEvaluation_EvaluationFragmentDoc, CorrectEvaluationDocument } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useMutation } from 'urql';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useText } from '../../text/text.ts';
import { ActDrawer } from '../acts/index.ts';
import { readEvaluationAct, saidInFull } from './evaluation-act-answer.ts';
import styles from './Evaluation.module.css';
import { isRated, RatingFields, type RatingDraft } from './RatingFields.tsx';

interface CorrectEvaluationDrawerProps {
  evaluation: FragmentType<typeof CorrectEvaluation_EvaluationFragmentDoc>;
  onDone: () => void;
  onClose: () => void;
}

/** What a sealed evaluation should have said. */
export function CorrectEvaluationDrawer({ evaluation: masked, onDone, onClose }: CorrectEvaluationDrawerProps) {
  const { say } = useText();
  const { id: evaluationId, version, workResult, behaviour, note, employee, period } = readFragment(CorrectEvaluation_EvaluationFragmentDoc, masked);
  const [, correct] = useMutation(CorrectEvaluationDocument);
  const kept = useFormDraft('evaluation.correct', evaluationId, version);
  const [draft, setDraft] = useDraftField<RatingDraft>(kept, 'draft', { workResult, behaviour, note: note ?? '' });
  const differs = draft.workResult !== workResult || draft.behaviour !== behaviour || draft.note !== (note ?? '');
  return (
    <ActDrawer
      kept={kept}
      title={say('evaluation.correctTitle')}
      doIt={say('evaluation.correctIt')}
      asked={JSON.stringify(draft)}
      ready={isRated(draft) && differs}
      decree={{ required: true }}
      reasoned
      ask={async (said) => {
        const documented = saidInFull(said);
        if (!isRated(draft) || !documented) return { lost: true };
        const input = { ...documented, ...draft, note: draft.note.trim() || null, evaluationId, version };
        return readEvaluationAct((await correct({ input })).data?.correctEvaluation, say);
      }}
      onDone={onDone}
      onClose={onClose}
    >
      <p>
        <strong>{employee.fullName}</strong> · {period.label}
      </p>
      <p className={styles.hint}>{say('evaluation.correctLead')}</p>
      <RatingFields draft={draft} onDraft={setDraft} />
    </ActDrawer>
  );
}
