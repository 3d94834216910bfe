import { Button, Textarea } from '@mantine/core';
import type { Rating } from '@selaras/schema/web';
import { useState, type FormEvent } from 'react';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import { Quiet } from '../../ui/Stacked.tsx';
import { PredikatTag } from '../evaluation/index.ts';
import type { SavedEvaluation } from './evaluation-answer.ts';
import { PredikatMatrix, type RuleCell } from './PredikatMatrix.tsx';
import { RatingChoice } from './RatingChoice.tsx';
import styles from './Team.module.css';
import { useEvaluationSteps } from './use-evaluation-steps.ts';

interface RatingFormProps {
  employeeId: string;
  periodId: string;
  evaluation: SavedEvaluation | null | undefined;
  /** Whether a first rating may be given, while there is no evaluation to ask. */
  mayRate: boolean;
  rule: readonly RuleCell[];
  onSaved: () => void;
}

/** Rates, submits and seals one evaluation; shows the predikat and the rule that gives it while the ratings are chosen. */
export function RatingForm({ employeeId, periodId, evaluation, mayRate, rule, onSaved }: RatingFormProps) {
  const { say, format } = useText();
  const [seen, setSeen] = useState<SavedEvaluation | null>(evaluation ?? null);
  if (evaluation && evaluation.version > (seen?.version ?? -1)) setSeen(evaluation);
  const [workResult, setWorkResult] = useState<Rating | null>(evaluation?.workResult ?? null);
  const [behaviour, setBehaviour] = useState<Rating | null>(evaluation?.behaviour ?? null);
  const [note, setNote] = useState(evaluation?.note ?? '');
  const [confirming, setConfirming] = useState(false);
  const steps = useEvaluationSteps(setSeen);
  const canRate = seen ? seen.viewerCanRate : mayRate;
  const dirty = workResult !== (seen?.workResult ?? null) || behaviour !== (seen?.behaviour ?? null) || note !== (seen?.note ?? '');
  const predikat = rule.find((cell) => cell.workResult === workResult && cell.behaviour === behaviour)?.predikat ?? null;
  const busy = steps.busy !== null;

  const save = async (): Promise<SavedEvaluation | null> => {
    if (!workResult || !behaviour) return null;
    const saved = await steps.save({ employeeId, periodId, workResult, behaviour, note: note.trim() || null, version: seen?.version ?? null });
    if (saved) onSaved();
    return saved;
  };
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    await save();
  };
  const submit = async (): Promise<void> => {
    const current = dirty || !seen ? await save() : seen;
    if (current && (await steps.submit(current))) onSaved();
  };
  const seal = async (): Promise<void> => {
    setConfirming(false);
    if (seen && (await steps.seal(seen))) onSaved();
  };

  return (
    <form className={styles.form} onSubmit={(event) => void onSubmit(event)}>
      <div className={styles.fields}>
        <RatingChoice legend={say('evaluation.workResult')} name="workResult" value={workResult} onChange={setWorkResult} disabled={!canRate || busy} />
        <RatingChoice legend={say('evaluation.behaviour')} name="behaviour" value={behaviour} onChange={setBehaviour} disabled={!canRate || busy} />
        <Textarea
          label={say('team.note')}
          placeholder={say('team.notePlaceholder')}
          rows={4}
          maxLength={4000}
          value={note}
          readOnly={!canRate || busy}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {steps.said ? <Notice tone={steps.said.tone}>{steps.said.text}</Notice> : null}
        {canRate || seen?.viewerCanSeal || steps.said ? null : <Notice tone="info">{say('team.readOnly')}</Notice>}
        <div className={styles.buttons}>
          {canRate ? (
            <Button type="submit" variant="default" loading={steps.busy === 'save'} disabled={busy || !dirty || !predikat}>
              {say('team.save')}
            </Button>
          ) : null}
          {canRate && seen?.state !== 'SUBMITTED' ? (
            <Button loading={steps.busy === 'submit'} disabled={busy || !predikat} onClick={() => void submit()}>
              {say('team.submit')}
            </Button>
          ) : null}
          {seen?.viewerCanSeal && !confirming ? (
            <Button loading={steps.busy === 'seal'} disabled={busy || dirty} onClick={() => setConfirming(true)}>
              {say('team.seal')}
            </Button>
          ) : null}
          <Quiet>
            {dirty && canRate ? say('team.unsaved') : null}
            {!dirty && seen?.sealedAt ? say('team.sealedAt', { time: format.instant(seen.sealedAt) }) : null}
            {!dirty && !seen?.sealedAt && seen?.submittedAt ? say('team.submittedAt', { time: format.instant(seen.submittedAt) }) : null}
          </Quiet>
        </div>
        {confirming ? (
          <Notice
            tone="warning"
            action={
              <span className={styles.tags}>
                <Button size="compact-sm" autoFocus onClick={() => void seal()}>
                  {say('team.sealYes')}
                </Button>
                <Button size="compact-sm" variant="default" onClick={() => setConfirming(false)}>
                  {say('team.cancel')}
                </Button>
              </span>
            }
          >
            {say('team.sealConfirm')}
          </Notice>
        ) : null}
      </div>
      <aside className={styles.rule} aria-label={say('team.rule')}>
        <Quiet as="p">{say('team.predikat')}</Quiet>
        <p className={styles.predikat} aria-live="polite">
          {predikat ? <PredikatTag predikat={predikat} /> : <Quiet>{say('team.predikatPending')}</Quiet>}
        </p>
        <PredikatMatrix rule={rule} workResult={workResult} behaviour={behaviour} />
      </aside>
    </form>
  );
}
