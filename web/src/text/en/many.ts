import type { words as original } from '../id/many.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  choosing: {
    begin: 'Choose several',
    chosen: '{{number}} chosen',
    most: '{{number}} chosen, the most at once',
    end: 'Stop choosing',
    choose: 'Choose {{name}}',
  },
  many: {
    golongan: 'Change golongan',
    golonganTitle: 'Change the golongan of several people',
    end: 'End assignments',
    endTitle: 'End the assignments of several people',
    need: 'Set need',
    needTitle: 'Set the need of several positions',
    people: 'Need of each position (people)',
    noNeed: 'not set',
    rows: '{{number}} rows, as they are now',
    refused: '{{number}} rows are refused, so nothing was changed:',
    leaveOut: 'Leave out those that are refused; change the other {{number}}',
  },
  refusals: { RowsRefused: 'Some of the rows are refused, so nothing was changed. Leave them out, or correct them first.' },
};
