import type { words as original } from '../id/many.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  choosing: {
    begin: 'Choose several',
    chosen: '{{number}} chosen',
    most: '{{number}} chosen, the most at once',
    page: 'Choose the {{number}} on this page',
    end: 'Stop choosing',
    choose: 'Choose {{name}}',
  },
  many: {
    golongan: 'Change golongan',
    status: 'Change status',
    education: 'Change education',
    title: {
      golongan: 'Change the golongan of several people',
      status: 'Change the status of several people',
      education: 'Change the education of several people',
      end: 'End the assignments of several people',
      need: 'Set the need of several positions',
    },
    end: 'End assignments',
    need: 'Set need',
    people: 'Need of each position (people)',
    noNeed: 'not set',
    rows: '{{number}} {{number, row|rows}}, as they are now',
    refused: '{{number}} {{number, row is|rows are}} refused, so nothing was changed:',
    fieldHint: 'Blank: each keeps their own field. A dash (-) takes it away.',
    unread: 'The chosen rows could not be read, so nothing can be changed. Close this and try again.',
    leaveOut: 'Leave out those that are refused; change the other {{number}}',
  },
  refusals: { RowsRefused: 'Some of the rows are refused, so nothing was changed. Leave them out, or correct them first.' },
};
