import { Button } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import type { TaskEditor } from './task-editor.ts';
import styles from './Workload.module.css';

/** Whether what stands on the screen is kept by the server, in a word; where it is not, why and what to do. */
export function SavingState({ editor }: { editor: TaskEditor }) {
  const { say } = useText();
  const saving = useSyncExternalStore(editor.subscribe, () => editor.saving);
  const refusal = useSyncExternalStore(editor.subscribe, () => editor.refusal);
  if (saving === 'LOST' || saving === 'REFUSED')
    return (
      <Notice
        tone="danger"
        action={
          <Button size="compact-sm" variant="default" onClick={() => void editor.flush()}>
            {say('state.retry')}
          </Button>
        }
      >
        {refusal === 'WorkloadStateWrong' ? say('refusals.WorkloadStateWrong') : say(saving === 'LOST' ? 'workload.notSaved' : 'workload.cannotSave')}
      </Notice>
    );
  return (
    <p className={styles.saving} role="status">
      {say(saving === 'SAVED' ? 'workload.saved' : 'workload.saving')}
    </p>
  );
}
