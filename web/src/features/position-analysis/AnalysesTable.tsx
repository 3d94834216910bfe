import { PositionAnalysesTable_AnalysisFragmentDoc, type PositionAnalysesTable_AnalysisFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useMemo } from 'react';
import { ABSENT } from '../../text/format.ts';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import type { Table } from '../../ui/ListPanel.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { PositionAnalysisLink } from './links.tsx';
import { StateTag } from './StateTag.tsx';

type Row = PositionAnalysesTable_AnalysisFragment;
type Masked = FragmentType<typeof PositionAnalysesTable_AnalysisFragmentDoc>;

/** Analyses with how far they have come and how much they say. */
export function useAnalysesTable(): Table<Masked, Row> {
  const { say, format } = useText();
  return useMemo(() => {
    const columns: readonly Column<Row>[] = [
      {
        id: 'position',
        head: say('positionAnalysis.position'),
        value: (row) => row.position.title,
        cell: (row) => (
          <Stacked>
            <PositionAnalysisLink id={row.id}>{row.position.title}</PositionAnalysisLink>
            <Quiet>{row.position.unit.name}</Quiet>
          </Stacked>
        ),
      },
      { id: 'dinas', head: say('positionAnalysis.dinas'), below: true, value: (row) => row.dinas.name },
      {
        id: 'state',
        head: say('positionAnalysis.state'),
        width: '8rem',
        value: (row) => say(`labels.PositionAnalysisState.${row.state}`),
        cell: (row) => <StateTag state={row.state} />,
      },
      {
        id: 'education',
        head: say('positionAnalysis.minimumEducation'),
        room: 'medium',
        value: (row) => (row.minimumEducation === null ? null : say(`labels.EducationLevel.${row.minimumEducation}`)),
      },
      { id: 'tasks', head: say('positionAnalysis.taskCount'), align: 'end', value: (row) => row.taskCount },
      { id: 'competences', head: say('positionAnalysis.competenceCount'), align: 'end', room: 'medium', value: (row) => row.competenceCount },
      {
        id: 'class',
        head: say('positionAnalysis.class'),
        align: 'end',
        room: 'medium',
        value: (row) => row.analysedClass ?? row.position.positionClass,
        cell: ({ analysedClass, position: { positionClass } }) =>
          analysedClass !== null && positionClass !== null && analysedClass !== positionClass ? (
            <Stacked>
              <span>{format.count(analysedClass)}</span>
              <Quiet>{say('positionAnalysis.onRecord', { number: format.count(positionClass) })}</Quiet>
            </Stacked>
          ) : (
            (analysedClass ?? positionClass ?? ABSENT)
          ),
      },
      {
        id: 'since',
        head: say('positionAnalysis.inForce'),
        room: 'medium',
        value: (row) => row.establishedFrom,
        cell: ({ establishedFrom, establishedTo, decreeNumber }) =>
          establishedFrom === null ? (
            ABSENT
          ) : (
            <Stacked>
              <span>{say('positionAnalysis.since', { day: format.day(establishedFrom) })}</span>
              {establishedTo === null ? null : <Quiet>{say('positionAnalysis.until', { day: format.day(establishedTo) })}</Quiet>}
              <Quiet>{decreeNumber ?? ''}</Quiet>
            </Stacked>
          ),
      },
      {
        id: 'updated',
        head: say('positionAnalysis.changed'),
        align: 'end',
        room: 'wide',
        value: (row) => row.updatedAt,
        cell: (row) => format.instant(row.updatedAt),
      },
    ];
    return {
      read: (row: Masked) => readFragment(PositionAnalysesTable_AnalysisFragmentDoc, row),
      rowKey: (row) => row.id,
      canChoose: (row) => row.viewerCanWork || row.viewerCanEstablish,
      columns,
    };
  }, [say, format]);
}
