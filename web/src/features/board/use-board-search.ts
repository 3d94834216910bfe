import { useNavigate, useSearch } from '@tanstack/react-router';
import type { FigureSince } from '@selaras/schema/web';
import { present } from '../../app/search.ts';
import { useFigureColumns } from '../../app/use-features.ts';
import { ordersOf, worstFirst } from './board-rows.ts';
import type { View } from './views.ts';

interface Choice {
  view?: View | undefined;
  sort?: string | undefined;
  q?: string | undefined;
  kind?: string | undefined;
  trend?: string | undefined;
  since?: FigureSince | undefined;
}

/** What the address says of the board: which rows, in which order, in which view. */
export function useBoardSearch() {
  const orders = ordersOf(useFigureColumns());
  const [first] = orders;
  const { view, trend, since = 'LAST_WEEK', sort = first ? worstFirst(first) : 'name', q = '', kind } = useSearch({ from: '/signed-in/$instansi/' });
  const navigate = useNavigate({ from: '/$instansi' });
  const change = (next: Choice): void => {
    void navigate({ to: '.', search: (before) => present({ ...before, ...next }), replace: true, resetScroll: false });
  };
  // A phone has no room for the table; who asked for one view by name gets it.
  const shown: View = view ?? (matchMedia('(max-width: 40rem)').matches ? 'tiles' : 'table');
  const shownTrend = orders.find(({ figure }) => figure === trend) ?? first;
  return { view: shown, sort, q, kind, trend: shownTrend, since, change };
}
