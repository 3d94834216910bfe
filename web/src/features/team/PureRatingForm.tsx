import { Button, Textarea } from '@mantine/core';
import type { FormEvent } from 'react';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import { Quiet } from '../../ui/Stacked.tsx';
import { PredikatTag, RatingChoice } from '../evaluation/index.ts';
import { PredikatMatrix, type RuleCell } from './PredikatMatrix.tsx';
import { isRated, predikatOf, type Draft, type RatedDraft } from './rating-draft.ts';
import { RatingButtons, type RatingButtonsProps } from './RatingButtons.tsx';
import styles from './Team.module.css';
import type { Said } from './use-evaluation-steps.ts';

export interface PureRatingFormProps extends Omit<RatingButtonsProps, 'canRate'> {
  /** Whether a first rating may be given, while there is no evaluation to ask. */
  mayBegin: boolean;
  rule: readonly RuleCell[];
  said: Said | null;
  /** What stands in the form was typed here earlier and never saved; `isOlder` when the evaluation was changed since. */
  restored: { readonly at: string; readonly isOlder: boolean } | null;
  /** What was typed is not wanted any more. */
  onDrop: () => void;
  onDraft: (draft: Draft) => void;
  onSave: (draft: RatedDraft) => void;
}

/** One evaluation with the predikat its ratings come to, and the rule that gives it; what may be done is what the server says. */
export function PureRatingForm(props: PureRatingFormProps) {
  const { evaluation, mayBegin, rule, draft, busy, said, restored, onDraft, onDrop, onSave } = props;
  const { say, format } = useText();
  const canRate = evaluation?.viewerCanRate ?? mayBegin;
  const predikat = predikatOf(rule, draft);
  const locked = !canRate || busy !== null;
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (isRated(draft)) onSave(draft);
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <div className={styles.fields}>
        {restored ? (
          <Notice
            tone={restored.isOlder ? 'warning' : 'info'}
            action={
              <Button size="compact-sm" variant="default" onClick={onDrop}>
                {say('team.dropDraft')}
              </Button>
            }
          >
            {say(restored.isOlder ? 'team.restoredOlder' : 'team.restored', { time: format.instant(restored.at) })}
          </Notice>
        ) : null}
        <RatingChoice
          legend={say('evaluation.workResult')}
          name="workResult"
          value={draft.workResult}
          onChange={(workResult) => onDraft({ ...draft, workResult })}
          disabled={locked}
        />
        <RatingChoice
          legend={say('evaluation.behaviour')}
          name="behaviour"
          value={draft.behaviour}
          onChange={(behaviour) => onDraft({ ...draft, behaviour })}
          disabled={locked}
        />
        <Textarea
          label={say('team.note')}
          placeholder={say('team.notePlaceholder')}
          rows={4}
          maxLength={4000}
          value={draft.note}
          readOnly={locked}
          onChange={(event) => onDraft({ ...draft, note: event.currentTarget.value })}
        />
        {said ? <Notice tone={said.tone}>{said.text}</Notice> : null}
        {canRate || evaluation?.viewerCanSeal || said ? null : <Notice tone="info">{say('team.readOnly')}</Notice>}
        <RatingButtons {...props} canRate={canRate} />
      </div>
      <aside className={styles.rule} aria-label={say('team.rule')}>
        <Quiet as="p">{say('team.predikat')}</Quiet>
        <p className={styles.predikat} aria-live="polite">
          {predikat ? <PredikatTag predikat={predikat} /> : <Quiet>{say('team.predikatPending')}</Quiet>}
        </p>
        <PredikatMatrix rule={rule} workResult={draft.workResult} behaviour={draft.behaviour} />
      </aside>
    </form>
  );
}
