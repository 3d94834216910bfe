import { AttentionTable_RowFragmentDoc, type AttentionTable_RowFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useMemo, type ReactNode } from 'react';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import type { Table } from '../../ui/ListPanel.tsx';
import { NotShown } from '../../ui/NotShown.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { DinasLink, UnitLink } from '../dinas/links.tsx';
import { EmployeeLink } from '../employee/links.tsx';
import { PositionLink } from '../position/links.tsx';
import { TransfersLink } from '../transfers/links.tsx';

type Row = AttentionTable_RowFragment;
type Masked = FragmentType<typeof AttentionTable_RowFragmentDoc>;

/** What units and positions begin with whose file says no day. */
const FROM_THE_START = '1970-01-01';

const read = (entry: Masked): Row => readFragment(AttentionTable_RowFragmentDoc, entry);

/** Each row with a way to the page where it is put right. */
export function useAttentionTable(): Table<Masked, Row> {
  const { say, format } = useText();
  return useMemo(() => {
    const subject = ({ node, ofDinas, amount }: Row): { name: string; shown: ReactNode; beside: ReactNode } => {
      if (node?.__typename === 'Assignment') {
        const { employee, position, kind } = node;
        return {
          name: employee.fullName,
          shown: <EmployeeLink id={employee.id}>{employee.fullName}</EmployeeLink>,
          beside: (
            <>
              <PositionLink id={position.id}>{position.title}</PositionLink> · {say(`labels.AssignmentKind.${kind}`)}
            </>
          ),
        };
      }
      if (node?.__typename === 'Position') return { name: node.title, shown: <PositionLink id={node.id}>{node.title}</PositionLink>, beside: node.unit.name };
      if (node?.__typename === 'Employee') return { name: node.fullName, shown: <EmployeeLink id={node.id}>{node.fullName}</EmployeeLink>, beside: null };
      if (node?.__typename === 'Unit' && ofDinas)
        return {
          name: node.unitName,
          shown: (
            <UnitLink dinasId={ofDinas.id} unitId={node.id}>
              {node.unitName}
            </UnitLink>
          ),
          beside: say(`labels.UnitKind.${node.unitKind}`),
        };
      if (node?.__typename === 'EvaluationPeriod' && ofDinas)
        return {
          name: ofDinas.name,
          shown: <DinasLink id={ofDinas.id}>{ofDinas.name}</DinasLink>,
          beside: say('attention.notBegun', { number: format.count(amount ?? 0), period: node.label, deadline: format.day(node.deadline) }),
        };
      if (node?.__typename === 'Transfer' && node.offered !== null)
        return { name: node.offered, shown: <TransfersLink>{node.offered}</TransfersLink>, beside: say('attention.offeredBy', { government: node.giverName }) };
      return { name: say('labels.Sight.NONE'), shown: <NotShown />, beside: null };
    };
    const columns: readonly Column<Row>[] = [
      {
        id: 'what',
        head: say('attention.what'),
        value: (row) => subject(row).name,
        cell: (row) => {
          const { shown, beside } = subject(row);
          return (
            <Stacked>
              {shown}
              {beside === null ? null : <Quiet>{beside}</Quiet>}
            </Stacked>
          );
        },
      },
      { id: 'where', head: say('attention.where'), room: 'medium', value: ({ ofDinas }) => ofDinas?.name ?? say('attention.nowhere') },
      {
        id: 'since',
        head: say('attention.since'),
        align: 'end',
        value: ({ since }) => since,
        cell: ({ since }) => (since === FROM_THE_START ? say('attention.always') : format.day(since)),
      },
    ];
    return { read, rowKey: ({ node, ofDinas, since }) => `${node?.id ?? since} ${ofDinas?.id ?? ''}`, columns };
  }, [say, format]);
}
