import { LateTable_UnfinishedEvaluationFragmentDoc, type LateTable_UnfinishedEvaluationFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useMemo, type ReactNode } from 'react';
import { EmployeeLink, PositionLink } from '../../app/links.tsx';
import { useText } from '../../text/text.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { STATE_TONE } from '../evaluation/tones.ts';
import styles from '../position/Position.module.css';

type Row = LateTable_UnfinishedEvaluationFragment;

export function LateTable({ late, footer }: { late: readonly FragmentType<typeof LateTable_UnfinishedEvaluationFragmentDoc>[]; footer: ReactNode }) {
  const { say } = useText();
  const rows = useMemo(() => late.map((entry) => readFragment(LateTable_UnfinishedEvaluationFragmentDoc, entry)), [late]);
  const columns = useMemo(
    (): readonly Column<Row>[] => [
      {
        id: 'employee',
        head: say('employee.title'),
        cell: ({ employee, assignment: { position } }) => (
          <span className={styles.stacked}>
            <EmployeeLink id={employee.id}>{employee.name}</EmployeeLink>
            <span className={styles.quiet}>
              <PositionLink id={position.id}>{position.title}</PositionLink> · {position.unit.name}
            </span>
          </span>
        ),
      },
      {
        id: 'state',
        head: say('imports.state'),
        cell: ({ state, overdue }) => (
          <span className={styles.tags}>
            <Tag tone={STATE_TONE[state]}>{say(`labels.EvaluationState.${state}`)}</Tag>
            {overdue ? <Tag tone="danger">{say('team.overdue')}</Tag> : null}
          </span>
        ),
      },
      {
        id: 'evaluator',
        head: say('dinas.evaluator'),
        room: 'medium',
        cell: ({ evaluator }) =>
          evaluator ? <EmployeeLink id={evaluator.id}>{evaluator.name}</EmployeeLink> : <span className={styles.quiet}>{say('dinas.noEvaluator')}</span>,
      },
    ],
    [say],
  );
  return <DataTable caption={say('dinas.lateTitle')} columns={columns} rows={rows} rowKey={(row) => row.assignment.id} footer={footer} />;
}
