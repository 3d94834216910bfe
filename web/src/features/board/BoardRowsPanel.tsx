import { Button, SegmentedControl } from '@mantine/core';
import { BoardRows_BoardRowFragmentDoc, type DinasKind } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { IconSearchOff } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import { present } from '../../app/search.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField, SearchField } from '../../ui/fields.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import { SkeletonRows } from '../../ui/QueryState.tsx';
import { sortRows } from '../../ui/sort.ts';
import { filterRows, SORT_BY } from './board-rows.ts';
import type { BoardState } from './board-state.ts';
import styles from './BoardRowsPanel.module.css';
import { BoardTable } from './BoardTable.tsx';
import { BoardTiles } from './BoardTiles.tsx';

const GapProgressChart = lazy(() => import('../../charts/GapProgressChart.tsx').then((module) => ({ default: module.GapProgressChart })));

const VIEWS = ['table', 'tiles', 'chart'] as const;

/** The dinas of the instansi as a table, tiles or a chart, of the same filtered rows. */
export function BoardRowsPanel({ rows: masked }: { rows: BoardState['rows'] }) {
  const { say, format } = useText();
  const { view, sort = '-gap', q = '', kind } = useSearch({ from: '/signed-in/$instansi/' });
  const navigate = useNavigate({ from: '/$instansi' });
  const change = (next: { view?: (typeof VIEWS)[number] | undefined; sort?: string; q?: string | undefined; kind?: string | undefined }): void => {
    void navigate({ to: '.', search: (before) => present({ ...before, ...next }), replace: true, resetScroll: false });
  };
  const all = useMemo(() => masked.map((row) => readFragment(BoardRows_BoardRowFragmentDoc, row)), [masked]);
  const rows = useMemo(() => sortRows(filterRows(all, { words: q, kind }), sort, SORT_BY), [all, q, kind, sort]);
  const kinds = useMemo(() => [...new Set(all.map((row): DinasKind => row.kind))], [all]);
  // A phone has no room for the table; who asked for one view by name gets it.
  const narrow = typeof matchMedia === 'function' && matchMedia('(max-width: 40rem)').matches;
  const shown = view ?? (narrow ? 'tiles' : 'table');
  return (
    <Panel
      title={say('board.perDinas')}
      lead={`${say('filters.shown', { shown: format.count(rows.length), total: format.count(all.length) })} · ${say('board.wallHint')}`}
      flush
      aside={
        <>
          <SearchField value={q} onChange={(words) => change({ q: words || undefined })} label={say('board.searchPlaceholder')} />
          <ChoiceField
            label={say('filters.kind')}
            value={kind ?? ''}
            choices={[{ value: '', label: say('filters.allKinds') }, ...kinds.map((value) => ({ value, label: say(`labels.DinasKind.${value}`) }))]}
            onChange={(value) => change({ kind: value || undefined })}
          />
          {shown === 'tiles' ? (
            <ChoiceField
              label={say('filters.sortBy')}
              value={sort}
              choices={[
                { value: '-gap', label: say('figures.GAP.name') },
                { value: '-gapShare', label: say('figures.GAP_SHARE.name') },
                { value: '-surplus', label: say('figures.SURPLUS.name') },
                { value: 'progress', label: say('figures.PROGRESS_SHARE.name') },
                { value: '-overdue', label: say('figures.OVERDUE.name') },
                { value: 'name', label: say('board.name') },
              ]}
              onChange={(value) => change({ sort: value })}
            />
          ) : null}
          <SegmentedControl
            size="sm"
            aria-label={say('board.view')}
            value={shown}
            onChange={(value) => change({ view: VIEWS.find((known) => known === value) })}
            data={VIEWS.map((value) => ({ value, label: say(`board.${value}`) }))}
          />
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
      {rows.length > 0 && shown === 'table' ? <BoardTable rows={rows} sort={sort} onSort={(next) => change({ sort: next })} /> : null}
      {rows.length > 0 && shown === 'tiles' ? <BoardTiles rows={rows} /> : null}
      {rows.length > 0 && shown === 'chart' ? (
        <div className={styles.chart}>
          <Suspense fallback={<SkeletonRows rows={10} />}>
            <GapProgressChart
              rows={rows.map((row) => ({
                name: row.name,
                need: row.figures.need,
                gapShare: row.figures.gapShare,
                progressShare: row.figures.evaluation?.progressShare ?? null,
              }))}
            />
          </Suspense>
        </div>
      ) : null}
    </Panel>
  );
}
