import { Button } from '@mantine/core';
import type { DinasKind } from '@selaras/schema/web';
import { IconChartLine } from '@tabler/icons-react';
import { useFigureColumns } from '../../app/use-features.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField, SearchField } from '../../ui/fields.tsx';
import { LazyPopover } from '../../ui/LazyPopover.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { TrendChoice } from '../history/index.ts';
import { ordersOf, worstFirst } from './board-rows.ts';
import styles from './BoardRowsPanel.module.css';
import { useBoardSearch } from './use-board-search.ts';
import { VIEWS } from './views.ts';

/** Which dinas are shown, and how; tiles have no heads to sort by, so they get a choice. */
export function BoardFilters({ kinds }: { kinds: readonly DinasKind[] }) {
  const { say } = useText();
  const columns = useFigureColumns();
  const { view, sort, q, kind, trend, since, change } = useBoardSearch();
  return (
    <>
      <SearchField value={q} onChange={(words) => change({ q: words || undefined })} label={say('board.searchPlaceholder')} />
      <ChoiceField
        label={say('filters.kind')}
        value={kind ?? ''}
        choices={[{ value: '', label: say('filters.allKinds') }, ...kinds.map((value) => ({ value, label: say(`labels.DinasKind.${value}`) }))]}
        onChange={(value) => change({ kind: value || undefined })}
      />
      {view === 'tiles' ? (
        <ChoiceField
          label={say('filters.sortBy')}
          value={sort}
          choices={[
            ...ordersOf(columns).map((column) => ({ value: worstFirst(column), label: say(`figures.${column.figure}.name`) })),
            { value: 'name', label: say('board.name') },
          ]}
          onChange={(value) => change({ sort: value })}
        />
      ) : null}
      {view !== 'chart' && trend ? (
        <LazyPopover
          look={{ position: 'bottom-end', className: styles.trendChoice }}
          face={
            <Button variant="default" leftSection={<IconChartLine size={16} aria-hidden />}>
              {say('board.trendSettings')}
            </Button>
          }
        >
          <TrendChoice columns={ordersOf(columns)} column={trend} since={since} onChange={change} />
        </LazyPopover>
      ) : null}
      <Segments
        label={say('board.view')}
        value={view}
        onChange={(value) => change({ view: value })}
        choices={VIEWS.map((value) => ({ value, label: say(`board.${value}`) }))}
      />
    </>
  );
}
