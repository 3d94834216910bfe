import { Button } from '@mantine/core';
import {
  DiscardPositionAnalysisDocument,
  ReopenPositionAnalysisDocument,
  ReviewPositionAnalysesDocument,
  type PositionAnalysisPage_AnalysisFragment,
} from '@selaras/schema/web';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import type { AnalysisEditor } from './analysis-editor.ts';
import { EstablishDrawer } from './EstablishDrawer.tsx';
import styles from './PositionAnalysis.module.css';

interface AnalysisStepsProps {
  analysis: PositionAnalysisPage_AnalysisFragment;
  editor: AnalysisEditor;
  refresh: () => void;
}

/** What can be done with the whole analysis: looked through, opened again, established, thrown away. */
export function AnalysisSteps({ analysis, editor, refresh }: AnalysisStepsProps) {
  const { say } = useText();
  const [open, setOpen] = useState<'discard' | 'establish' | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [reviewing, review] = useMutation(ReviewPositionAnalysesDocument);
  const [reopening, reopen] = useMutation(ReopenPositionAnalysisDocument);
  const [discarding, discard] = useMutation(DiscardPositionAnalysisDocument);
  const read = () => ({ analysisId: analysis.id, version: editor.current().version });
  const answered = (answer: 'PositionAnalysisSaved' | 'PositionAnalysisChanged' | 'PositionAnalysisStateWrong' | undefined): void => {
    setOpen(null);
    setRefusal(answer === 'PositionAnalysisSaved' ? null : answer ? say(`refusals.${answer}`) : say('acts.failed'));
    refresh();
  };
  const lookThrough = async (): Promise<void> => {
    // What is typed is sent first: it is that which is looked through.
    if (!(await editor.flush())) return setRefusal(say('positionAnalysis.unsentFirst'));
    const answer = (await review({ input: { analyses: [read()] } })).data?.reviewPositionAnalyses;
    if (answer?.__typename === 'PositionAnalysisIncomplete')
      setRefusal(say('positionAnalysis.lacks', { parts: answer.missing.map((part) => say(`labels.PositionAnalysisPart.${part}`)).join(', ') }));
    else if (answer?.__typename === 'PositionAnalysesSaved') setRefusal(null);
    else setRefusal(answer ? say(`refusals.${answer.__typename}`) : say('acts.failed'));
    refresh();
  };
  const steps = analysis.viewerCanWork || analysis.viewerCanEstablish || analysis.viewerCanDiscard;
  if (!steps && refusal === null) return null;
  return (
    <div className={styles.steps}>
      <div className={styles.actions}>
        {analysis.viewerCanWork ? (
          <Button loading={reviewing.fetching} onClick={() => void lookThrough()}>
            {say('positionAnalysis.review')}
          </Button>
        ) : null}
        {analysis.viewerCanEstablish ? (
          <>
            <Button onClick={() => setOpen('establish')}>{say('positionAnalysis.establish')}</Button>
            <Button
              variant="default"
              loading={reopening.fetching}
              onClick={() => void reopen({ input: read() }).then(({ data }) => answered(data?.reopenPositionAnalysis.__typename))}
            >
              {say('positionAnalysis.reopen')}
            </Button>
          </>
        ) : null}
        {analysis.viewerCanDiscard ? (
          <Button variant="default" onClick={() => setOpen('discard')}>
            {say('positionAnalysis.discard')}
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
                onClick={() => void discard({ input: read() }).then(({ data }) => answered(data?.discardPositionAnalysis.__typename))}
              >
                {say('positionAnalysis.discardIt')}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => setOpen(null)}>
                {say('positionAnalysis.keepIt')}
              </Button>
            </span>
          }
        >
          {say('positionAnalysis.discardAsk')}
        </Notice>
      ) : null}
      {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
      {open === 'establish' ? (
        <EstablishDrawer
          analyses={[{ id: analysis.id, version: editor.current().version }]}
          about={say('positionAnalysis.establishLead', { position: analysis.position.title })}
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
