import { Button } from '@mantine/core';
import { WorkingTimeDocument } from '@selaras/schema/web';
import { useState } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { Facts } from '../../ui/Facts.tsx';
import { Panel } from '../../ui/Page.tsx';
import { QueryState, SkeletonRows } from '../../ui/QueryState.tsx';
import { writeExact } from './numbers.ts';
import styles from './Workload.module.css';
import { WorkingTimeDrawer } from './WorkingTimeDrawer.tsx';

/** How much effective time one person has in a year today, and how needs are rounded. */
export function WorkingTimePanel() {
  const { say, format, language } = useText();
  const { id: instansiId } = useInstansi();
  const [isOpen, setOpen] = useState(false);
  const [result, retry] = usePageQuery({ query: WorkingTimeDocument, variables: { instansiId } });
  const there = result.data?.node?.__typename === 'Instansi' ? result.data.node : null;
  return (
    <Panel
      title={say('workload.workingTime')}
      aside={
        there?.viewerCanSetWorkingTime ? (
          <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
            {say('workload.setTime')}
          </Button>
        ) : null
      }
    >
      <QueryState result={result} retry={retry} loading={<SkeletonRows rows={2} />}>
        {() =>
          there ? (
            <>
              <Facts
                items={[
                  {
                    name: say('workload.minutesPerYear'),
                    value: say('workload.minutesAndHours', {
                      minutes: format.count(there.workingTime.minutesPerYear),
                      hours: writeExact(there.workingTime.minutesPerYear / 60, language),
                    }),
                  },
                  { name: say('workload.rounding'), value: say(`workload.roundings.${there.workingTime.rounding}`) },
                ]}
              />
              <p className={styles.below}>{say(there.workingTime.isStated ? 'workload.timeStated' : 'workload.timeOfLaw')}</p>
            </>
          ) : null
        }
      </QueryState>
      {isOpen ? (
        <WorkingTimeDrawer
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            retry();
          }}
        />
      ) : null}
    </Panel>
  );
}
