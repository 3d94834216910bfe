import { words as original } from '../id/appointment.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  appointment: {
    appoint: 'Appoint',
    type: 'Type two letters or more',
    nothingFound: 'Nothing found',
    who: 'Person',
    where: 'Position',
    kind: 'As',
    kinds: { DEFINITIF: 'Appointed holder', PJ: 'Pj. (appointed for a time)', PLT: 'Plt. (acting)', PLH: 'Plh. (standing in)' },
    from: 'From (TMT)',
    to: 'To, when it is known',
    end: 'End',
    endTitle: 'End an assignment',
    lastDay: 'Last day',
    correct: 'Correct',
    correctTitle: 'Correct the record of an assignment',
    correctHint: 'For a record that was wrong from the start. Somebody who moves is not corrected: end the assignment, and appoint them to the new position.',
  },
  labels: { ActKind: { CORRECT_ASSIGNMENT: 'Correction of an assignment' } },
};
