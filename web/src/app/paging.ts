import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Paging } from '../ui/Pager.tsx';
import { present } from './search.ts';

/** The page of a list that the address names. A list that is the whole page begins on top again; one within a page stays in view. */
export function usePaging({ resetScroll }: { resetScroll: boolean }): Paging {
  const { after } = useSearch({ strict: false });
  const navigate = useNavigate();
  return { after, turn: (next) => void navigate({ to: '.', search: (before) => present({ ...before, after: next }), resetScroll }) };
}
