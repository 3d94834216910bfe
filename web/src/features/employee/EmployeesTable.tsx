import { EmployeesTable_EmployeeFragmentDoc, type EmployeesTable_EmployeeFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useMemo, type ReactNode } from 'react';
import { DinasLink, EmployeeLink, PositionLink } from '../../app/links.tsx';
import { ABSENT } from '../../text/format.ts';
import { useText } from '../../text/text.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Tag } from '../../ui/Tag.tsx';
import styles from './Employee.module.css';

type Row = EmployeesTable_EmployeeFragment;

export function EmployeesTable({
  caption,
  employees,
  footer,
}: {
  caption: string;
  employees: readonly FragmentType<typeof EmployeesTable_EmployeeFragmentDoc>[];
  footer?: ReactNode;
}) {
  const { say } = useText();
  const rows = useMemo(() => employees.map((employee) => readFragment(EmployeesTable_EmployeeFragmentDoc, employee)), [employees]);
  const columns = useMemo(
    (): readonly Column<Row>[] => [
      {
        id: 'name',
        head: say('employee.title'),
        cell: (row) => (
          <span className={styles.entry}>
            <EmployeeLink id={row.id}>{row.name}</EmployeeLink>
            <span className={`${styles.quiet} ${styles.nip}`}>{row.maskedNip}</span>
          </span>
        ),
      },
      {
        id: 'position',
        head: say('employee.position'),
        cell: ({ assignment }) =>
          assignment ? (
            <span className={styles.entry}>
              <span>
                <PositionLink id={assignment.position.id}>{assignment.position.title}</PositionLink>{' '}
                {assignment.kind === 'DEFINITIF' ? null : <Tag tone="accent">{say(`labels.AssignmentKind.${assignment.kind}`)}</Tag>}
              </span>
              <span className={styles.quiet}>{assignment.position.unit.name}</span>
            </span>
          ) : (
            <span className={styles.quiet}>{say('employee.noPosition')}</span>
          ),
      },
      {
        id: 'dinas',
        head: say('board.name'),
        room: 'medium',
        cell: ({ assignment }) => (assignment ? <DinasLink id={assignment.position.unit.dinas.id}>{assignment.position.unit.dinas.name}</DinasLink> : ABSENT),
      },
      {
        id: 'status',
        head: say('employee.status'),
        room: 'medium',
        cell: (row) => [say(`labels.EmployeeStatus.${row.status}`), row.golongan].filter(Boolean).join(' · '),
      },
    ],
    [say],
  );
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={(row) => row.id} footer={footer} />;
}
