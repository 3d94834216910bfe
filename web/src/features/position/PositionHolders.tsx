import { PositionHolders_AssignmentFragmentDoc, PositionHolders_PositionFragmentDoc } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useIsToCome } from '../../app/use-is-to-come.ts';
import { useText } from '../../text/text.ts';
import { NotShown } from '../../ui/NotShown.tsx';
import { Panel } from '../../ui/Page.tsx';
import { Quiet } from '../../ui/Stacked.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { AppointButton, AppointmentActions } from '../appointment/index.ts';
import { AssignmentKindTag } from '../employee/index.ts';
import { EmployeeLink } from '../employee/links.tsx';
import styles from './Position.module.css';

interface PositionHoldersProps {
  position: FragmentType<typeof PositionHolders_PositionFragmentDoc>;
  /** An appointment is no longer what the page shows. */
  onChanged: () => void;
}

/** Definitive first, then acting. */
export function PositionHolders({ position: masked, onChanged }: PositionHoldersProps) {
  const { say } = useText();
  const isToCome = useIsToCome();
  const { id, title, viewerCanAssign, viewerSeesHolders: sight, holders } = readFragment(PositionHolders_PositionFragmentDoc, masked);
  return (
    <Panel
      title={say('position.holders')}
      lead={isToCome ? say('position.asRecorded') : undefined}
      aside={viewerCanAssign ? <AppointButton position={{ id, label: title }} onDone={onChanged} /> : null}
    >
      {sight === 'ALL' && holders.totalCount === 0 ? <Tag tone="gap">{say('position.noHolder')}</Tag> : null}
      {sight === 'ALL' ? null : <NotShown>{holders.totalCount === 0 ? null : say('state.othersNotShown')}</NotShown>}
      <ul className={styles.list}>
        {holders.nodes.map((assignment) => (
          <HolderRow key={assignment.id} assignment={assignment} onChanged={onChanged} />
        ))}
      </ul>
    </Panel>
  );
}

export function PositionHistory({ position, onChanged }: PositionHoldersProps) {
  const { say } = useText();
  const { viewerSeesAssignments: sight, assignments, holders } = readFragment(PositionHolders_PositionFragmentDoc, position);
  // Who holds it now stands above, with what may be done about it.
  const isAbove = (id: string): boolean => holders.nodes.some((holder) => holder.id === id);
  return (
    <Panel title={say('position.history')}>
      {sight === 'ALL' && assignments.totalCount === 0 ? <Quiet as="p">{say('employee.noHistory')}</Quiet> : null}
      {sight === 'ALL' ? null : <NotShown>{assignments.totalCount === 0 ? null : say('state.othersNotShown')}</NotShown>}
      <ul className={styles.list}>
        {assignments.nodes.map((assignment) => (
          <HolderRow key={assignment.id} assignment={assignment} {...(isAbove(assignment.id) ? {} : { onChanged })} />
        ))}
      </ul>
    </Panel>
  );
}

function HolderRow({ assignment: masked, onChanged }: { assignment: FragmentType<typeof PositionHolders_AssignmentFragmentDoc>; onChanged?: () => void }) {
  const { say, format } = useText();
  const assignment = readFragment(PositionHolders_AssignmentFragmentDoc, masked);
  const { employee, kind, validFrom, validTo, decreeNumber } = assignment;
  return (
    <li>
      <span>
        <EmployeeLink id={employee.id}>{employee.fullName}</EmployeeLink> <AssignmentKindTag kind={kind} />
      </span>
      <Quiet>
        {validTo ? `${format.day(validFrom)} – ${format.day(validTo)}` : say('position.since', { day: format.day(validFrom) })}
        {decreeNumber ? ` · ${say('employee.decree', { number: decreeNumber })}` : null}
      </Quiet>
      {onChanged ? <AppointmentActions assignment={assignment} onDone={onChanged} /> : null}
    </li>
  );
}
