import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import { Quiet, Tags } from '../../ui/Stacked.tsx';
import { isRated, isUnsaved, type Draft, type RatedDraft, type SavedEvaluation } from './rating-draft.ts';
import styles from './Team.module.css';
import type { Step } from './use-evaluation-steps.ts';

export interface RatingButtonsProps {
  /** As the server knows it; null while nobody has rated. */
  evaluation: SavedEvaluation | null;
  canRate: boolean;
  draft: Draft;
  busy: Step | null;
  onSubmit: (draft: RatedDraft) => void;
  onSeal: () => void;
}

/** The steps the server would accept, and how far the evaluation is; sealing asks once more, since nothing undoes it. */
export function RatingButtons({ evaluation, draft, busy, onSubmit, onSeal, canRate }: RatingButtonsProps) {
  const { say, format } = useText();
  const [confirming, setConfirming] = useState(false);
  const unsaved = isUnsaved(draft, evaluation);
  // Who may give the first rating submits it in the same breath: it is saved first, and the server decides about the rest.
  const canSubmit = evaluation?.viewerCanSubmit ?? canRate;
  return (
    <>
      <div className={styles.buttons}>
        {canRate ? (
          <Button type="submit" variant="default" loading={busy === 'save'} disabled={busy !== null || !unsaved || !isRated(draft)}>
            {say('team.save')}
          </Button>
        ) : null}
        {canSubmit ? (
          <Button
            loading={busy === 'submit'}
            disabled={busy !== null || !isRated(draft)}
            onClick={() => {
              if (isRated(draft)) onSubmit(draft);
            }}
          >
            {say('team.submit')}
          </Button>
        ) : null}
        {evaluation?.viewerCanSeal && !confirming ? (
          <Button loading={busy === 'seal'} disabled={busy !== null || unsaved} onClick={() => setConfirming(true)}>
            {say('team.seal')}
          </Button>
        ) : null}
        <Quiet>
          {unsaved && canRate ? say('team.unsaved') : null}
          {!unsaved && evaluation?.sealedAt ? say('team.sealedAt', { time: format.instant(evaluation.sealedAt) }) : null}
          {!unsaved && !evaluation?.sealedAt && evaluation?.submittedAt ? say('team.submittedAt', { time: format.instant(evaluation.submittedAt) }) : null}
        </Quiet>
      </div>
      {confirming ? (
        <Notice
          tone="warning"
          action={
            <Tags>
              <Button
                size="compact-sm"
                autoFocus
                onClick={() => {
                  setConfirming(false);
                  onSeal();
                }}
              >
                {say('team.sealYes')}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => setConfirming(false)}>
                {say('team.cancel')}
              </Button>
            </Tags>
          }
        >
          {say('team.sealConfirm')}
        </Notice>
      ) : null}
    </>
  );
}
