import { AssignmentHistory_EmployeeFragmentDoc } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useText } from '../../text/text.ts';
import { NotShown } from '../../ui/NotShown.tsx';
import { Panel } from '../../ui/Page.tsx';
import { Quiet } from '../../ui/Stacked.tsx';
import { AppointButton, AppointmentActions } from '../appointment/index.ts';
import { DinasLink } from '../dinas/links.tsx';
import { PositionLink } from '../position/links.tsx';
import { AssignmentKindTag } from './AssignmentKindTag.tsx';
import styles from './Employee.module.css';

interface AssignmentHistoryProps {
  employee: FragmentType<typeof AssignmentHistory_EmployeeFragmentDoc>;
  /** An appointment is no longer what the page shows. */
  onChanged: () => void;
}

export function AssignmentHistory({ employee: masked, onChanged }: AssignmentHistoryProps) {
  const { say, format } = useText();
  const { id: employeeId, name, viewerCanAppoint, viewerSeesAssignments: sight, assignments } = readFragment(AssignmentHistory_EmployeeFragmentDoc, masked);
  const { nodes, totalCount } = assignments;
  return (
    <Panel title={say('employee.history')} aside={viewerCanAppoint ? <AppointButton employee={{ id: employeeId, label: name }} onDone={onChanged} /> : null}>
      {sight === 'ALL' && totalCount === 0 ? <Quiet as="p">{say('employee.noHistory')}</Quiet> : null}
      {sight === 'ALL' ? null : <NotShown>{totalCount === 0 ? null : say('state.othersNotShown')}</NotShown>}
      <ul className={styles.list}>
        {nodes.map((assignment) => {
          const { id, kind, validFrom, validTo, decreeNumber, position } = assignment;
          return (
            <li key={id}>
              <span className={styles.entry}>
                <span>
                  <PositionLink id={position.id}>{position.title}</PositionLink> <AssignmentKindTag kind={kind} />
                </span>
                <Quiet>
                  {position.unit.name === position.unit.dinas.name ? null : `${position.unit.name} · `}
                  <DinasLink id={position.unit.dinas.id}>{position.unit.dinas.name}</DinasLink>
                </Quiet>
              </span>
              <span className={`${styles.entry} ${styles.side}`}>
                <Quiet>{validTo ? `${format.day(validFrom)} – ${format.day(validTo)}` : say('position.since', { day: format.day(validFrom) })}</Quiet>
                {decreeNumber ? <Quiet>{say('employee.decree', { number: decreeNumber })}</Quiet> : null}
                <AppointmentActions assignment={assignment} onDone={onChanged} />
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
