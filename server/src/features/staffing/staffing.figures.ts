import { ACTING_SOURCES } from './assignment.parameters.ts';
import { NEED_SOURCES } from './need.rules.ts';
import { RETIREMENT_SOURCES } from './retirement.rules.ts';
import type { CountFigure, FactSet, FiguresOfFeature } from '../../figures/fact-set.ts';

const NOT_IN_FORCE = { reason: 'POSITION_NOT_VALID', when: 'not in_force' };
const inForce = (condition: string): string => `in_force and (${condition})`;

/** First day of the year shown, or of one so many years later. */
const newYear = (later: number): string => `(date_trunc('year', as_of) + interval '${later} years')::date`;

/**
 * By whole calendar years, equally for everybody. Figures are for eyes that do not see dates of birth, and small units
 * have figures too: counted by days, those of one day after another would tell the day of each holder, and with it the month of birth
 * (docs/decisions/0012).
 */
const retiring = (years: number, until: string, field: string): CountFigure => ({
  kind: 'COUNT',
  unit: 'PEOPLE',
  when: `kind = 'DEFINITIF' and retires >= ${newYear(0)} and retires < ${newYear(years + 1)}`,
  definition: `Definitive holders who retire in the calendar year of the day shown or in ${until}.`,
  formula: `count of definitive holders with year <= year of retirement <= year + ${years}`,
  source: RETIREMENT_SOURCES,
  field: { path: [field], description: `Definitive holders who retire in the year shown or in ${until}: whole calendar years.` },
  leftOut: [
    { reason: 'ACTING_ASSIGNMENT', when: "kind <> 'DEFINITIF'" },
    { reason: 'ALREADY_RETIRED', when: `retires < ${newYear(0)}` },
    { reason: 'RETIRES_LATER', when: 'true' },
  ],
});

/** Every position with how many it needs and has. */
const position: FactSet = {
  key: 'position',
  from: 'position_facts',
  row: 'position_id',
  position: 'position_id',
  detail: `filled || '/' || need`,
  order: 'LARGEST_FIRST',
  changedBy: ['position', 'position_need', 'assignment'],
  figures: {
    POSITIONS: {
      kind: 'COUNT',
      unit: 'POSITIONS',
      when: 'in_force',
      definition: 'Positions that exist on the day.',
      formula: 'count of positions in force',
      source: NEED_SOURCES,
      field: { path: ['positions'], description: 'Positions that exist.' },
      leftOut: [NOT_IN_FORCE],
    },
    NEED: {
      kind: 'COUNT',
      unit: 'PEOPLE',
      amount: 'need',
      when: inForce('need > 0'),
      definition: 'People needed in all positions on the day.',
      formula: 'sum of need',
      source: NEED_SOURCES,
      field: { path: ['need'], description: 'People needed.' },
      leftOut: [NOT_IN_FORCE, { reason: 'NO_NEED_SET', when: 'true' }],
    },
    FILLED: {
      kind: 'COUNT',
      unit: 'PEOPLE',
      amount: 'filled',
      when: inForce('filled > 0'),
      definition: 'Definitive holders on the day; acting holders (PLT, PLH) are not counted.',
      formula: 'sum of definitive holders',
      source: NEED_SOURCES,
      field: { path: ['filled'], description: 'Definitive holders.' },
      leftOut: [NOT_IN_FORCE, { reason: 'ACTING_ASSIGNMENT', when: 'acting > 0' }, { reason: 'NEED_NOT_MET', when: 'true' }],
    },
    VACANT_POSITIONS: {
      kind: 'COUNT',
      unit: 'POSITIONS',
      when: inForce('need > 0 and filled = 0'),
      definition: 'Positions that are needed and have no definitive holder.',
      formula: 'count of positions with need > 0 and no definitive holder',
      source: NEED_SOURCES,
      field: { path: ['vacantPositions'], description: 'Needed positions without a definitive holder.' },
      leftOut: [NOT_IN_FORCE, { reason: 'NO_NEED_SET', when: 'need = 0' }, { reason: 'POSITION_HAS_HOLDER', when: 'true' }],
    },
    GAP: {
      kind: 'COUNT',
      unit: 'PEOPLE',
      amount: 'need - filled',
      when: inForce('need > filled'),
      definition: 'People missing, position by position; a surplus elsewhere never makes it smaller.',
      formula: 'sum over positions of max(0, need - filled)',
      source: NEED_SOURCES,
      field: { path: ['gap'], description: 'People missing, position by position; never lowered by a surplus elsewhere.' },
      leftOut: [NOT_IN_FORCE, { reason: 'NEED_MET', when: 'true' }],
    },
    GAP_SHARE: {
      kind: 'SHARE',
      unit: 'SHARE',
      of: 'GAP',
      in: 'NEED',
      definition: 'Share of the need that is missing.',
      formula: 'gap / need',
      source: NEED_SOURCES,
      field: { path: ['gapShare'], description: 'Gap over need, 0 to 1; null without need.' },
    },
    SURPLUS: {
      kind: 'COUNT',
      unit: 'PEOPLE',
      amount: 'filled - need',
      when: inForce('filled > need'),
      definition: 'People above the need of their position; shown beside the gap, never subtracted from it.',
      formula: 'sum over positions of max(0, filled - need)',
      source: NEED_SOURCES,
      field: { path: ['surplus'], description: 'People above the need of their position.' },
      leftOut: [NOT_IN_FORCE, { reason: 'NOT_OVER_FILLED', when: 'true' }],
    },
    SURPLUS_POSITIONS: {
      kind: 'COUNT',
      unit: 'POSITIONS',
      when: inForce('filled > need'),
      definition: 'Positions with more definitive holders than needed.',
      formula: 'count of positions with filled > need',
      source: NEED_SOURCES,
      field: { path: ['surplusPositions'], description: 'Positions with more holders than needed.' },
      leftOut: [NOT_IN_FORCE, { reason: 'NOT_OVER_FILLED', when: 'true' }],
    },
    ACTING_HEADS: {
      kind: 'COUNT',
      unit: 'POSITIONS',
      when: inForce('is_head and filled = 0 and acting > 0'),
      definition: 'Head positions led by an acting holder because nobody is appointed.',
      formula: 'count of head positions with no definitive and at least one acting holder',
      source: ACTING_SOURCES,
      field: { path: ['actingHeads'], description: 'Head positions led by an acting holder.' },
      leftOut: [
        NOT_IN_FORCE,
        { reason: 'NOT_A_HEAD', when: 'not is_head' },
        { reason: 'HEAD_HAS_DEFINITIVE_HOLDER', when: 'filled > 0' },
        { reason: 'HEAD_HAS_NO_HOLDER', when: 'true' },
      ],
    },
    VACANT_HEADS: {
      kind: 'COUNT',
      unit: 'POSITIONS',
      when: inForce('is_head and filled = 0 and acting = 0'),
      definition: 'Head positions with neither a definitive nor an acting holder.',
      formula: 'count of head positions without any holder',
      source: NEED_SOURCES,
      field: { path: ['vacantHeads'], description: 'Head positions without any holder.' },
      leftOut: [
        NOT_IN_FORCE,
        { reason: 'NOT_A_HEAD', when: 'not is_head' },
        { reason: 'HEAD_HAS_DEFINITIVE_HOLDER', when: 'filled > 0' },
        { reason: 'ACTING_ASSIGNMENT', when: 'true' },
      ],
    },
  },
};

