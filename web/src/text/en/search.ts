import type { words as original } from '../id/search.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  nav: { search: 'Search' },
  search: {
    title: 'Search',
    lead: 'Employees, positions, units, or dinas of this instansi.',
    placeholder: 'Name, NIP, position, unit, or an abbreviation such as Dinkes',
    best: 'Best matches',
    employees: 'Employees',
    positions: 'Positions',
    startTitle: 'Type what you look for',
    startHint: 'At least two letters.',
    emptyTitle: 'Nothing found',
    emptyHint: 'Check the spelling, or look in another instansi.',
  },
  labels: {
    SearchMatch: {
      EXACT: 'exact',
      BEGINNING: 'beginning',
      WORDS: 'words',
      PART: 'part',
      ABBREVIATION: 'abbreviation',
      SPELLING: 'similar spelling',
    },
  },
  palette: {
    title: 'Search or go to…',
    open: 'Quick search',
    placeholder: 'Name of a person, position, unit, or page',
    pages: 'Pages',
    governments: 'Other governments',
    display: 'Display',
    places: 'Dinas and units',
    toDark: 'Dark',
    toLight: 'Light',
    allEmployees: 'All employees with “{{words}}”',
    allPositions: 'All positions with “{{words}}”',
    keys: '↑ ↓ to choose · Enter to open · Esc to close',
    count: '{{number}} {{number, choice|choices}}',
  },
};
