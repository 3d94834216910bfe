import { UnitsFallingShortDocument, type UnitsFallingShortQuery } from '@selaras/schema/web';
import { IconCircleCheck } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import { ListPanel, type Table } from '../../ui/ListPanel.tsx';
import { Message } from '../../ui/Message.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { HorizonLink } from './links.tsx';

type Shown = Extract<NonNullable<UnitsFallingShortQuery['node']>, { __typename: 'Instansi' }>;
type Row = Shown['unitsFallingShort']['nodes'][number];

/** The most pressing; whoever is HR has all of them among what wants attention. */
const FIRST = 10;

/** Units that are filled well enough today and will not be before long. */
export function FallingShort() {
  const { say, format } = useText();
  const instansi = useInstansi();
  const { dinas } = useSearch({ from: '/signed-in/$instansi/horizon' });
  const [result, retry] = usePageQuery({ query: UnitsFallingShortDocument, variables: { instansiId: instansi.id, dinasId: dinas ?? null, first: FIRST } });
  const shown = result.data?.node?.__typename === 'Instansi' ? result.data.node : null;
  const watch = shown?.horizonWatch;
  const total = shown?.unitsFallingShort.totalCount ?? 0;
  const told = watch ? say('horizon.shortLead', { months: format.count(watch.months), share: format.percent(watch.lowestFill) }) : undefined;
  return (
    <ListPanel
      title={say('horizon.short')}
      {...(told === undefined
        ? {}
        : { lead: total > FIRST ? `${told} ${say('horizon.shortFirst', { shown: format.count(FIRST), total: format.count(total) })}` : told })}
      caption={say('horizon.short')}
      result={result}
      retry={retry}
      list={({ node }) => (node?.__typename === 'Instansi' ? node.unitsFallingShort : null)}
      table={useShortTable()}
      whenEmpty={<Message icon={<IconCircleCheck size={24} />} title={say('horizon.shortNone')} hint={say('horizon.shortNoneHint')} />}
    />
  );
}

function useShortTable(): Table<Row, Row> {
  const { say, format } = useText();
  return useMemo(() => {
    const columns: readonly Column<Row>[] = [
      {
        id: 'unit',
        head: say('horizon.unit'),
        below: true,
        value: ({ unit }) => unit.name,
        cell: ({ unit, dinas }) => (
          <Stacked>
            <HorizonLink dinasId={dinas.id} unitId={unit.id}>
              {unit.name}
            </HorizonLink>
            {unit.name === dinas.name ? null : <Quiet>{dinas.name}</Quiet>}
          </Stacked>
        ),
      },
      { id: 'fill', head: say('horizon.columns.fill'), align: 'end', value: ({ fill }) => fill, cell: ({ fill }) => format.share(fill) },
      {
        id: 'then',
        head: say('horizon.columns.fillThen'),
        align: 'end',
        value: ({ fillThen }) => fillThen,
        cell: ({ fillThen, untilYear }) => (
          <Stacked>
            {format.share(fillThen)}
            <Quiet>{say('horizon.endOf', { year: String(untilYear) })}</Quiet>
          </Stacked>
        ),
      },
      { id: 'gap', head: say('horizon.columns.missing'), align: 'end', value: ({ gapThen }) => gapThen },
    ];
    return { read: (row) => row, rowKey: ({ unit }) => unit.id, columns };
  }, [say, format]);
}
