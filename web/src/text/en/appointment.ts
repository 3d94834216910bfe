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
  actWarnings: {
    HEAD_HELD_TWICE: 'Somebody else holds this head position definitively in those days. End that appointment first, or appoint as Plt. or Plh.',
    PAST_RETIREMENT_AGE: 'The person is past the retirement age of this position.',
    RETIRES_BEFORE_THE_END: 'The person retires from this position before the last day of the appointment.',
  },
  labels: { ActKind: { CORRECT_ASSIGNMENT: 'Correction of an assignment' } },
};
