import { useNavigate, useSearch } from '@tanstack/react-router';
import { present } from '../../app/search.ts';
import type { Colour, Depth, View } from './map-choices.ts';

interface Choice {
  dinas?: string | undefined;
  colour?: Colour | undefined;
  view?: View | undefined;
  depth?: Depth | undefined;
  focus?: string | undefined;
  beside?: string | undefined;
}

/** A canvas asks for two fingers and a wide screen; a table is read on any. */
const isNarrow = (): boolean => matchMedia('(max-width: 40rem)').matches;

/** Of which dinas, coloured by what, open how far and where one stands: all of it in the address. */
export function useMapSearch() {
  const search = useSearch({ from: '/signed-in/$instansi/position-map' });
  const navigate = useNavigate({ from: '/$instansi/position-map' });
  const change = (next: Choice, { asStep = false }: { readonly asStep?: boolean } = {}): void => {
    void navigate({ search: (before) => present({ ...before, ...next }), replace: !asStep, resetScroll: false });
  };
  const view: View = search.view ?? (isNarrow() ? 'table' : 'chart');
  return { ...search, colour: search.colour ?? 'gap', view, change } as const;
}
