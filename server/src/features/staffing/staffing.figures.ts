import { ACTING_SOURCES } from './assignment.parameters.ts';
import { NEED_SOURCES } from './need.rules.ts';
import { RETIREMENT_SOURCES } from './retirement.rules.ts';
import type { CountFigure, FactSet, FiguresOfFeature } from '../../figures/fact-set.ts';

const NOT_IN_FORCE = { reason: 'POSITION_NOT_VALID', when: 'not in_force' };
/** Unknown is not zero: a position of which nobody has said how many it needs is neither short of people nor has too many. */
const NO_NEED_SET = { reason: 'NO_NEED_SET', when: 'not has_need' };
/** The kind of the position is none of the law, and it states no age. */
const AGE_UNKNOWN = { reason: 'RETIREMENT_AGE_UNKNOWN', when: 'retires is null' };
const inForce = (condition: string): string => `in_force and (${condition})`;

/**
 * By whole calendar years, equally for everybody. Figures are for eyes that do not see dates of birth, and small units
 * have figures too: counted by days, those of one day after another would tell the day of each holder, and with it the month of birth
 * (docs/decisions/0014).
 */
const retiring = (years: number, until: string, field: string): CountFigure => ({
  kind: 'COUNT',
  unit: 'PEOPLE',
  when: `kind = 'DEFINITIF' and years_left between 0 and ${years}`,
  definition: `Definitive holders who retire in the calendar year of the day shown or in ${until}.`,
  formula: `count of definitive holders with year <= year of retirement <= year + ${years}`,
  source: RETIREMENT_SOURCES,
  field: { path: [field], description: `Definitive holders who retire in the year shown or in ${until}: whole calendar years.` },
  leftOut: [
    { reason: 'ACTING_ASSIGNMENT', when: "kind <> 'DEFINITIF'" },
    AGE_UNKNOWN,
    { reason: 'ALREADY_RETIRED', when: 'years_left < 0' },
    { reason: 'RETIRES_LATER', when: 'true' },
  ],
});

/** Every position with how many it needs and has. */
export const positionFacts: FactSet = {
  key: 'position',
  from: 'position_facts',
  projectedFrom: 'projected_position_facts',
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
      leftOut: [NOT_IN_FORCE, NO_NEED_SET, { reason: 'NOBODY_NEEDED', when: 'true' }],
    },
    NEED_NOT_SET: {
      kind: 'COUNT',
      unit: 'POSITIONS',
      when: inForce('not has_need'),
      definition: 'Positions of which no need was set: they count neither in the need nor in gap or surplus.',
      formula: 'count of positions without a need',
      source: NEED_SOURCES,
      field: { path: ['needNotSet'], description: 'Positions without a need: neither in the gap nor in the surplus.' },
      leftOut: [NOT_IN_FORCE, { reason: 'NEED_SET', when: 'true' }],
    },
    FILLED: {
      kind: 'COUNT',
      unit: 'PEOPLE',
      amount: 'filled',
      when: inForce('filled > 0'),
      definition: 'Definitive holders on the day; acting holders (PJ, PLT, PLH) are not counted.',
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
      leftOut: [NOT_IN_FORCE, NO_NEED_SET, { reason: 'NOBODY_NEEDED', when: 'need = 0' }, { reason: 'POSITION_HAS_HOLDER', when: 'true' }],
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
      leftOut: [NOT_IN_FORCE, NO_NEED_SET, { reason: 'NEED_MET', when: 'true' }],
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
      when: inForce('has_need and filled > need'),
      definition: 'People above the need of their position, where one was set; shown beside the gap, never subtracted from it.',
      formula: 'sum over positions of max(0, filled - need)',
      source: NEED_SOURCES,
      field: { path: ['surplus'], description: 'People above the need of their position.' },
      leftOut: [NOT_IN_FORCE, NO_NEED_SET, { reason: 'NOT_OVER_FILLED', when: 'true' }],
    },
    SURPLUS_POSITIONS: {
      kind: 'COUNT',
      unit: 'POSITIONS',
      when: inForce('has_need and filled > need'),
      definition: 'Positions with more definitive holders than needed.',
      formula: 'count of positions with filled > need',
      source: NEED_SOURCES,
      field: { path: ['surplusPositions'], description: 'Positions with more holders than needed.' },
      leftOut: [NOT_IN_FORCE, NO_NEED_SET, { reason: 'NOT_OVER_FILLED', when: 'true' }],
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
    HEADS_HELD_TWICE: {
      kind: 'COUNT',
      unit: 'POSITIONS',
      when: inForce('is_head and filled > 1'),
      definition: 'Head positions with more than one definitive holder: one of the appointments has most likely not been ended.',
      formula: 'count of head positions with filled > 1',
      source: NEED_SOURCES,
      field: { path: ['headsHeldTwice'], description: 'Head positions with more than one definitive holder.' },
      leftOut: [NOT_IN_FORCE, { reason: 'NOT_A_HEAD', when: 'not is_head' }, { reason: 'HEAD_NOT_HELD_TWICE', when: 'true' }],
    },
  },
};

