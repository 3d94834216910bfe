import type { PositionsTable_PositionFragment } from '@selaras/schema/web';
import { useText } from '../../text/text.ts';
import { Quiet } from '../../ui/Stacked.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { AssignmentKindTag } from '../employee/index.ts';
import { EmployeeLink } from '../employee/links.tsx';
import styles from './Position.module.css';

/** Who holds a position, the first few by name; vacancy is a gap only where somebody is needed. */
export function Holders({ holders: { nodes, totalCount }, needed }: { holders: PositionsTable_PositionFragment['holders']; needed: boolean }) {
  const { say, format } = useText();
  if (totalCount === 0) return <Tag tone={needed ? 'gap' : 'neutral'}>{say('position.noHolder')}</Tag>;
  return (
    <span className={styles.holders}>
      {nodes.map(({ id, kind, employee }) => (
        <span key={id}>
          <EmployeeLink id={employee.id}>{employee.fullName}</EmployeeLink> <AssignmentKindTag kind={kind} />
        </span>
      ))}
      {totalCount > nodes.length ? <Quiet>{say('position.more', { number: format.count(totalCount - nodes.length) })}</Quiet> : null}
    </span>
  );
}
