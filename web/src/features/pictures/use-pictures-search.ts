import { useNavigate, useSearch } from '@tanstack/react-router';
import type { OrganisationRating } from '@selaras/schema/web';
import { present } from '../../app/search.ts';
import type { Measure, Show } from './choices.ts';

interface Choice {
  show?: Show | undefined;
  measure?: Measure | undefined;
  dinas?: string | undefined;
  unit?: string | undefined;
  after?: string | undefined;
  rated?: OrganisationRating | undefined;
  figure?: string | undefined;
}

/** Which picture, and of what; all of it in the address. A step into the map is one to go back from, anything else is none. */
export function usePicturesSearch() {
  const search = useSearch({ from: '/signed-in/$instansi/pictures' });
  const navigate = useNavigate({ from: '/$instansi/pictures' });
  const change = (next: Choice, { asStep = false }: { readonly asStep?: boolean } = {}): void => {
    void navigate({ search: (before) => present({ ...before, ...next }), replace: !asStep, resetScroll: false });
  };
  return { ...search, show: search.show ?? 'map', measure: search.measure ?? 'gap', change } as const;
}
