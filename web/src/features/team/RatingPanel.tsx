import { RatingForm_EvaluationFragmentDoc, RatingPanel_TeamMemberFragmentDoc } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { EmployeeLink, PositionLink } from '../../app/links.tsx';
import { useText } from '../../text/text.ts';
import { Tag } from '../../ui/Tag.tsx';
import { STATE_TONE } from '../evaluation/tones.ts';
import type { RuleCell } from './PredikatMatrix.tsx';
import { RatingForm } from './RatingForm.tsx';
import styles from './Team.module.css';

export function RatingPanel({
  member: masked,
  periodId,
  rule,
  onSaved,
}: {
  member: FragmentType<typeof RatingPanel_TeamMemberFragmentDoc>;
  periodId: string;
  rule: readonly RuleCell[];
  onSaved: () => void;
}) {
  const { say } = useText();
  const member = readFragment(RatingPanel_TeamMemberFragmentDoc, masked);
  const evaluation = readFragment(RatingForm_EvaluationFragmentDoc, member.evaluation);
  return (
    <section className={styles.panel} aria-label={member.employee.name}>
      <header className={styles.panelHead}>
        <div>
          <h2 className={styles.panelName}>
            <EmployeeLink id={member.employee.id}>{member.employee.name}</EmployeeLink>
          </h2>
          <p className={styles.quiet}>
            <PositionLink id={member.assignment.position.id}>{member.assignment.position.title}</PositionLink> · {member.assignment.position.unit.name}
          </p>
        </div>
        <span className={styles.tags}>
          {member.overdue ? <Tag tone="danger">{say('evaluation.overdue')}</Tag> : null}
          <Tag tone={STATE_TONE[member.state]}>{say(`labels.EvaluationState.${member.state}`)}</Tag>
        </span>
      </header>
      <RatingForm employeeId={member.employee.id} periodId={periodId} evaluation={evaluation} mayRate={member.viewerCanRate} rule={rule} onSaved={onSaved} />
    </section>
  );
}
