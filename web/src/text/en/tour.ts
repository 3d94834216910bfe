import type { words as original } from '../id/tour.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  tour: {
    paletteTitle: 'Quick search',
    palette: 'From any page: type a few letters of the name of a person, a position, a unit or a page.',
    accountTitle: 'Your account',
    account: 'Language, dark colours, password, what the terms mean, and this tour once more.',
    next: 'Next',
    back: 'Back',
    done: 'Done',
    close: 'Close the tour',
    progress: '{{now}} of {{all}}',
    ways: {
      units: 'All units of the government in one list, the worst first, narrowed and ordered by any figure.',
      retirements: 'Who retires this year and in the next five, by dinas, unit, position or month.',
      superiors: 'The evaluators for whom most wait, since when, and a button that reminds them.',
      pictures: 'A map of all units by need, where evaluations wait, the spread of predikat, and the days of every dinas.',
      positionMap: 'All positions by the line of superiors, with holders and need; printed as the official peta jabatan.',
      board: 'The state of the government, live: gaps, surplus and progress of evaluations per dinas. Click any number and it tells where it comes from.',
      heads: 'Every head position: the vacant ones first, who acts there, and who is decided to come next.',
      attention: 'What stays wrong or waiting when nobody looks, each with the way to put it right.',
      away: 'Who is away for longer, and when they are back.',
      search: 'People and positions by name, NIP or title.',
      team: 'The people you evaluate. What you write keeps itself as a draft until you hand it in.',
      me: 'Your own record, positions and evaluations.',
      imports: 'Files of BKN, Excel or SIMPEG: read, checked, shown first, and only then put into effect; and taken back when need be.',
      acts: 'What was done by whom and when, and how to take it back.',
      reorganisations: 'Changes of the structure are prepared step by step, checked together, and take effect at once.',
      transfers: 'People who are offered to or by another government.',
      periods: 'Evaluation periods, their deadlines, and who is expected in them.',
      screens: 'Screens on a wall: pair one by a code from a phone, steer it from afar, revoke it.',
      accounts: 'Who can sign in, and what they may see and change.',
      administration: 'The governments of this installation and who keeps them.',
      setup: 'What is missing until the board shows numbers, step by step.',
    },
  },
};
