import { SuperiorPath_EmployeeFragmentDoc } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { EmployeeLink, PositionLink } from '../../app/links.tsx';
import { useText } from '../../text/text.ts';
import { Panel } from '../../ui/Page.tsx';
import { Tag } from '../../ui/Tag.tsx';
import styles from './Employee.module.css';

/** Who the direct superior is on the day, and every step by which that was found. */
export function SuperiorPath({ employee }: { employee: FragmentType<typeof SuperiorPath_EmployeeFragmentDoc> }) {
  const { say } = useText();
  const { superior, superiorAssignment, steps } = readFragment(SuperiorPath_EmployeeFragmentDoc, employee).superior;
  return (
    <Panel title={say('employee.superior')} lead={say('employee.superiorLead')}>
      <div className={styles.superior}>
        {superior ? <EmployeeLink id={superior.id}>{superior.name}</EmployeeLink> : say('employee.noSuperior')}
        {superiorAssignment ? (
          <p className={styles.quiet}>
            {superiorAssignment.position.title}{' '}
            {superiorAssignment.kind === 'DEFINITIF' ? null : <Tag tone="accent">{say(`labels.AssignmentKind.${superiorAssignment.kind}`)}</Tag>}
          </p>
        ) : null}
      </div>
      <ol className={styles.steps}>
        {steps.map(({ position, holder, outcome }, index) => (
          <li key={position?.id ?? index} data-found={outcome === 'DEFINITIVE_HOLDER' || outcome === 'ACTING_HOLDER' || undefined}>
            {position ? <PositionLink id={position.id}>{position.title}</PositionLink> : null}
            <span className={styles.quiet}>{[holder?.name, say(`labels.SuperiorOutcome.${outcome}`)].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
