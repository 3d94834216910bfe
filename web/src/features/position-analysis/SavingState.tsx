import { Button } from '@mantine/core';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import type { AnalysisEditor, Edited } from './analysis-editor.ts';
import styles from './PositionAnalysis.module.css';

/** Whether what stands on the screen is kept by the server, in a word; where it is not, why and what to do. */
export function SavingState({ editor, edited }: { editor: AnalysisEditor; edited: Edited }) {
  const { say, format } = useText();
  const { saving, clash, restored } = edited;
  return (
    <>
      {clash ? (
        <Notice
          tone="warning"
          action={
            <span className={styles.actions}>
              <Button size="compact-sm" onClick={() => editor.settle(true)}>
                {say('positionAnalysis.keepMine')}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => editor.settle(false)}>
                {say('positionAnalysis.dropMine')}
              </Button>
            </span>
          }
        >
          {say('positionAnalysis.clash')}
        </Notice>
      ) : null}
      {restored && saving !== 'SAVED' ? (
        <Notice
          tone="info"
          action={
            <Button size="compact-sm" variant="default" onClick={() => void editor.drop()}>
              {say('draft.drop')}
            </Button>
          }
        >
          {say('draft.restored', { instant: format.instant(restored) })}
        </Notice>
      ) : null}
      {saving === 'LOST' || saving === 'REFUSED' ? (
        <Notice
          tone="danger"
          action={
            <Button size="compact-sm" variant="default" onClick={() => void editor.flush()}>
              {say('state.retry')}
            </Button>
          }
        >
          {say(saving === 'LOST' ? 'positionAnalysis.notSaved' : 'positionAnalysis.cannotSave')}
        </Notice>
      ) : clash ? null : (
        <p className={styles.saving} role="status">
          {say(saving === 'SAVED' ? 'positionAnalysis.saved' : 'positionAnalysis.saving')}
        </p>
      )}
    </>
  );
}
