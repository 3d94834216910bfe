import { Button } from '@mantine/core';
import { EvaluationHistory_EmployeeFragmentDoc } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useState } from 'react';
import { useText } from '../../text/text.ts';
import { NotShown } from '../../ui/NotShown.tsx';
import { Panel } from '../../ui/Page.tsx';
import { Quiet } from '../../ui/Stacked.tsx';
import { EvaluationDrawer, PredikatTag, StateTag } from '../evaluation/index.ts';
import styles from './Employee.module.css';

interface EvaluationHistoryProps {
  employee: FragmentType<typeof EvaluationHistory_EmployeeFragmentDoc>;
  /** An evaluation is no longer what the page shows. */
  onChanged: () => void;
}

export function EvaluationHistory({ employee, onChanged }: EvaluationHistoryProps) {
  const { say, format } = useText();
  const [opened, setOpened] = useState<string | null>(null);
  const { viewerSeesEvaluations: sight, evaluations } = readFragment(EvaluationHistory_EmployeeFragmentDoc, employee);
  const { nodes, totalCount } = evaluations;
  return (
    <Panel title={say('employee.evaluations')}>
      {sight === 'ALL' && totalCount === 0 ? <Quiet as="p">{say('employee.noEvaluations')}</Quiet> : null}
      {sight === 'ALL' ? null : <NotShown>{sight === 'NONE' ? null : say('state.othersNotShown')}</NotShown>}
      <ol className={`${styles.list} ${styles.rail}`}>
        {nodes.map(
          ({
            id,
            period,
            state,
            predikat,
            predikatCell,
            workResult,
            behaviour,
            evaluator,
            evaluatorOffice,
            note,
            submittedAt,
            sealedAt,
            viewerSeesRatings,
          }) => (
            <li key={id} data-found={state === 'SEALED' || undefined}>
              <span className={styles.entry}>
                <span>
                  {period.label} {predikat ? <PredikatTag predikat={predikat} /> : null}
                </span>
                <Quiet>
                  {[
                    sealedAt
                      ? say('next.sealedOn', { day: format.day(sealedAt) })
                      : submittedAt
                        ? say('next.submittedOn', { day: format.day(submittedAt) })
                        : null,
                    evaluator ? say('employee.by', { name: evaluator.fullName }) : null,
                    evaluatorOffice ? say('employee.by', { name: say(`labels.EvaluatorOffice.${evaluatorOffice}`).toLowerCase() }) : null,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Quiet>
                {workResult && behaviour && predikat ? (
                  <Quiet>
                    {say('next.rule', {
                      result: say(`labels.Rating.${workResult}`).toLowerCase(),
                      behaviour: say(`labels.Rating.${behaviour}`).toLowerCase(),
                      predikat: say(`labels.Predikat.${predikat}`).toLowerCase(),
                    })}{' '}
                    {predikatCell ? say('steps.source', { source: format.rule(predikatCell.source) }) : null}
                  </Quiet>
                ) : null}
              </span>
              <span className={styles.actions}>
                <StateTag state={state} />
                <Button size="compact-xs" variant="subtle" aria-label={`${say('evaluation.detail')}: ${period.label}`} onClick={() => setOpened(id)}>
                  {say('evaluation.detail')}
                </Button>
              </span>
              {viewerSeesRatings ? null : <NotShown>{say('evaluation.ratingsLater')}</NotShown>}
              {note ? <span className={styles.note}>{note}</span> : null}
            </li>
          ),
        )}
      </ol>
      {totalCount > nodes.length ? <Quiet as="p">{say('next.newestOf', { shown: format.count(nodes.length), total: format.count(totalCount) })}</Quiet> : null}
      {opened ? <EvaluationDrawer id={opened} onChanged={onChanged} onClose={() => setOpened(null)} /> : null}
    </Panel>
  );
}
