import { RecordEvaluationDocument, type EvaluatorOffice } from '@selaras/schema/web';
import { useMutation } from 'urql';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useText } from '../../text/text.ts';
import { ActDrawer } from '../acts/index.ts';
import { readEvaluationAct, saidInFull } from './evaluation-act-answer.ts';
import styles from './Evaluation.module.css';
import { isRated, RatingFields, type RatingDraft } from './RatingFields.tsx';

export interface ToRecord {
  readonly employee: { readonly id: string; readonly fullName: string };
  readonly office: EvaluatorOffice;
  /** Of what was begun before; null where nothing was. */
  readonly version: number | null;
}

interface RecordEvaluationDrawerProps {
  of: ToRecord;
  periodId: string;
  onDone: () => void;
  onClose: () => void;
}

/** What an office outside the tree of positions decided of somebody. */
export function RecordEvaluationDrawer({ of: { employee, office, version }, periodId, onDone, onClose }: RecordEvaluationDrawerProps) {
  const { say } = useText();
  const kept = useFormDraft('evaluation.record', `${periodId}.${employee.id}`, version);
  const [, record] = useMutation(RecordEvaluationDocument);
  const [draft, setDraft] = useDraftField<RatingDraft>(kept, 'draft', { workResult: null, behaviour: null, note: '' });
  return (
    <ActDrawer
      kept={kept}
      title={say('evaluation.recordTitle', { office: say(`labels.EvaluatorOffice.${office}`) })}
      doIt={say('evaluation.recordIt')}
      asked={JSON.stringify(draft)}
      ready={isRated(draft)}
      decree={{ required: true }}
      reasoned
      ask={async (said) => {
        const documented = saidInFull(said);
        if (!isRated(draft) || !documented) return { lost: true };
        const input = { ...documented, ...draft, note: draft.note.trim() || null, employeeId: employee.id, periodId, version };
        return readEvaluationAct((await record({ input })).data?.recordEvaluation, say);
      }}
      onDone={onDone}
      onClose={onClose}
    >
      <p>
        <strong>{employee.fullName}</strong>
      </p>
      <p className={styles.hint}>{say('evaluation.recordLead')}</p>
      <RatingFields draft={draft} onDraft={setDraft} />
    </ActDrawer>
  );
}
