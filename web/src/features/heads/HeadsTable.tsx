import { HeadsTable_HeadFragmentDoc, type HeadsTable_HeadFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useMemo } from 'react';
import { useText } from '../../text/text.ts';
import { ContactLinks } from '../../ui/ContactLinks.tsx';
import type { Column } from '../../ui/DataTable.tsx';
import type { Table } from '../../ui/ListPanel.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { DinasLink, UnitLink } from '../dinas/links.tsx';
import { AssignmentKindTag } from '../employee/index.ts';
import { EmployeeLink } from '../employee/links.tsx';
import { PositionLink } from '../position/links.tsx';
import { HEAD_TONE } from './head-choices.ts';

type Row = HeadsTable_HeadFragment;
type Masked = FragmentType<typeof HeadsTable_HeadFragmentDoc>;

const read = (entry: Masked): Row => readFragment(HeadsTable_HeadFragmentDoc, entry);

/** Heads of units: who leads, since when nobody is appointed, and who is to come. */
export function useHeadsTable(): Table<Masked, Row> {
  const { say, format } = useText();
  return useMemo(() => {
    const sinceOf = ({ state, vacantSince, holder }: Row): string | null => (state === 'DEFINITIVE' ? (holder?.validFrom ?? null) : vacantSince);
    const columns: readonly Column<Row>[] = [
      {
        id: 'position',
        head: say('heads.position'),
        value: ({ position }) => position.title,
        cell: ({ position }) => (
          <Stacked>
            <PositionLink id={position.id}>{position.title}</PositionLink>
            <Quiet>{position.eselon ? `${say('position.eselon')} ${say(`labels.Eselon.${position.eselon}`)}` : say('heads.noLevel')}</Quiet>
          </Stacked>
        ),
      },
      {
        id: 'unit',
        head: say('heads.unit'),
        below: true,
        value: ({ position: { unit, dinas } }) => [unit.name, dinas.name].join(' · '),
        cell: ({ position: { unit, dinas } }) => (
          <Stacked>
            <UnitLink dinasId={dinas.id} unitId={unit.id}>
              {unit.name}
            </UnitLink>
            {unit.name === dinas.name ? null : (
              <Quiet>
                <DinasLink id={dinas.id}>{dinas.name}</DinasLink>
              </Quiet>
            )}
          </Stacked>
        ),
      },
      {
        id: 'state',
        head: say('heads.state'),
        value: ({ state }) => say(`labels.HeadState.${state}`),
        cell: ({ state }) => <Tag tone={HEAD_TONE[state]}>{say(`labels.HeadState.${state}`)}</Tag>,
      },
      {
        id: 'holder',
        head: say('heads.holder'),
        value: ({ holder }) => holder?.employee.fullName ?? null,
        cell: ({ holder }) =>
          holder ? (
            <Stacked>
              <span>
                <EmployeeLink id={holder.employee.id}>{holder.employee.fullName}</EmployeeLink> <AssignmentKindTag kind={holder.kind} />
              </span>
              <ContactLinks email={holder.employee.workEmail} phone={holder.employee.workPhone} />
            </Stacked>
          ) : (
            <Quiet>{say('heads.nobody')}</Quiet>
          ),
      },
      {
        id: 'since',
        head: say('heads.since'),
        room: 'medium',
        value: sinceOf,
        cell: (row) => {
          const since = sinceOf(row);
          if (since === null) return <Quiet>{say('heads.neverHeld')}</Quiet>;
          return row.state === 'DEFINITIVE' ? format.day(since) : say('heads.vacantSince', { day: format.day(since) });
        },
      },
      {
        id: 'next',
        head: say('heads.next'),
        room: 'medium',
        value: ({ next }) => next?.employee.fullName ?? null,
        cell: ({ next }) =>
          next ? (
            <Stacked>
              <EmployeeLink id={next.employee.id}>{next.employee.fullName}</EmployeeLink>
              <Quiet>{say('heads.from', { day: format.day(next.validFrom) })}</Quiet>
            </Stacked>
          ) : (
            <Quiet>{say('heads.nobodyDecided')}</Quiet>
          ),
      },
    ];
    return { read, rowKey: ({ position }) => position.id, columns };
  }, [say, format]);
}
