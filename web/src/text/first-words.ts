import { together, type Tree, type WordFile } from './words.ts';

/**
 * What the first page needs of Bahasa Indonesia. Words of a feature that stands on no first page come with the first other page
 * (`moreWords`): a file named here says nothing that the board, the way in or the frame around them say (later-words.test.ts).
 */
const files = import.meta.glob<WordFile>(
  [
    './id/*.ts',
    '!./id/units.ts',
    '!./id/thresholds.ts',
    '!./id/superiors.ts',
    '!./id/retirements.ts',
    '!./id/pictures.ts',
    '!./id/absence.ts',
    '!./id/account.ts',
    '!./id/accounts.ts',
    '!./id/acts.ts',
    '!./id/administration.ts',
    '!./id/appointment.ts',
    '!./id/away.ts',
    '!./id/contact.ts',
    '!./id/developer.ts',
    '!./id/dinas.ts',
    '!./id/employee.ts',
    '!./id/glossary.ts',
    '!./id/heads.ts',
    '!./id/imports.ts',
    '!./id/next.ts',
    '!./id/periods.ts',
    '!./id/person.ts',
    '!./id/position.ts',
    '!./id/reorganisation.ts',
    '!./id/screens.ts',
    '!./id/tour.ts',
    '!./id/transfers.ts',
  ],
  { eager: true },
);

export const firstWords: Tree = together(files);
