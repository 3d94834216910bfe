import { DinasPositionsPageDocument, type PositionFilter, type PositionKind } from '@selaras/schema/web';
import { useSearch } from '@tanstack/react-router';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePaging } from '../../app/paging.ts';
import { useListSheet } from '../../app/use-list-sheet.ts';
import { useIsToCome } from '../../app/use-is-to-come.ts';
import { useText } from '../../text/text.ts';
import { useChoosable, useChoosing } from '../../ui/choosing.tsx';
import { ListPanel } from '../../ui/ListPanel.tsx';
import { ChoosePositions } from '../many/index.ts';
import { POSITION_KINDS } from '../../app/position-kinds.ts';
import { NewPositionButton, usePositionsTable } from '../position/index.ts';
import { ORDERS, USUAL_ORDER } from './position-choices.ts';
import { PositionFilters } from './PositionFilters.tsx';

/** The positions of a dinas with who holds them, a page at a time. */
export function DinasPositions({ dinasId }: { dinasId: string }) {
  const { say } = useText();
  const isToCome = useIsToCome();
  const { q, state, kind, order, asOf, unit } = useSearch({ from: '/signed-in/$instansi/dinas/$dinasId' });
  const paging = usePaging({ resetScroll: false });
  const choosing = useChoosing();
  const kinds: readonly PositionKind[] = POSITION_KINDS.filter((known) => known === kind);
  const filter: PositionFilter = {
    ...(q ? { title: { contains: q } } : {}),
    ...(kinds.length > 0 ? { positionKind: { in: [...kinds] } } : {}),
    ...(state === 'vacant' ? { vacant: { eq: true } } : {}),
    ...(state === 'surplus' ? { difference: { gt: 0 } } : {}),
    ...(unit ? { within: unit } : {}),
  };
  const asked = { id: dinasId, asOf: asOf ?? null, orderBy: ORDERS[order ?? USUAL_ORDER], filter };
  const { table: listed, sheet } = useListSheet('dinas.positions', usePositionsTable(), asked);
  const table = useChoosable(listed, asOf === undefined ? choosing : null);
  const [result, retry] = usePageQuery({
    query: DinasPositionsPageDocument,
    variables: { ...asked, first: 50, after: paging.after ?? null },
    keepPrevious: true,
  });
  const mayCreate = result.data?.node?.__typename === 'Dinas' && result.data.node.viewerCanCreatePositions;
  return (
    <ListPanel
      title={say('dinas.positionsTitle')}
      {...(isToCome ? { lead: say('position.asRecorded') } : {})}
      caption={say('dinas.positionsTitle')}
      result={result}
      retry={retry}
      list={({ node }) => (node?.__typename === 'Dinas' ? node.positions : null)}
      table={table}
      paging={paging}
      sheet={sheet}
      filters={<PositionFilters />}
      actions={({ rows }) =>
        mayCreate ? (
          <>
            {asOf === undefined ? <ChoosePositions choosing={choosing} shown={rows.map(table.rowKey)} onDone={retry} /> : null}
            {choosing.chosen === null ? <NewPositionButton dinasId={dinasId} onDone={retry} /> : null}
          </>
        ) : null
      }
    />
  );
}