/** Everybody who holds a position, with the day of retirement or its year; who shows a year only stands at the beginning of it. */
export const holderFacts: FactSet = {
  key: 'holder',
  from: 'holder_facts',
  projectedFrom: 'projected_holder_facts',
  row: 'assignment_id',
  position: 'position_id',
  employee: 'employee_id',
  assignment: 'assignment_id',
  // When somebody retires follows from the date of birth: it is told nowhere else (docs/decisions/0030).
  people: 'WHERE_SEEN',
  detail: "coalesce(case when day_shown then retires::text else extract(year from retires)::text end, '–')",
  order: { by: "coalesce(case when day_shown then retires else date_trunc('year', retires)::date end, '9999-12-31'::date)", type: 'date' },
  changedBy: ['assignment', 'employee', 'position'],
  figures: {
    RETIRING_BY_NEXT_YEAR: retiring(1, 'the next', 'retiringByNextYear'),
    RETIRING_WITHIN_5_YEARS: retiring(5, 'one of the five after it', 'retiringWithin5Years'),
    RETIRED_HOLDERS: {
      kind: 'COUNT',
      unit: 'PEOPLE',
      when: `kind = 'DEFINITIF' and years_left < 0`,
      definition: 'Definitive holders whose year of retirement is over: they hold their position until HR ends the appointment.',
      formula: 'count of definitive holders with year of retirement < year',
      source: RETIREMENT_SOURCES,
      field: { path: ['retiredHolders'], description: 'Definitive holders who should have retired in an earlier year: whole calendar years.' },
      leftOut: [{ reason: 'ACTING_ASSIGNMENT', when: "kind <> 'DEFINITIF'" }, AGE_UNKNOWN, { reason: 'NOT_RETIRED', when: 'true' }],
    },
  },
};

export const staffingFigures: FiguresOfFeature = {
  findings: [
    {
      urgency: 'NOW',
      figure: 'VACANT_HEADS',
      when: { kind: 'ANY' },
      says: { id: '{number} jabatan kepala kosong tanpa Plt./Plh.', en: '{number} head positions are vacant with nobody acting' },
    },
    {
      urgency: 'NOW',
      figure: 'RETIRED_HOLDERS',
      when: { kind: 'ANY' },
      says: {
        id: '{number} orang sudah melewati tahun pensiunnya, tetapi masih tercatat memangku jabatan',
        en: '{number} people are past their year of retirement and still on record in their position',
      },
    },
    {
      urgency: 'SOON',
      figure: 'GAP',
      share: 'GAP_SHARE',
      when: { kind: 'ANY' },
      says: { id: 'Kekurangan {number} orang, {share} dari kebutuhan', en: '{number} people are missing, {share} of the need' },
    },
    {
      urgency: 'SOON',
      figure: 'RETIRING_BY_NEXT_YEAR',
      when: { kind: 'ANY' },
      says: { id: '{number} orang pensiun tahun ini atau tahun depan', en: '{number} people retire this year or the next' },
    },
    {
      urgency: 'WATCH',
      figure: 'ACTING_HEADS',
      when: { kind: 'ANY' },
      says: { id: '{number} jabatan kepala dijalankan Plt. atau Plh.', en: '{number} head positions are led by somebody who acts' },
    },
    {
      urgency: 'WATCH',
      figure: 'NEED_NOT_SET',
      when: { kind: 'ANY' },
      says: {
        id: 'Kebutuhan {number} jabatan belum ditetapkan, sehingga kekurangannya tidak terhitung',
        en: 'The need of {number} positions is not set, so what they lack is not counted',
      },
    },
    {
      urgency: 'WATCH',
      figure: 'SURPLUS',
      when: { kind: 'ANY' },
      says: { id: '{number} orang melebihi kebutuhan jabatannya', en: '{number} people are more than their positions need' },
    },
  ],
  sets: [positionFacts, holderFacts],
  words: {
    PEOPLE: 'People.',
    POSITIONS: 'Positions.',
    SHARE: 'A part of a whole, from 0 to 1.',
    ACTING_ASSIGNMENT: 'Acting holders do not count.',
    ALREADY_RETIRED: 'Retired in an earlier year.',
    HEAD_HAS_DEFINITIVE_HOLDER: 'The head position has a definitive holder.',
    HEAD_HAS_NO_HOLDER: 'Nobody holds the head position.',
    HEAD_NOT_HELD_TWICE: 'At most one person holds the head position definitively.',
    NEED_MET: 'As many hold it as are needed.',
    NEED_NOT_MET: 'Fewer hold it than are needed.',
    NOT_A_HEAD: 'Not the position that leads a unit.',
    NOT_OVER_FILLED: 'No more hold it than are needed.',
    NEED_SET: 'A need was set.',
    NOBODY_NEEDED: 'Nobody is needed.',
    NO_NEED_SET: 'No need was set.',
    POSITION_HAS_HOLDER: 'It has a definitive holder.',
    POSITION_NOT_VALID: 'The position does not exist on the day.',
    NOT_RETIRED: 'Retires in the year of the day or later.',
    RETIREMENT_AGE_UNKNOWN: 'The position is of a kind that the law does not know, and states no age.',
    RETIRES_LATER: 'Retires after the years that are counted.',
  },
};
