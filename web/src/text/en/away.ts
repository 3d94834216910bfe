import { words as original } from '../id/away.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  away: {
    title: 'Who is away',
    lead: 'Leave, studies, suspensions, CLTN and MPP on the chosen day; who is back first stands on top.',
    person: 'Person',
    noPosition: 'No definitive position',
    dinas: 'Dinas',
    allDinas: 'All dinas',
    kind: 'Kind',
    allKinds: 'All kinds',
    from: 'Since',
    until: 'Until',
    open: 'not known yet',
    nobody: 'Nobody is on record as away',
    nobodyHint: 'Absences are recorded on the page of the person. Try another day, kind or dinas.',
  },
};
