import type { words as original } from '../id/staffing.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  staffing: {
    title: 'Staffing',
    bar: 'Filled and gap',
    ofNeed: '{{filled}} of {{need}} filled',
    short: '{{number}} short',
    over: '{{number}} over',
    retires: 'retires {{day}}',
    retiresIn: 'retires in {{year}}',
  },
  figures: {
    POSITIONS: { name: 'Positions', short: 'Positions', definition: 'Positions valid on this day, held or vacant.', formula: 'count of valid positions' },
    NEED: {
      name: 'Need',
      short: 'Need',
      definition: 'People needed according to the need set for each position.',
      formula: 'sum of the need of all positions',
    },
    NEED_NOT_SET: {
      name: 'Need not set',
      short: 'Need not set',
      definition: 'Positions of which no need was set. They count neither in the need nor in gap or surplus.',
      formula: 'count of positions without a need',
    },
    FILLED: {
      name: 'Filled',
      short: 'Filled',
      definition: 'Employees who hold a position definitively. Acting holders (Plt., Plh.) add nothing.',
      formula: 'count of definitive assignments',
    },
    VACANT_POSITIONS: {
      name: 'Vacant positions',
      short: 'Vacant',
      definition: 'Positions with a need but without a single definitive holder.',
      formula: 'count of positions with need > 0 and filled = 0',
    },
    GAP: {
      name: 'Staff gap',
      short: 'Gap',
      definition: 'Need not yet filled, summed over positions. A surplus in one position never covers a gap in another.',
      formula: 'sum of (need − filled) over short positions',
    },
    GAP_SHARE: { name: 'Gap share', short: '% short', definition: 'The share of the need that is not filled.', formula: 'gap ÷ need' },
    SURPLUS: {
      name: 'Staff surplus',
      short: 'Surplus',
      definition: 'People above the need of their position. Shown on its own, never netted against the gap.',
      formula: 'sum of (filled − need) over over-filled positions',
    },
    SURPLUS_POSITIONS: {
      name: 'Over-filled positions',
      short: 'Over-filled',
      definition: 'Positions held by more people than they need.',
      formula: 'count of positions with filled > need',
    },
    ACTING_HEADS: {
      name: 'Acting heads',
      short: 'Acting',
      definition: 'Head positions without a definitive holder that an acting holder (Plt., Plh.) carries.',
      formula: 'count of head positions with no definitive but an acting holder',
    },
    VACANT_HEADS: {
      name: 'Vacant heads',
      short: 'Vacant heads',
      definition: 'Head positions with neither a definitive nor an acting holder.',
      formula: 'count of head positions without any holder',
    },
    HEADS_HELD_TWICE: {
      name: 'Heads held twice',
      short: 'Held twice',
      definition: 'Head positions with more than one definitive holder; most likely one of the appointments has not been ended.',
      formula: 'count of head positions with filled > 1',
    },
    RETIRING_BY_NEXT_YEAR: {
      name: 'Retiring by next year',
      short: 'Retire by next yr',
      definition: 'Definitive holders who retire in the year of this day or the next: whole years, so that no birth month can be read from it.',
      formula: 'count of employees whose year of retirement is ≤ this year + 1',
    },
    RETIRING_WITHIN_5_YEARS: {
      name: 'Retiring within five calendar years',
      short: 'Retire ≤ 5 cal. yr',
      definition: 'Definitive holders who retire in the year of this day or one of the five after it: whole years, so that no birth month can be read from it.',
      formula: 'count of employees whose year of retirement is ≤ this year + 5',
    },
    RETIRED_HOLDERS: {
      name: 'Past retirement',
      short: 'Past retirement',
      definition:
        'Definitive holders whose year of retirement is over and whose appointment nobody has ended: whole years, so that no birth month can be read from it.',
      formula: 'count of employees whose year of retirement is < this year',
    },
  },
  labels: {
    FigureUnit: { PEOPLE: 'people', POSITIONS: 'positions' },
    FigureReason: {
      POSITION_NOT_VALID: 'The position is not valid on this day',
      NEED_SET: 'A need has been set',
      NOBODY_NEEDED: 'Nobody is needed',
      NO_NEED_SET: 'No need has been set',
      NEED_MET: 'The need is already met',
      POSITION_HAS_HOLDER: 'The position has a holder',
      NEED_NOT_MET: 'The need is not met',
      NOT_A_HEAD: 'Not the head of a unit',
      HEAD_HAS_DEFINITIVE_HOLDER: 'The head is definitive',
      HEAD_HAS_NO_HOLDER: 'Nobody holds the head position',
      ACTING_ASSIGNMENT: 'Acting assignments are not counted',
      NOT_OVER_FILLED: 'Not over-filled',
      HEAD_NOT_HELD_TWICE: 'At most one definitive holder',
      NOT_RETIRED: 'The year of retirement is not over',
      RETIRES_LATER: 'Retires outside the range',
      NO_RETIREMENT_DAY: 'The retirement day cannot be computed',
      ALREADY_RETIRED: 'Retired in an earlier year',
    },
  },
};
