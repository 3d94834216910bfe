import { Button } from '@mantine/core';
import { RemoveThresholdDocument, ThresholdsPageDocument, type ThresholdsPageQuery } from '@selaras/schema/web';
import { IconGauge } from '@tabler/icons-react';
import { useMutation } from 'urql';
import { NotYours } from '../../app/NotYours.tsx';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { isShown, useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { Message } from '../../ui/Message.tsx';
import { Page, Panel } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { Quiet } from '../../ui/Stacked.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { writeFigure } from '../figures/index.ts';
import { ThresholdForm } from './ThresholdForm.tsx';
import styles from './Thresholds.module.css';

/** What the account wants to be told of figures. */
export function ThresholdsPage() {
  const { say } = useText();
  return isShown(useInstansi().viewerSeesBoard) ? <Thresholds /> : <NotYours title={say('thresholds.title')} />;
}

type Threshold = NonNullable<ThresholdsPageQuery['thresholds']>[number];

function Thresholds() {
  const { say } = useText();
  const { id, name } = useInstansi();
  const [result, askAgain] = usePageQuery({ query: ThresholdsPageDocument, variables: { instansiId: id } });
  const there = result.data?.node?.__typename === 'Instansi' ? result.data.node : null;
  return (
    <Page title={say('thresholds.title')} eyebrow={name} lead={say('thresholds.lead')}>
      {there?.viewerCanSetThresholds ? (
        <Panel title={say('thresholds.new')}>
          <ThresholdForm dinasIds={there.thresholdDinasIds} watched={result.data?.thresholds ?? []} onSet={askAgain} />
        </Panel>
      ) : null}
      <Panel title={say('thresholds.watched')}>
        <QueryState
          result={result}
          retry={askAgain}
          empty={({ thresholds }) => (thresholds ?? []).length === 0}
          whenEmpty={<Message icon={<IconGauge size={24} />} title={say('thresholds.none')} hint={say('thresholds.noneHint')} />}
        >
          {({ thresholds }) => (
            <ul className={styles.list}>
              {(thresholds ?? []).map((threshold) => (
                <li key={threshold.thresholdId}>
                  <Watched threshold={threshold} onRemoved={askAgain} />
                </li>
              ))}
            </ul>
          )}
        </QueryState>
      </Panel>
    </Page>
  );
}

function Watched({ threshold, onRemoved }: { threshold: Threshold; onRemoved: () => void }) {
  const { say, format } = useText();
  const [{ fetching }, remove] = useMutation(RemoveThresholdDocument);
  const { thresholdId, figure, dinas, comparison, limit, isBeyond, seenValue } = threshold;
  const write = (value: number): string => writeFigure(figure, value, format);
  const place = dinas?.name ?? say('thresholds.whole');
  const what = say('thresholds.what', { figure: say(`figures.${figure}.name`), side: say(`labels.ThresholdComparison.${comparison}`), limit: write(limit) });
  return (
    <div className={styles.row}>
      <div className={styles.what}>
        <strong>{what}</strong>
        <Quiet>{place}</Quiet>
      </div>
      <div className={styles.state}>
        {isBeyond === null || seenValue === null ? (
          <Quiet>{say('thresholds.notSeen')}</Quiet>
        ) : (
          <Tag tone={isBeyond ? 'danger' : 'good'}>{say(isBeyond ? 'thresholds.beyond' : 'thresholds.within', { value: write(seenValue) })}</Tag>
        )}
        <Button
          size="compact-sm"
          variant="default"
          loading={fetching}
          aria-label={say('thresholds.removeOf', { what, place })}
          onClick={() => void remove({ input: { thresholdId } }).then(onRemoved)}
        >
          {say('thresholds.remove')}
        </Button>
      </div>
    </div>
  );
}
