import { EvaluationHistory_EmployeeFragmentDoc } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useText } from '../../text/text.ts';
import { Panel } from '../../ui/Page.tsx';
import { Quiet } from '../../ui/Stacked.tsx';
import { PredikatTag, StateTag } from '../evaluation/index.ts';
import styles from './Employee.module.css';

export function EvaluationHistory({ employee }: { employee: FragmentType<typeof EvaluationHistory_EmployeeFragmentDoc> }) {
  const { say } = useText();
  const { nodes, totalCount } = readFragment(EvaluationHistory_EmployeeFragmentDoc, employee).evaluations;
  return (
    <Panel title={say('employee.evaluations')}>
      {totalCount === 0 ? <Quiet as="p">{say('employee.noEvaluations')}</Quiet> : null}
      <ul className={styles.list}>
        {nodes.map(({ id, period, state, predikat, workResult, behaviour, evaluator, note }) => (
          <li key={id}>
            <span className={styles.entry}>
              <span>
                {period.label} {predikat ? <PredikatTag predikat={predikat} /> : null}
              </span>
              <Quiet>
                {[
                  workResult ? `${say('evaluation.workResult')}: ${say(`labels.Rating.${workResult}`)}` : null,
                  behaviour ? `${say('evaluation.behaviour')}: ${say(`labels.Rating.${behaviour}`)}` : null,
                  evaluator ? say('employee.by', { name: evaluator.fullName }) : null,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Quiet>
            </span>
            <StateTag state={state} />
            {note ? <span className={styles.note}>{note}</span> : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
