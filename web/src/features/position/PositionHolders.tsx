import { PositionHolders_AssignmentFragmentDoc, PositionHolders_PositionFragmentDoc } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useText } from '../../text/text.ts';
import { Panel } from '../../ui/Page.tsx';
import { Quiet } from '../../ui/Stacked.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { AssignmentKindTag } from '../employee/index.ts';
import { EmployeeLink } from '../employee/links.tsx';
import styles from './Position.module.css';

type Masked = FragmentType<typeof PositionHolders_PositionFragmentDoc>;

/** Definitive first, then acting. */
export function PositionHolders({ position }: { position: Masked }) {
  const { say } = useText();
  const { holders } = readFragment(PositionHolders_PositionFragmentDoc, position);
  return (
    <Panel title={say('position.holders')}>
      {holders.totalCount === 0 ? <Tag tone="gap">{say('position.noHolder')}</Tag> : null}
      <ul className={styles.list}>
        {holders.nodes.map((assignment) => (
          <HolderRow key={assignment.id} assignment={assignment} />
        ))}
      </ul>
    </Panel>
  );
}

export function PositionHistory({ position }: { position: Masked }) {
  const { say } = useText();
  const { assignments } = readFragment(PositionHolders_PositionFragmentDoc, position);
  return (
    <Panel title={say('position.history')}>
      {assignments.totalCount === 0 ? <Quiet as="p">{say('employee.noHistory')}</Quiet> : null}
      <ul className={styles.list}>
        {assignments.nodes.map((assignment) => (
          <HolderRow key={assignment.id} assignment={assignment} />
        ))}
      </ul>
    </Panel>
  );
}

function HolderRow({ assignment: masked }: { assignment: FragmentType<typeof PositionHolders_AssignmentFragmentDoc> }) {
  const { say, format } = useText();
  const { employee, kind, validFrom, validTo, decreeNumber } = readFragment(PositionHolders_AssignmentFragmentDoc, masked);
  return (
    <li>
      <span>
        <EmployeeLink id={employee.id}>{employee.name}</EmployeeLink> <AssignmentKindTag kind={kind} />
      </span>
      <Quiet>
        {validTo ? `${format.day(validFrom)} – ${format.day(validTo)}` : say('position.since', { day: format.day(validFrom) })}
        {decreeNumber ? ` · ${say('employee.decree', { number: decreeNumber })}` : null}
      </Quiet>
    </li>
  );
}
