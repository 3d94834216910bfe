import { Button, Checkbox } from '@mantine/core';
import { FiveYearPlan_RowFragmentDoc, FiveYearPlanDocument, type FiveYearPlan_RowFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { IconPrinter, IconTable } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { lazyPart } from '../../app/lazy-page.ts';
import { usePaging } from '../../app/paging.ts';
import { present } from '../../app/search.ts';
import { useInstansi } from '../../app/session.ts';
import { useListSheet } from '../../app/use-list-sheet.ts';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import { ListPanel, type Table } from '../../ui/ListPanel.tsx';
import { Message } from '../../ui/Message.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { DinasLink, UnitLink } from '../dinas/links.tsx';
import { PositionLink } from '../position/links.tsx';
import styles from './Horizon.module.css';

type Row = FiveYearPlan_RowFragment;
type Masked = FragmentType<typeof FiveYearPlan_RowFragmentDoc>;

const read = (entry: Masked): Row => readFragment(FiveYearPlan_RowFragmentDoc, entry);
const PrintPlan = lazyPart(() => import('./PrintPlan.tsx').then((part) => part.PrintPlan));

/** The plan of needs position by position, in the layout asked from governments. */
export function FiveYearPlan() {
  const { say } = useText();
  const instansi = useInstansi();
  const { dinas, unit, fill } = useSearch({ from: '/signed-in/$instansi/horizon' });
  const navigate = useNavigate({ from: '/$instansi/horizon' });
  const paging = usePaging({ resetScroll: false });
  const [prints, setPrints] = useState(false);
  const asked = { instansiId: instansi.id, dinasId: dinas ?? null, unitId: unit ?? null, toFillOnly: fill ? true : null };
  const { table, sheet } = useListSheet('government.fiveYearPlan', usePlanTable(), asked);
  const [result, retry] = usePageQuery({ query: FiveYearPlanDocument, variables: { ...asked, first: 25, after: paging.after ?? null }, keepPrevious: true });
  return (
    <>
      <ListPanel
        title={say('horizon.plan')}
        lead={say('horizon.planLead')}
        caption={say('horizon.plan')}
        result={result}
        retry={retry}
        list={({ node }) => (node?.__typename === 'Instansi' ? node.fiveYearPlan : null)}
        table={table}
        sheet={sheet}
        paging={paging}
        filters={
          <Checkbox
            label={say('horizon.toFillOnly')}
            checked={fill !== undefined}
            onChange={({ currentTarget: { checked } }) =>
              void navigate({
                search: (before) => present({ ...before, fill: checked ? ('only' as const) : undefined, after: undefined }),
                replace: true,
                resetScroll: false,
              })
            }
          />
        }
        actions={() => (
          <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => setPrints(true)}>
            {say('horizon.printPlan')}
          </Button>
        )}
        whenEmpty={<Message icon={<IconTable size={24} />} title={say('horizon.planNone')} hint={say('horizon.planNoneHint')} />}
      />
      {prints ? <PrintPlan asked={asked} onClose={() => setPrints(false)} /> : null}
    </>
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function usePlanTable(): Table<Masked, Row> {
  const { say, format } = useText();
  return useMemo(() => {
    /** How many in the five years of the plan, with those years in which there is somebody. */
    const yearly = (
      id: 'retirements' | 'contractEnds' | 'departures' | 'arrivals',
      of: (row: Row) => readonly number[],
      room?: 'roomy' | 'wide',
    ): Column<Row> => ({
      id,
      head: say(`horizon.causes.${id}`),
      align: 'end',
      ...(room ? { room } : {}),
      value: (row) => sum(of(row).slice(1)),
      cell: (row) => (
        <Stacked>
          {format.count(sum(of(row).slice(1)))}
          {of(row)
            .slice(1)
            .map((count, at) =>
              count === 0 ? null : (
                <span key={at} className={styles.years}>
                  {`${row.baseYear + at + 1}: ${format.count(count)}`}
                </span>
              ),
            )}
        </Stacked>
      ),
    });
    const columns: readonly Column<Row>[] = [
      {
        id: 'position',
        head: say('horizon.position'),
        below: true,
        value: ({ position }) => position.title,
        cell: ({ position, unit, dinas }) => (
          <Stacked>
            <PositionLink id={position.id}>{position.title}</PositionLink>
            <Quiet>
              {unit.name === dinas.name ? (
                <DinasLink id={dinas.id}>{dinas.name}</DinasLink>
              ) : (
                <UnitLink dinasId={dinas.id} unitId={unit.id}>
                  {unit.name}
                </UnitLink>
              )}
            </Quiet>
          </Stacked>
        ),
      },
      { id: 'class', head: say('horizon.columns.class'), align: 'end', room: 'wide', value: ({ position }) => position.positionClass },
      { id: 'need', head: say('horizon.columns.need'), align: 'end', value: ({ need }) => need },
      {
        id: 'filled',
        head: say('horizon.columns.filledAtEnd'),
        align: 'end',
        value: ({ filled }) => filled,
        cell: ({ filled, filledToday, baseYear }) => (
          <Stacked>
            {format.count(filled)}
            <span className={styles.years}>{`31-12-${baseYear}`}</span>
            {filled === filledToday ? null : <Quiet>{say('horizon.nowFilled', { number: format.count(filledToday) })}</Quiet>}
          </Stacked>
        ),
      },
      {
        id: 'balance',
        head: say('horizon.columns.balance'),
        align: 'end',
        room: 'medium',
        value: ({ balance }) => balance,
        cell: ({ balance }) => (balance === null ? <Quiet>{say('horizon.noNeed')}</Quiet> : format.signed(balance)),
      },
      yearly('retirements', ({ retirements }) => retirements),
      yearly('contractEnds', ({ contractEnds }) => contractEnds, 'roomy'),
      yearly('departures', ({ departures }) => departures, 'wide'),
      yearly('arrivals', ({ arrivals }) => arrivals, 'wide'),
      {
        id: 'toFill',
        head: say('horizon.columns.toFill'),
        align: 'end',
        value: ({ toFill }) => toFill.at(-1) ?? null,
        cell: ({ toFill, baseYear }) => {
          const last = toFill.at(-1) ?? null;
          if (last === null) return <Quiet>{say('horizon.noNeed')}</Quiet>;
          return (
            <Stacked>
              <span className={last > 0 ? styles.short : undefined}>{format.count(last)}</span>
              {last === 0 ? null : (
                <span className={styles.years}>
                  {toFill
                    .slice(1)
                    .map((count) => (count === null ? '–' : format.count(count)))
                    .join(' · ')}
                </span>
              )}
              {last === 0 ? null : <Quiet>{say('horizon.planYears', { from: String(baseYear + 1), to: String(baseYear + 5) })}</Quiet>}
            </Stacked>
          );
        },
      },
    ];
    return { read, rowKey: ({ position }) => position.id, columns };
  }, [say, format]);
}
