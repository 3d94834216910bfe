import { GapsTable_GapFragmentDoc, type GapsTable_GapFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useMemo } from 'react';
import { ABSENT } from '../../text/format.ts';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import type { Table } from '../../ui/ListPanel.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { DinasLink } from '../dinas/links.tsx';
import { PositionLink } from '../position/links.tsx';
import { SEVERITY_TONE } from './gap-choices.ts';

type Row = GapsTable_GapFragment;
type Masked = FragmentType<typeof GapsTable_GapFragmentDoc>;

/** Positions with what they need, what they have, and how that stands. */
export function useGapsTable(): Table<Masked, Row> {
  const { say, format } = useText();
  return useMemo(() => {
    const columns: readonly Column<Row>[] = [
      {
        id: 'position',
        head: say('gaps.position'),
        value: (row) => row.title,
        cell: (row) => (
          <Stacked>
            <PositionLink id={row.positionId}>{row.title}</PositionLink>
            <Quiet>
              {row.unitName === row.dinasName ? null : <>{row.unitName} · </>}
              <DinasLink id={row.dinasId}>{row.dinasName}</DinasLink>
            </Quiet>
          </Stacked>
        ),
      },
      {
        id: 'severity',
        head: say('gaps.severity'),
        value: (row) => say(`labels.GapSeverity.${row.severity}`),
        cell: (row) => <Tag tone={SEVERITY_TONE[row.severity]}>{say(`labels.GapSeverity.${row.severity}`)}</Tag>,
      },
      {
        id: 'kind',
        head: say('gaps.kind'),
        room: 'roomy',
        value: (row) => say(`labels.PositionKind.${row.kind}`),
        cell: (row) => (
          <Stacked>
            <span>{say(`labels.PositionKind.${row.kind}`)}</span>
            {row.requiredEducation ? <Quiet>{say(`labels.EducationLevel.${row.requiredEducation}`)}</Quiet> : null}
          </Stacked>
        ),
      },
      { id: 'class', head: say('gaps.class'), align: 'end', room: 'wide', value: (row) => row.positionClass },
      {
        id: 'need',
        head: say('gaps.need'),
        align: 'end',
        value: (row) => row.need,
        cell: (row) => (row.need === null ? <Quiet>{say('gaps.unknown')}</Quiet> : format.count(row.need)),
      },
      {
        id: 'filled',
        head: say('gaps.filled'),
        align: 'end',
        value: (row) => row.filled,
        cell: (row) => (
          <Stacked>
            <span>{format.count(row.filled)}</span>
            {row.acting > 0 ? <Quiet>{say('gaps.acting', { number: format.count(row.acting) })}</Quiet> : null}
          </Stacked>
        ),
      },
      {
        id: 'gap',
        head: say('gaps.gap'),
        align: 'end',
        value: (row) => (row.need === null ? null : row.gap),
        cell: (row) =>
          row.need === null ? (
            <Quiet>{say('gaps.unknown')}</Quiet>
          ) : row.surplus > 0 ? (
            say('gaps.surplusOf', { number: format.count(row.surplus) })
          ) : row.gap === 0 ? (
            ABSENT
          ) : (
            <strong>{format.count(row.gap)}</strong>
          ),
      },
    ];
    return { read: (row: Masked) => readFragment(GapsTable_GapFragmentDoc, row), rowKey: (row) => row.positionId, columns };
  }, [say, format]);
}
