import { Button, Drawer, TextInput } from '@mantine/core';
import { BeginWorkloadAnalysisDocument, EarlierAnalysesDocument } from '@selaras/schema/web';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useMutation } from 'urql';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useInstansi } from '../../app/session.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useToday } from '../../app/use-today.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { Notice } from '../../ui/Message.tsx';
import { AnalysisLink } from './links.tsx';
import styles from './Workload.module.css';

interface BeginDrawerProps {
  /** Those whose work the viewer analyses. */
  dinasList: readonly { readonly id: string; readonly name: string }[];
  onClose: () => void;
}

/** Of which dinas, what it is called, and with the tasks of which other one it begins. */
export function BeginDrawer({ dinasList, onClose }: BeginDrawerProps) {
  const { say } = useText();
  const { code, timeZone } = useInstansi();
  const navigate = useNavigate();
  const year = Number(useToday(timeZone).slice(0, 4)) + 1;
  const kept = useFormDraft('workload.begin');
  const [chosen, setDinasId] = useDraftField(kept, 'dinas', dinasList.length === 1 ? dinasList[0]!.id : '');
  const dinasId = dinasList.some(({ id }) => id === chosen) ? chosen : '';
  const [name, setName] = useDraftField(kept, 'name', say('workload.usualName', { year: String(year) }));
  const [madeOf, setMadeOf] = useDraftField(kept, 'madeOf', '');
  const [refusal, setRefusal] = useState<ReactNode>(null);
  const [asking, begin] = useMutation(BeginWorkloadAnalysisDocument);
  const [{ data }] = usePageQuery({
    query: EarlierAnalysesDocument,
    variables: { dinasId, filter: { workloadState: { in: ['ESTABLISHED', 'DISCARDED'] } } },
    pause: dinasId === '',
  });
  const earlier = dinasId !== '' && data?.node?.__typename === 'Dinas' ? data.node.workloadAnalyses.nodes : [];
  const madeOfId = earlier.some(({ id }) => id === madeOf) ? madeOf : null;
  const ready = dinasId !== '' && name.trim() !== '';
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!ready) return;
    const answer = (await begin({ input: { dinasId, name: name.trim(), madeOfId } })).data?.beginWorkloadAnalysis;
    if (answer?.__typename === 'WorkloadAnalysisSaved') {
      kept.sent();
      await navigate({ to: '/$instansi/workload/$analysisId', params: { instansi: code, analysisId: answer.analysis.id } });
    } else if (answer)
      setRefusal(
        <>
          {say(`refusals.${answer.__typename}`)} <AnalysisLink id={answer.open.id}>{answer.open.name}</AnalysisLink>
        </>,
      );
    else setRefusal(say('acts.failed'));
  };
  return (
    <Drawer opened onClose={onClose} position="right" size="38rem" title={say('workload.begin')} closeButtonProps={{ 'aria-label': say('app.close') }}>
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        <RestoredDraft kept={kept} />
        <p className={styles.quiet}>{say('workload.beginLead')}</p>
        <ChoiceField
          visibleLabel
          label={say('workload.dinas')}
          value={dinasId}
          choices={[{ value: '', label: say('workload.chooseDinas') }, ...dinasList.map((dinas) => ({ value: dinas.id, label: dinas.name }))]}
          onChange={setDinasId}
        />
        <TextInput required label={say('workload.name')} maxLength={200} value={name} onChange={({ currentTarget: { value } }) => setName(value)} />
        {earlier.length > 0 ? (
          <div>
            <ChoiceField
              visibleLabel
              label={say('workload.madeOf')}
              value={madeOfId ?? ''}
              choices={[
                { value: '', label: say('workload.madeOfNothing') },
                ...earlier.map(({ id, name: called, state }) => ({
                  value: id,
                  label: say('workload.calledState', { name: called, state: say(`labels.WorkloadState.${state}`) }),
                })),
              ]}
              onChange={setMadeOf}
            />
            <p className={styles.quiet}>{say('workload.madeOfHint')}</p>
          </div>
        ) : null}
        {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
        <div>
          <Button type="submit" loading={asking.fetching} disabled={!ready}>
            {say('workload.begin')}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
