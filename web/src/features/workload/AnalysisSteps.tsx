import { Button } from '@mantine/core';
import {
  DiscardWorkloadAnalysisDocument,
  ReopenWorkloadAnalysisDocument,
  ReviewWorkloadAnalysisDocument,
  type AnalysisPage_AnalysisFragment,
} from '@selaras/schema/web';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import { EstablishDrawer, type ToEstablish } from './EstablishDrawer.tsx';
import type { TaskEditor } from './task-editor.ts';
import styles from './Workload.module.css';

interface AnalysisStepsProps {
  analysis: ToEstablish & Pick<AnalysisPage_AnalysisFragment, 'viewerCanWork' | 'viewerCanEstablish' | 'viewerCanDiscard'>;
  editor: TaskEditor;
  refresh: () => void;
}

/** What can be done with the whole analysis: looked through, opened again, established, thrown away. */
export function AnalysisSteps({ analysis, editor, refresh }: AnalysisStepsProps) {
  const { say } = useText();
  const [open, setOpen] = useState<'discard' | 'establish' | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [reviewing, review] = useMutation(ReviewWorkloadAnalysisDocument);
  const [reopening, reopen] = useMutation(ReopenWorkloadAnalysisDocument);
  const [discarding, discard] = useMutation(DiscardWorkloadAnalysisDocument);
  const input = { analysisId: analysis.id, version: Math.max(analysis.version, editor.totals?.version ?? 0) };
  type Answer = 'WorkloadAnalysisSaved' | 'WorkloadAnalysisChanged' | 'WorkloadStateWrong' | 'NoWorkloadTasks' | undefined;
  const answered = (answer: Answer): void => {
    setOpen(null);
    setRefusal(answer === 'WorkloadAnalysisSaved' ? null : answer ? say(`refusals.${answer}`) : say('acts.failed'));
    refresh();
  };
  const lookThrough = async (): Promise<void> => {
    // What is typed is sent first: it is that which is looked through.
    if (!(await editor.flush())) return setRefusal(say('workload.unsentFirst'));
    const version = Math.max(input.version, editor.totals?.version ?? 0);
    answered((await review({ input: { ...input, version } })).data?.reviewWorkloadAnalysis.__typename);
  };
  const steps = analysis.viewerCanWork || analysis.viewerCanEstablish || analysis.viewerCanDiscard;
  if (!steps && refusal === null) return null;
  return (
    <div className={styles.steps}>
      <div className={styles.actions}>
        {analysis.viewerCanWork ? (
          <Button loading={reviewing.fetching} onClick={() => void lookThrough()}>
            {say('workload.review')}
          </Button>
        ) : null}
        {analysis.viewerCanEstablish ? (
          <>
            <Button onClick={() => setOpen('establish')}>{say('workload.establish')}</Button>
            <Button
              variant="default"
              loading={reopening.fetching}
              onClick={() => void reopen({ input }).then(({ data }) => answered(data?.reopenWorkloadAnalysis.__typename))}
            >
              {say('workload.reopen')}
            </Button>
          </>
        ) : null}
        {analysis.viewerCanDiscard ? (
          <Button variant="default" onClick={() => setOpen('discard')}>
            {say('workload.discard')}
          </Button>
        ) : null}
      </div>
      {open === 'discard' ? (
        <Notice
          tone="warning"
          action={
            <span className={styles.actions}>
              <Button
                size="compact-sm"
                color="red"
                loading={discarding.fetching}
                onClick={() => void discard({ input }).then(({ data }) => answered(data?.discardWorkloadAnalysis.__typename))}
              >
                {say('workload.discardIt')}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => setOpen(null)}>
                {say('workload.keepIt')}
              </Button>
            </span>
          }
        >
          {say('workload.discardAsk')}
        </Notice>
      ) : null}
      {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
      {open === 'establish' ? (
        <EstablishDrawer
          analysis={{ ...analysis, version: input.version }}
          onClose={() => setOpen(null)}
          onDone={() => {
            setOpen(null);
            refresh();
          }}
        />
      ) : null}
    </div>
  );
}
