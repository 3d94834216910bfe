import { EstablishPositionAnalysesDocument } from '@selaras/schema/web';
import { useMutation } from 'urql';
import { useInstansi } from '../../app/session.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useToday } from '../../app/use-today.ts';
import { useText } from '../../text/text.ts';
import { GivenDay } from '../../ui/fields.tsx';
import { ActDrawer, readActAnswer } from '../acts/index.ts';
import styles from './PositionAnalysis.module.css';

interface EstablishDrawerProps {
  analyses: readonly { readonly id: string; readonly version: number }[];
  /** What is established, in words. */
  about: string;
  onDone: () => void;
  onClose: () => void;
}

/** Establishes analyses by one decree, after what it changes was looked at. */
export function EstablishDrawer({ analyses, about, onDone, onClose }: EstablishDrawerProps) {
  const { say } = useText();
  const [first] = analyses;
  const kept = useFormDraft('position-analysis.establish', first?.id, first?.version);
  const today = useToday(useInstansi().timeZone);
  const [since, setSince] = useDraftField(kept, 'since', today);
  const [, establish] = useMutation(EstablishPositionAnalysesDocument);
  return (
    <ActDrawer
      kept={kept}
      title={say('positionAnalysis.establish')}
      doIt={say('positionAnalysis.establish')}
      asked={since}
      ready={since !== ''}
      decree={{ required: true }}
      ask={async ({ decreeNumber, ...said }) => {
        const input = { ...said, analyses: analyses.map(({ id, version }) => ({ analysisId: id, version })), since, decreeNumber: decreeNumber ?? '' };
        return readActAnswer((await establish({ input })).data?.establishPositionAnalyses, 'PositionAnalysesSaved', say);
      }}
      onDone={onDone}
      onClose={onClose}
    >
      <p className={styles.quiet}>{about}</p>
      <GivenDay required label={say('positionAnalysis.sinceDay')} value={since} onChange={setSince} />
    </ActDrawer>
  );
}