/** Everybody who holds a position, with the day of retirement or its year; who shows a year only stands at the beginning of it. */
const holder: FactSet = {
  key: 'holder',
  from: 'holder_facts',
  row: 'assignment_id',
  position: 'position_id',
  employee: 'employee_id',
  detail: 'case when day_shown then retires::text else extract(year from retires)::text end',
  order: { by: "case when day_shown then retires else date_trunc('year', retires)::date end", type: 'date' },
  changedBy: ['assignment', 'employee', 'position'],
  figures: {
    RETIRING_BY_NEXT_YEAR: retiring(1, 'the next', 'retiringByNextYear'),
    RETIRING_WITHIN_5_YEARS: retiring(5, 'one of the five after it', 'retiringWithin5Years'),
  },
};

export const staffingFigures: FiguresOfFeature = {
  sets: [position, holder],
  words: {
    PEOPLE: 'People.',
    POSITIONS: 'Positions.',
    SHARE: 'A part of a whole, from 0 to 1.',
    ACTING_ASSIGNMENT: 'Acting holders do not count.',
    ALREADY_RETIRED: 'Retired in an earlier year.',
    HEAD_HAS_DEFINITIVE_HOLDER: 'The head position has a definitive holder.',
    HEAD_HAS_NO_HOLDER: 'Nobody holds the head position.',
    NEED_MET: 'As many hold it as are needed.',
    NEED_NOT_MET: 'Fewer hold it than are needed.',
    NOT_A_HEAD: 'Not the position that leads a unit.',
    NOT_OVER_FILLED: 'No more hold it than are needed.',
    NO_NEED_SET: 'Nobody is needed, or no need was set.',
    POSITION_HAS_HOLDER: 'It has a definitive holder.',
    POSITION_NOT_VALID: 'The position does not exist on the day.',
    RETIRES_LATER: 'Retires after the years that are counted.',
  },
};
