import { Button } from '@mantine/core';
import {
  RetirementPeopleDocument,
  RetirementPeopleTable_HolderFragmentDoc,
  type RetirementBy,
  type RetirementPeopleTable_HolderFragment,
} from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { IconCalendarUser } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePaging } from '../../app/paging.ts';
import { present } from '../../app/search.ts';
import { useInstansi } from '../../app/session.ts';
import { useListSheet } from '../../app/use-list-sheet.ts';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import { ListPanel, type Table } from '../../ui/ListPanel.tsx';
import { Message } from '../../ui/Message.tsx';
import { NotShown } from '../../ui/NotShown.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { DinasLink, UnitLink } from '../dinas/links.tsx';
import { EmployeeLink } from '../employee/links.tsx';
import { PositionLink } from '../position/links.tsx';
import { PEOPLE } from './people-place.ts';
import { narrowedTo } from './retirement-choices.ts';
import styles from './Retirements.module.css';
import { useGroupName, type Group } from './use-group-name.ts';

type Row = RetirementPeopleTable_HolderFragment;
type Masked = FragmentType<typeof RetirementPeopleTable_HolderFragmentDoc>;

const read = (entry: Masked): Row => readFragment(RetirementPeopleTable_HolderFragmentDoc, entry);

/** The people whom a number of the table counts; all who retire in these years, where none was chosen. */
export function RetirementPeople({ by, groups }: { by: RetirementBy; groups: readonly Group[] | null }) {
  const { say } = useText();
  const instansi = useInstansi();
  const { year, row, dinas } = useSearch({ from: '/signed-in/$instansi/retirements' });
  const navigate = useNavigate({ from: '/$instansi/retirements' });
  const paging = usePaging({ resetScroll: false });
  const nameOf = useGroupName(by);
  const asked = { instansiId: instansi.id, year: year === undefined ? null : Number(year), ...narrowedTo(by, row, dinas ?? null) };
  const { table, sheet } = useListSheet('government.retirements', usePeopleTable(), asked);
  const [result, retry] = usePageQuery({
    query: RetirementPeopleDocument,
    variables: { ...asked, first: 25, after: paging.after ?? null },
    keepPrevious: true,
  });
  const chosen = groups?.find(({ value }) => value === row);
  const said = [chosen ? nameOf(chosen) : null, year ?? null].filter((one) => one !== null);
  return (
    <div id={PEOPLE} className={styles.people}>
      <ListPanel
        title={said.length === 0 ? say('retirements.everybody') : say('retirements.of', { what: said.join(' · ') })}
        caption={say('retirements.everybody')}
        result={result}
        retry={retry}
        list={({ node }) => (node?.__typename === 'Instansi' ? node.retirements : null)}
        table={table}
        sheet={sheet}
        paging={paging}
        filters={
          year === undefined && row === undefined ? null : (
            <Button
              variant="default"
              onClick={() =>
                void navigate({
                  search: (before) => present({ ...before, year: undefined, row: undefined, after: undefined }),
                  replace: true,
                  resetScroll: false,
                })
              }
            >
              {say('retirements.showAll')}
            </Button>
          )
        }
        whenEmpty={<Message icon={<IconCalendarUser size={24} />} title={say('retirements.none')} hint={say('retirements.noneHint')} />}
      />
    </div>
  );
}

function usePeopleTable(): Table<Masked, Row> {
  const { say, format } = useText();
  return useMemo(() => {
    const columns: readonly Column<Row>[] = [
      {
        id: 'name',
        head: say('retirements.name'),
        value: ({ employee }) => employee.fullName,
        cell: ({ employee }) => <EmployeeLink id={employee.id}>{employee.fullName}</EmployeeLink>,
      },
      {
        id: 'leaves',
        head: say('retirements.leaves'),
        value: ({ day, year }) => day ?? String(year),
        cell: ({ day, year }) =>
          day === null ? (
            <Stacked>
              {String(year)}
              <NotShown>{say('retirements.dayHidden')}</NotShown>
            </Stacked>
          ) : (
            format.day(day)
          ),
      },
      {
        id: 'position',
        head: say('retirements.position'),
        below: true,
        value: ({ position }) => position.title,
        cell: ({ position }) => <PositionLink id={position.id}>{position.title}</PositionLink>,
      },
      {
        id: 'unit',
        head: say('retirements.unit'),
        room: 'medium',
        value: ({ position: { unit } }) => unit.name,
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
    ];
    return { read, rowKey: ({ position, employee }) => `${position.id} ${employee.id}`, columns };
  }, [say, format]);
}
