import { SuperiorPath_EmployeeFragmentDoc, type SuperiorOutcome } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useText } from '../../text/text.ts';
import { NotShown } from '../../ui/NotShown.tsx';
import { Panel } from '../../ui/Page.tsx';
import { Quiet } from '../../ui/Stacked.tsx';
import { PositionLink } from '../position/links.tsx';
import { AssignmentKindTag } from './AssignmentKindTag.tsx';
import styles from './Employee.module.css';
import { EmployeeLink } from './links.tsx';

/** Somebody leads from there, whether or not the account is shown who. */
const isFound = ({ outcome }: { readonly outcome: SuperiorOutcome }): boolean => outcome === 'DEFINITIVE_HOLDER' || outcome === 'ACTING_HOLDER';

/** Who the direct superior is on the day, and every step by which that was found. */
export function SuperiorPath({ employee }: { employee: FragmentType<typeof SuperiorPath_EmployeeFragmentDoc> }) {
  const { say } = useText();
  const { superior, superiorAssignment, steps } = readFragment(SuperiorPath_EmployeeFragmentDoc, employee).superior;
  return (
    <Panel title={say('employee.superior')} lead={say('employee.superiorLead')}>
      <div className={styles.superior}>
        {superior ? <EmployeeLink id={superior.id}>{superior.fullName}</EmployeeLink> : steps.some(isFound) ? <NotShown /> : say('employee.noSuperior')}
        {superiorAssignment ? (
          <Quiet as="p">
            {superiorAssignment.position.title} <AssignmentKindTag kind={superiorAssignment.kind} />
          </Quiet>
        ) : null}
      </div>
      <ol className={styles.steps}>
        {steps.map(({ position, holder, outcome }, index) => (
          <li key={position?.id ?? index} data-found={isFound({ outcome }) || undefined}>
            {position ? <PositionLink id={position.id}>{position.title}</PositionLink> : null}
            <Quiet>{[holder?.fullName, say(`labels.SuperiorOutcome.${outcome}`)].filter(Boolean).join(' · ')}</Quiet>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
