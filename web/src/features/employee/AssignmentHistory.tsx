import { AssignmentHistory_EmployeeFragmentDoc } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useInstansi } from '../../app/session.ts';
import { useToday } from '../../app/use-today.ts';
import { useText } from '../../text/text.ts';
import { NotShown } from '../../ui/NotShown.tsx';
import { Panel } from '../../ui/Page.tsx';
import { Quiet } from '../../ui/Stacked.tsx';
import { Tag } from '../../ui/Tag.tsx';
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
  const today = useToday(useInstansi().timeZone);
  return (
    <Panel title={say('employee.history')} aside={viewerCanAppoint ? <AppointButton employee={{ id: employeeId, label: name }} onDone={onChanged} /> : null}>
      {sight === 'ALL' && totalCount === 0 ? <Quiet as="p">{say('employee.noHistory')}</Quiet> : null}
      {sight === 'ALL' ? null : <NotShown>{totalCount === 0 ? null : say('state.othersNotShown')}</NotShown>}
      <ol className={`${styles.list} ${styles.rail}`}>
        {nodes.map((assignment) => {
          const { id, kind, validFrom, validTo, decreeNumber, position, changedBy, viewerSeesChangedBy } = assignment;
          const runs = validFrom <= today && (validTo === null || validTo >= today);
          return (
            <li key={id} data-found={runs || undefined}>
              <span className={styles.entry}>
                <span>
                  <PositionLink id={position.id}>{position.title}</PositionLink> <AssignmentKindTag kind={kind} />
                </span>
                <Quiet>
                  {position.unit.name === position.unit.dinas.name ? null : `${position.unit.name} · `}
                  <DinasLink id={position.unit.dinas.id}>{position.unit.dinas.name}</DinasLink>
                </Quiet>
                {changedBy.map(({ actKind, at, decreeNumber: ofAct }) => (
                  <Quiet key={`${actKind} ${at}`}>
                    {say('next.changedBy', { what: say(`labels.ActKind.${actKind}`), day: format.day(at) })}
                    {ofAct && ofAct !== decreeNumber ? ` · ${say('employee.decree', { number: ofAct })}` : null}
                  </Quiet>
                ))}
                {viewerSeesChangedBy ? null : <NotShown>{say('next.actsNotShown')}</NotShown>}
              </span>
              <span className={`${styles.entry} ${styles.side}`}>
                {validFrom > today ? <Tag tone="accent">{say('next.toCome')}</Tag> : null}
                <Quiet>{validTo ? `${format.day(validFrom)} – ${format.day(validTo)}` : say('position.since', { day: format.day(validFrom) })}</Quiet>
                {decreeNumber ? <Quiet>{say('employee.decree', { number: decreeNumber })}</Quiet> : null}
                <AppointmentActions assignment={assignment} onDone={onChanged} />
              </span>
            </li>
          );
        })}
      </ol>
      {totalCount > nodes.length ? <Quiet as="p">{say('next.newestOf', { shown: format.count(nodes.length), total: format.count(totalCount) })}</Quiet> : null}
    </Panel>
  );
}
