import { AnalysesTable_AnalysisFragmentDoc, type AnalysesTable_AnalysisFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useMemo } from 'react';
import { ABSENT } from '../../text/format.ts';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import type { Table } from '../../ui/ListPanel.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { AnalysisLink } from './links.tsx';
import { writeExact } from './numbers.ts';
import { StateTag } from './StateTag.tsx';

type Row = AnalysesTable_AnalysisFragment;
type Masked = FragmentType<typeof AnalysesTable_AnalysisFragmentDoc>;

/** Analyses with how far they have come and what they say. */
export function useAnalysesTable(): Table<Masked, Row> {
  const { say, format, language } = useText();
  return useMemo(() => {
    const columns: readonly Column<Row>[] = [
      {
        id: 'name',
        head: say('workload.name'),
        value: (row) => row.name,
        cell: (row) => <AnalysisLink id={row.id}>{row.name}</AnalysisLink>,
      },
      { id: 'dinas', head: say('workload.dinas'), below: true, value: (row) => row.dinas.name },
      {
        id: 'state',
        head: say('workload.state'),
        width: '8rem',
        value: (row) => say(`labels.WorkloadState.${row.state}`),
        cell: (row) => <StateTag state={row.state} />,
      },
      {
        id: 'positions',
        head: say('workload.positions'),
        align: 'end',
        value: (row) => row.positionCount,
      },
      { id: 'incomplete', head: say('workload.incomplete'), align: 'end', room: 'medium', value: (row) => row.incompleteCount },
      {
        id: 'people',
        head: say('workload.people'),
        align: 'end',
        value: (row) => row.people,
        cell: (row) => (
          <Stacked>
            <strong>{format.count(row.people)}</strong>
            <Quiet>{say('workload.ofExact', { exact: writeExact(row.exactPeople, language) })}</Quiet>
          </Stacked>
        ),
      },
      {
        id: 'since',
        head: say('workload.inForce'),
        room: 'medium',
        value: (row) => row.establishedFrom,
        cell: ({ establishedFrom, establishedTo, decreeNumber }) =>
          establishedFrom === null ? (
            ABSENT
          ) : (
            <Stacked>
              <span>{say('workload.since', { day: format.day(establishedFrom) })}</span>
              {establishedTo === null ? null : <Quiet>{say('workload.until', { day: format.day(establishedTo) })}</Quiet>}
              <Quiet>{decreeNumber ?? ''}</Quiet>
            </Stacked>
          ),
      },
      { id: 'updated', head: say('workload.changed'), align: 'end', room: 'wide', value: (row) => row.updatedAt, cell: (row) => format.instant(row.updatedAt) },
    ];
    return { read: (row: Masked) => readFragment(AnalysesTable_AnalysisFragmentDoc, row), rowKey: (row) => row.id, columns };
  }, [say, format, language]);
}
