import type { words as original } from '../id/heads.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  heads: {
    title: 'Heads of units',
    lead: 'The vacant ones first, then those led by somebody who acts, by level.',
    position: 'Position',
    noLevel: 'No level',
    unit: 'Unit',
    dinas: 'Dinas',
    allDinas: 'All dinas',
    state: 'State',
    allStates: 'All states',
    allLevels: 'All levels',
    holder: 'Holder',
    nobody: 'Nobody',
    since: 'Since',
    vacantSince: 'vacant since {{day}}',
    neverHeld: 'never held on record',
    next: 'Next',
    from: 'from {{day}}',
    nobodyDecided: 'Nothing decided',
    noHeads: 'No head position yet',
    noHeadsHint: 'Head positions come in with a file of positions, or are made on the page of their dinas.',
    none: 'No head position matches',
    noneHint: 'Change the state, the level or the day.',
  },
  labels: { HeadState: { VACANT: 'Vacant', ACTING: 'Acting', DEFINITIVE: 'Appointed' } },
};
