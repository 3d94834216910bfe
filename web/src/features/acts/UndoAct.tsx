import { Button, Textarea } from '@mantine/core';
import { ActObstacles_HeldFragmentDoc, UndoActDocument, type UndoActMutation } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import { ABSENT } from '../../text/format.ts';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import styles from './Act.module.css';
import { ActPreviewPanel } from './ActPreviewPanel.tsx';
import { ActLink } from './links.tsx';

type Answer = UndoActMutation['undoAct'];

/** Takes an act back: first what that would do, or what stands in the way; then it is done. */
export function UndoAct({ actId, onDone }: { actId: string; onDone: () => void }) {
  const { say } = useText();
  const [asking, undo] = useMutation(UndoActDocument);
  const kept = useFormDraft('act.undo', actId);
  const [reason, setReason] = useDraftField(kept, 'reason', '');
  const [answer, setAnswer] = useState<Answer | 'FAILED' | null>(null);
  const run = async (preview: boolean): Promise<void> => {
    const { data } = await undo({ input: { actId, preview, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) } });
    setAnswer(data?.undoAct ?? 'FAILED');
    if (data && data.undoAct.__typename !== 'ActPreview' && data.undoAct.__typename !== 'ActHeldInPlace') {
      kept.sent();
      onDone();
    }
  };
  const isShown = answer !== null && answer !== 'FAILED' && answer.__typename === 'ActPreview';
  return (
    <Panel title={say('acts.undo')} lead={say('acts.undoLead')}>
      <div className={styles.form}>
        <RestoredDraft kept={kept} />
        <Textarea label={say('acts.reason')} value={reason} maxLength={1000} autosize minRows={2} onChange={(event) => setReason(event.currentTarget.value)} />
        <Outcome answer={answer} />
        <div className={styles.buttons}>
          <Button variant="default" loading={asking.fetching} onClick={() => void run(true)}>
            {say('acts.show')}
          </Button>
          {isShown ? (
            <Button color="red" loading={asking.fetching} onClick={() => void run(false)}>
              {say('acts.undo')}
            </Button>
          ) : null}
        </div>
      </div>
    </Panel>
  );
}

function Outcome({ answer }: { answer: Answer | 'FAILED' | null }) {
  const { say, format } = useText();
  if (answer === null) return null;
  if (answer === 'FAILED') return <Notice tone="danger">{say('acts.failed')}</Notice>;
  switch (answer.__typename) {
    case 'ActPreview':
      return <ActPreviewPanel preview={answer} />;
    case 'ActTakenBack':
      return <Notice tone="good">{say('acts.undone')}</Notice>;
    case 'ActUndoneAlready':
      return <Notice tone="warning">{say('refusals.ActUndoneAlready')}</Notice>;
    case 'ActOfAnother':
      return <Notice tone="warning">{say('refusals.ActOfAnother')}</Notice>;
    case 'ActHeldInPlace': {
      const { obstacles, obstacleCount } = readFragment(ActObstacles_HeldFragmentDoc, answer);
      return (
        <Notice tone="warning">
          {say('refusals.ActHeldInPlace')}
          <ul className={styles.list}>
            {obstacles.map(({ why, entity, rowId, name, laterAct }, index) => (
              <li key={`${index} ${rowId}`}>
                {entity ? `${say(`labels.ChangeEntity.${entity}`)} ` : ''}
                {name ?? ABSENT}: {say(`labels.ObstacleReason.${why}`)}
                {laterAct ? (
                  <>
                    {' '}
                    <ActLink id={laterAct.id}>
                      {say(`labels.ActKind.${laterAct.kind}`)}, {format.instant(laterAct.at)}
                    </ActLink>
                  </>
                ) : null}
              </li>
            ))}
          </ul>
          {obstacleCount > obstacles.length ? say('acts.moreObstacles', { number: format.count(obstacleCount - obstacles.length) }) : null}
        </Notice>
      );
    }
  }
}
