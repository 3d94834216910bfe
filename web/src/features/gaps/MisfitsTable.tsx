import { MisfitsTable_MisfitFragmentDoc, type MisfitsTable_MisfitFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useMemo } from 'react';
import { EDUCATION_LEVELS } from '../../app/education-levels.ts';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import type { Table } from '../../ui/ListPanel.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { EmployeeLink } from '../employee/links.tsx';
import { PositionLink } from '../position/links.tsx';

type Row = MisfitsTable_MisfitFragment;
type Masked = FragmentType<typeof MisfitsTable_MisfitFragmentDoc>;

/** Holders with what their position asks for and what they have. */
export function useMisfitsTable(): Table<Masked, Row> {
  const { say } = useText();
  return useMemo(() => {
    const inWords = (reason: Row['reason'], said: string): string => {
      const level = reason === 'EDUCATION_BELOW' ? EDUCATION_LEVELS.find((one) => one === said) : undefined;
      return level ? say(`labels.EducationLevel.${level}`) : said;
    };
    const columns: readonly Column<Row>[] = [
      {
        id: 'person',
        head: say('gaps.person'),
        value: (row) => row.employeeName,
        cell: (row) => <EmployeeLink id={row.employeeId}>{row.employeeName}</EmployeeLink>,
      },
      {
        id: 'position',
        head: say('gaps.position'),
        below: true,
        value: (row) => row.title,
        cell: (row) => (
          <Stacked>
            <PositionLink id={row.positionId}>{row.title}</PositionLink>
            <Quiet>{[...new Set([row.unitName, row.dinasName])].join(' · ')}</Quiet>
          </Stacked>
        ),
      },
      {
        id: 'reason',
        head: say('gaps.reason'),
        value: (row) => say(`labels.FitReason.${row.reason}`),
        cell: (row) => (
          <Stacked>
            <span>{say(`labels.FitReason.${row.reason}`)}</span>
            {row.source ? <Quiet>{row.source}</Quiet> : null}
          </Stacked>
        ),
      },
      { id: 'asks', head: say('gaps.asks'), value: (row) => inWords(row.reason, row.asks) },
      { id: 'has', head: say('gaps.has'), value: (row) => inWords(row.reason, row.has) },
    ];
    return { read: (row: Masked) => readFragment(MisfitsTable_MisfitFragmentDoc, row), rowKey: (row) => `${row.assignmentId} ${row.reason}`, columns };
  }, [say]);
}
