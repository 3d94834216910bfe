import type { words as original } from '../id/units.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  units: {
    title: 'Units',
    lead: 'Each unit with all units below it: need, gap, and how far its evaluations are. Sorted by any column.',
    unit: 'Unit',
    kind: 'Kind',
    allKinds: 'All kinds of units',
    dinas: 'Dinas',
    allDinas: 'All dinas',
    find: 'Find a unit',
    onlyGap: 'Only those that lack people',
    withTop: 'With the dinas themselves',
    asTable: 'As a list',
    none: 'No unit matches',
    noUnits: 'There is no unit below a dinas yet',
    noUnitsHint: 'Units come in with a file of units, or are made on the page of their dinas.',
    noneHint: 'Change the words, the kind, the dinas or the day.',
  },
};
