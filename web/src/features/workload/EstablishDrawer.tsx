import { Checkbox } from '@mantine/core';
import { EstablishWorkloadAnalysisDocument } from '@selaras/schema/web';
import { useMutation } from 'urql';
import { useInstansi } from '../../app/session.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useToday } from '../../app/use-today.ts';
import { useText } from '../../text/text.ts';
import { GivenDay } from '../../ui/fields.tsx';
import { ActDrawer, readActAnswer } from '../acts/index.ts';
import styles from './Workload.module.css';

export interface ToEstablish {
  readonly id: string;
  readonly version: number;
  readonly people: number;
  readonly positionCount: number;
  readonly incompleteCount: number;
}

interface EstablishDrawerProps {
  analysis: ToEstablish;
  onDone: () => void;
  onClose: () => void;
}

/** Establishes an analysis by its decree, after what it changes was looked at. */
export function EstablishDrawer({ analysis: { id: analysisId, version, people, positionCount, incompleteCount }, onDone, onClose }: EstablishDrawerProps) {
  const { say, format } = useText();
  const kept = useFormDraft('workload.establish', analysisId, version);
  const today = useToday(useInstansi().timeZone);
  const [since, setSince] = useDraftField(kept, 'since', today);
  const [withoutIncomplete, setWithout] = useDraftField(kept, 'without', false);
  const [, establish] = useMutation(EstablishWorkloadAnalysisDocument);
  return (
    <ActDrawer
      kept={kept}
      title={say('workload.establish')}
      doIt={say('workload.establish')}
      asked={JSON.stringify([since, withoutIncomplete])}
      ready={since !== '' && (incompleteCount === 0 || withoutIncomplete)}
      decree={{ required: true }}
      ask={async ({ decreeNumber, ...said }) => {
        const input = { ...said, analysisId, version, since, decreeNumber: decreeNumber ?? '', withoutIncomplete };
        return readActAnswer((await establish({ input })).data?.establishWorkloadAnalysis, 'WorkloadAnalysisSaved', say);
      }}
      onDone={onDone}
      onClose={onClose}
    >
      <p className={styles.quiet}>{say('workload.establishLead', { people: format.count(people), positions: format.count(positionCount) })}</p>
      <GivenDay required label={say('workload.sinceDay')} value={since} onChange={setSince} />
      {incompleteCount > 0 ? (
        <div className={styles.form}>
          <p className={styles.quiet}>{say('workload.incompleteLead', { number: format.count(incompleteCount) })}</p>
          <Checkbox label={say('workload.without')} checked={withoutIncomplete} onChange={({ currentTarget: { checked } }) => setWithout(checked)} />
        </div>
      ) : null}
    </ActDrawer>
  );
}
