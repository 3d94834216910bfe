import { Button } from '@mantine/core';
import { PositionTitleDocument } from '@selaras/schema/web';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { PositionLink } from '../position/links.tsx';
import { AnalysisLink } from './links.tsx';
import { SavingState } from './SavingState.tsx';
import type { TaskEditor } from './task-editor.ts';
import { isUnsaved } from './task-sheet.ts';
import { TaskTable } from './TaskTable.tsx';
import styles from './Workload.module.css';
import type { WorkingTime } from './workload-need.ts';

interface PositionTasksProps {
  editor: TaskEditor;
  analysisId: string;
  positionId: string;
  time: WorkingTime;
  canEdit: boolean;
}

/** The tasks of one position of an analysis, to be read or to be worked on. */
export function PositionTasks({ editor, analysisId, positionId, time, canEdit }: PositionTasksProps) {
  const { say, format } = useText();
  const edited = useSyncExternalStore(editor.subscribe, () => editor.of(positionId));
  const [failedOf, setFailedOf] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const [{ data }] = usePageQuery({ query: PositionTitleDocument, variables: { id: positionId } });
  const position = data?.node?.__typename === 'Position' ? data.node : undefined;
  useEffect(() => {
    let isOver = false;
    void editor.open(positionId).then((came) => {
      if (!isOver) setFailedOf(came ? null : positionId);
    });
    return () => {
      isOver = true;
    };
  }, [editor, positionId, turn]);
  const result = {
    data: edited ?? undefined,
    error: failedOf === positionId && !edited ? { kind: 'failed' as const } : undefined,
    fetching: !edited && failedOf !== positionId,
    stale: false,
  };
  const title = position?.title ?? say('workload.position');
  return (
    <Panel
      title={title}
      lead={position?.unit.name}
      flush
      aside={
        <>
          <span className={styles.back}>
            <AnalysisLink id={analysisId}>{say('workload.otherPosition')}</AnalysisLink>
          </span>
          <PositionLink id={positionId}>{say('workload.toPosition')}</PositionLink>
        </>
      }
    >
      <QueryState
        result={result}
        retry={() => {
          setFailedOf(null);
          setTurn(turn + 1);
        }}
      >
        {(sheet) => (
          <>
            <div className={styles.told}>
              {canEdit ? <SavingState editor={editor} /> : null}
              {sheet.clash ? (
                <Notice
                  tone="warning"
                  action={
                    <span className={styles.actions}>
                      <Button size="compact-sm" onClick={() => editor.settle(positionId, true)}>
                        {say('workload.readLatest')}
                      </Button>
                      <Button size="compact-sm" variant="default" onClick={() => editor.settle(positionId, false)}>
                        {say('workload.dropMine')}
                      </Button>
                    </span>
                  }
                >
                  {say('workload.clash')}
                </Notice>
              ) : null}
              {sheet.restored ? (
                <Notice
                  tone="info"
                  action={
                    canEdit && isUnsaved(sheet) ? (
                      <Button size="compact-sm" variant="default" onClick={() => void editor.drop(positionId)}>
                        {say('draft.drop')}
                      </Button>
                    ) : null
                  }
                >
                  {say(canEdit ? 'draft.restored' : 'workload.keptUnsent', { instant: format.instant(sheet.restored) })}
                </Notice>
              ) : null}
            </div>
            <TaskTable
              key={positionId}
              caption={say('workload.tasksOfPosition', { position: title })}
              rows={sheet.rows}
              time={time}
              edit={
                canEdit
                  ? {
                      onRows: (rows, isOneStep) => editor.change(positionId, rows, isOneStep),
                      onUndo: sheet.past.length > 0 ? () => editor.undo(positionId) : null,
                    }
                  : null
              }
            />
          </>
        )}
      </QueryState>
    </Panel>
  );
}
