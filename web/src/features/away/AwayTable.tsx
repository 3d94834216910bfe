import { AwayTable_AbsenceFragmentDoc, type AwayTable_AbsenceFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useMemo } from 'react';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import type { Table } from '../../ui/ListPanel.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { EmployeeLink } from '../employee/links.tsx';

type Row = AwayTable_AbsenceFragment;
type Masked = FragmentType<typeof AwayTable_AbsenceFragmentDoc>;

const read = (entry: Masked): Row => readFragment(AwayTable_AbsenceFragmentDoc, entry);

/** Who is away, why, and until when. */
export function useAwayTable(): Table<Masked, Row> {
  const { say, format } = useText();
  return useMemo(() => {
    const columns: readonly Column<Row>[] = [
      {
        id: 'person',
        head: say('away.person'),
        value: ({ employee }) => employee.fullName,
        cell: ({ employee }) => (
          <Stacked>
            <EmployeeLink id={employee.id}>{employee.fullName}</EmployeeLink>
            <Quiet>{employee.assignment?.position.title ?? say('away.noPosition')}</Quiet>
          </Stacked>
        ),
      },
      { id: 'dinas', head: say('away.dinas'), room: 'medium', value: ({ employee }) => employee.assignment?.dinas.name ?? '' },
      {
        id: 'kind',
        head: say('away.kind'),
        value: ({ kind }) => say(`labels.AbsenceKind.${kind}`),
        cell: ({ kind, freesPost }) => (
          <Stacked>
            <span>{say(`labels.AbsenceKind.${kind}`)}</span>
            {freesPost ? (
              <span>
                <Tag tone="gap">{say('absence.losesPost')}</Tag>
              </span>
            ) : null}
          </Stacked>
        ),
      },
      {
        id: 'from',
        head: say('away.from'),
        room: 'medium',
        width: '8rem',
        align: 'end',
        value: ({ validFrom }) => validFrom,
        cell: ({ validFrom }) => format.day(validFrom),
      },
      {
        id: 'until',
        head: say('away.until'),
        width: '8rem',
        align: 'end',
        value: ({ validTo }) => validTo ?? '',
        cell: ({ validTo }) => (validTo ? format.day(validTo) : <Quiet>{say('away.open')}</Quiet>),
      },
    ];
    return { read, rowKey: ({ id }) => id, columns };
  }, [say, format]);
}
