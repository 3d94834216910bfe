import { SegmentedControl } from '@mantine/core';
import type { DinasKind } from '@selaras/schema/web';
import { useText } from '../../text/text.ts';
import { ChoiceField, SearchField } from '../../ui/fields.tsx';
import { useBoardSearch, VIEWS } from './use-board-search.ts';

/** Which dinas are shown, and how; tiles have no heads to sort by, so they get a choice. */
export function BoardFilters({ kinds }: { kinds: readonly DinasKind[] }) {
  const { say } = useText();
  const { view, sort, q, kind, change } = useBoardSearch();
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
        value={view}
        onChange={(value) => change({ view: VIEWS.find((known) => known === value) })}
        data={VIEWS.map((value) => ({ value, label: say(`board.${value}`) }))}
      />
    </>
  );
}
