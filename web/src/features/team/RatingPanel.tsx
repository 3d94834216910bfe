import { RatingForm_EvaluationFragmentDoc, RatingPanel_TeamMemberFragmentDoc } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { Quiet } from '../../ui/Stacked.tsx';
import { EmployeeLink } from '../employee/links.tsx';
import { OverdueTag, StateTag } from '../evaluation/index.ts';
import { PositionLink } from '../position/links.tsx';
import type { RuleCell } from './PredikatMatrix.tsx';
import { RatingForm } from './RatingForm.tsx';
import styles from './Team.module.css';

export function RatingPanel({
  member: masked,
  periodId,
  rule,
  onChanged,
}: {
  member: FragmentType<typeof RatingPanel_TeamMemberFragmentDoc>;
  periodId: string;
  rule: readonly RuleCell[];
  onChanged: () => void;
}) {
  const member = readFragment(RatingPanel_TeamMemberFragmentDoc, masked);
  const evaluation = readFragment(RatingForm_EvaluationFragmentDoc, member.evaluation);
  return (
    <section className={styles.panel} aria-label={member.employee.fullName}>
      <header className={styles.panelHead}>
        <div>
          <h2 className={styles.panelName}>
            <EmployeeLink id={member.employee.id}>{member.employee.fullName}</EmployeeLink>
          </h2>
          <Quiet as="p">
            <PositionLink id={member.assignment.position.id}>{member.assignment.position.title}</PositionLink> · {member.assignment.position.unit.name}
          </Quiet>
        </div>
        <span className={styles.tags}>
          {member.overdue ? <OverdueTag /> : null}
          <StateTag state={member.state} />
        </span>
      </header>
      <RatingForm
        employeeId={member.employee.id}
        periodId={periodId}
        evaluation={evaluation ?? null}
        mayBegin={member.viewerCanRate}
        rule={rule}
        onChanged={onChanged}
      />
    </section>
  );
}
