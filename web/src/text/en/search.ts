import type { words as original } from '../id/search.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  nav: { search: 'Search' },
  search: {
    title: 'Search',
    lead: 'Employees or positions of this instansi.',
    placeholder: 'Name, NIP, or title of a position',
    employees: 'Employees',
    positions: 'Positions',
    startTitle: 'Type what you look for',
    startHint: 'At least two letters.',
    emptyTitle: 'Nothing found',
    emptyHint: 'Check the spelling, or look in another instansi.',
  },
};
