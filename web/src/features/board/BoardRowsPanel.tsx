import { Button } from '@mantine/core';
import { BoardRows_BoardRowFragmentDoc } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { IconSearchOff } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { memo, Suspense, useDeferredValue, useMemo } from 'react';
import { lazyPart } from '../../app/lazy-page.ts';
import { usePeriod } from '../../app/period.ts';
import { useInstansi } from '../../app/session.ts';
import { useFigureColumns } from '../../app/use-features.ts';
import { useListSheet } from '../../app/use-list-sheet.ts';
import { useToday } from '../../app/use-today.ts';
import { useText } from '../../text/text.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import { SkeletonRows } from '../../ui/QueryState.tsx';
import { SheetMenu } from '../../ui/SheetMenu.tsx';
import { sortRows } from '../../ui/sort.ts';
import { useTrends } from '../history/index.ts';
import { filterRows, valuesOf } from './board-rows.ts';
import type { BoardState } from './board-state.ts';
import { BoardFilters } from './BoardFilters.tsx';
import { useBoardTable } from './BoardTable.tsx';
import { BoardTiles } from './BoardTiles.tsx';
import { LookedAt } from './LookedAt.tsx';
import { NewDinasButton } from './NewDinasButton.tsx';
import { useBoardSearch } from './use-board-search.ts';

const BoardChart = lazyPart(() => import('./BoardChart.tsx').then((module) => module.BoardChart));

/** The dinas of the instansi as a table, tiles or a chart, of the same filtered rows. Drawn again for other rows only, not for every word of the stream. */
export const BoardRowsPanel = memo(function BoardRowsPanel({ rows: masked, onChanged }: { rows: BoardState['rows']; onChanged: () => void }) {
  const { say, format } = useText();
  const { view, sort, q, kind, trend, since, change } = useBoardSearch();
  const { asOf } = useSearch({ from: '/signed-in' });
  const instansi = useInstansi();
  const period = usePeriod();
  const trends = useTrends(trend, {
    subjectId: instansi.id,
    periodId: period?.id ?? null,
    today: useToday(instansi.timeZone),
    since,
    pause: asOf !== undefined || view === 'chart',
  });
  const columns = useFigureColumns();
  const values = useMemo(() => valuesOf(columns), [columns]);
  const all = useMemo(() => masked.map((row) => readFragment(BoardRows_BoardRowFragmentDoc, row)), [masked]);
  const rows = useMemo(() => sortRows(filterRows(all, { words: q, kind }), sort, values), [all, q, kind, sort, values]);
  // They come for all rows at once, and are drawn as there is time.
  const shownTrends = useDeferredValue(asOf === undefined ? trends : undefined);
  const variables = { instansiId: instansi.id, periodId: period?.id ?? null, asOf: asOf ?? null };
  const said = [q ? `“${q}”` : null, kind && rows[0] ? say(`labels.DinasKind.${rows[0].kind}`) : null].filter((word) => word !== null).join('; ');
  const { table, sheet } = useListSheet('government.board', useBoardTable(shownTrends), variables, { ids: rows.map((row) => row.dinasId), said });
  return (
    <Panel
      title={say('board.perDinas')}
      lead={say('filters.shown', { shown: format.count(rows.length), total: format.count(all.length) })}
      flush
      aside={
        <>
          <BoardFilters kinds={[...new Set(all.map((row) => row.kind))]} />
          <NewDinasButton onDone={onChanged} />
          {rows.length > 0 ? <SheetMenu sheet={sheet} list={say('board.perDinas')} total={rows.length} /> : null}
        </>
      }
    >
      {rows.length === 0 ? (
        <Message icon={<IconSearchOff size={24} />} title={say('board.empty')} hint={say('board.emptyHint')}>
          <Button variant="default" onClick={() => change({ q: undefined, kind: undefined })}>
            {say('filters.clear')}
          </Button>
        </Message>
      ) : null}
      <LookedAt>
        {rows.length > 0 && view === 'table' ? (
          <DataTable {...table} dense caption={say('board.perDinas')} rows={rows} sort={sort} onSort={(next) => change({ sort: next })} />
        ) : null}
        {rows.length > 0 && view === 'tiles' ? <BoardTiles rows={rows} trends={shownTrends} /> : null}
      </LookedAt>
      {rows.length > 0 && view === 'chart' ? (
        <Suspense fallback={<SkeletonRows rows={10} />}>
          <BoardChart rows={rows} />
        </Suspense>
      ) : null}
    </Panel>
  );
});
