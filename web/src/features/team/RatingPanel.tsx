import { RatingForm_EvaluationFragmentDoc, RatingPanel_TeamMemberFragmentDoc } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useSession } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { Quiet } from '../../ui/Stacked.tsx';
import { EmployeeLink } from '../employee/links.tsx';
import { EvaluationParts, OverdueTag, StateTag } from '../evaluation/index.ts';
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
  const { say } = useText();
  const { username } = useSession();
  const evaluation = readFragment(RatingForm_EvaluationFragmentDoc, member.evaluation);
  // Of one that is sealed nobody can do anything any more.
  const isTheirs = member.viewerCanRate || evaluation?.viewerCanSeal === true;
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
      {member.parts.length > 1 || member.parts.some(({ reason }) => reason !== 'SUPERIOR') ? (
        <section className={styles.why} aria-label={say(isTheirs ? 'evaluation.youEvaluate' : 'evaluation.whoEvaluates')}>
          <h3>{say(isTheirs ? 'evaluation.youEvaluate' : 'evaluation.whoEvaluates')}</h3>
          <EvaluationParts parts={member.parts} />
        </section>
      ) : null}
      <RatingForm
        account={username}
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
