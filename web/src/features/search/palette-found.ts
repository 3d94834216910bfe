import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { useHits } from './hits.ts';
import type { Command, CommandGroup } from './palette-commands.ts';

/** Of each kind; the search page has the rest. */
const EACH = 5;

/** Dinas, units, people and positions that some words may mean, each with where it is, as ways to their pages. */
export function useFound(words: string): { readonly groups: readonly CommandGroup[]; readonly isAsking: boolean; readonly hasFailed: boolean } {
  const { say } = useText();
  const { code: instansi } = useInstansi();
  const navigate = useNavigate();
  const {
    isAsked,
    result: { data, error, fetching },
    groupsOf,
  } = useHits(words, EACH);
  if (!isAsked) return { groups: [], isAsking: false, hasFailed: false };
  const all = (among: 'employees' | 'positions'): Command => ({
    key: `all-${among}`,
    icon: IconSearch,
    label: say(among === 'positions' ? 'palette.allPositions' : 'palette.allEmployees', { words }),
    run: () => void navigate({ to: '/$instansi/search', params: { instansi }, search: { q: words, among } }),
  });
  return {
    groups: [
      ...(data ? groupsOf(data) : []).map(({ title, hits }) => ({
        title,
        commands: hits.map(({ link, ...hit }) => ({ ...hit, run: () => void navigate(link) })),
      })),
      { title: say('search.title'), commands: [all('employees'), all('positions')] },
    ],
    isAsking: fetching && data === undefined,
    // Of a part as well: what was refused or failed looks like nothing.
    hasFailed: error !== undefined,
  };
}
