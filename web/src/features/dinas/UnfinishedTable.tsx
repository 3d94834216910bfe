import { Button } from '@mantine/core';
import { UnfinishedTable_UnfinishedEvaluationFragmentDoc, type UnfinishedTable_UnfinishedEvaluationFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useMemo } from 'react';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import type { Table } from '../../ui/ListPanel.tsx';
import { Quiet, Stacked, Tags } from '../../ui/Stacked.tsx';
import { EmployeeLink } from '../employee/links.tsx';
import { OverdueTag, StateTag, type ToRecord } from '../evaluation/index.ts';
import { PositionLink } from '../position/links.tsx';

type Row = UnfinishedTable_UnfinishedEvaluationFragment;
type Masked = FragmentType<typeof UnfinishedTable_UnfinishedEvaluationFragmentDoc>;

const read = (entry: Masked): Row => readFragment(UnfinishedTable_UnfinishedEvaluationFragmentDoc, entry);

/** Evaluations not sealed yet, with whom they wait and why; what an office outside the tree decides is recorded from here. */
export function useUnfinishedTable(onRecord: (row: ToRecord) => void): Table<Masked, Row> {
  const { say } = useText();
  return useMemo(() => {
    const columns: readonly Column<Row>[] = [
      {
        id: 'employee',
        head: say('employee.title'),
        value: (row) => row.employee.fullName,
        cell: ({ employee, assignment: { position } }) => (
          <Stacked>
            <EmployeeLink id={employee.id}>{employee.fullName}</EmployeeLink>
            <Quiet>
              <PositionLink id={position.id}>{position.title}</PositionLink> · {position.unit.name}
            </Quiet>
          </Stacked>
        ),
      },
      {
        id: 'state',
        head: say('evaluation.state'),
        value: (row) => say(`labels.EvaluationState.${row.state}`),
        cell: ({ state, overdue, employee, evaluation, evaluatorOffice: office, viewerCanRecord }) => (
          <Tags>
            <StateTag state={state} />
            {overdue ? <OverdueTag /> : null}
            {office && viewerCanRecord ? (
              // Beside the state, which every screen has room for.
              <Button
                size="compact-xs"
                variant="light"
                aria-label={`${say('evaluation.record')}: ${employee.fullName}`}
                onClick={() => onRecord({ employee, office, version: evaluation?.version ?? null })}
              >
                {say('evaluation.record')}
              </Button>
            ) : null}
          </Tags>
        ),
      },
      {
        id: 'evaluator',
        head: say('dinas.evaluator'),
        room: 'medium',
        value: (row) => row.evaluator?.fullName ?? (row.evaluatorOffice ? say(`labels.EvaluatorOffice.${row.evaluatorOffice}`) : null),
        cell: ({ evaluator, evaluatorReason, evaluatorOffice: office }) => (
          <Stacked>
            {evaluator ? <EmployeeLink id={evaluator.id}>{evaluator.fullName}</EmployeeLink> : null}
            {office ? <span>{say(`labels.EvaluatorOffice.${office}`)}</span> : null}
            <Quiet>{say(`labels.EvaluatorReason.${evaluatorReason}`)}</Quiet>
          </Stacked>
        ),
      },
    ];
    return { read, rowKey: (row) => row.assignment.id, columns };
  }, [say, onRecord]);
}
