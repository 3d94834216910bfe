import type { Same } from '../same.ts';
import type { figures as original } from '../id/figures.ts';

export const figures: Same<typeof original> = {
  POSITIONS: { name: 'Positions', short: 'Positions', definition: 'Positions valid on this day, held or vacant.', formula: 'count of valid positions' },
  NEED: { name: 'Need', short: 'Need', definition: 'People needed according to the need set for each position.', formula: 'sum of the need of all positions' },
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
  RETIRING_WITHIN_12_MONTHS: {
    name: 'Retiring ≤ 12 months',
    short: 'Retire 12 mo',
    definition: 'Definitive holders who reach their retirement day within 12 months of this day.',
    formula: 'count of employees whose retirement day is within 12 months',
  },
  RETIRING_WITHIN_5_YEARS: {
    name: 'Retiring ≤ 5 years',
    short: 'Retire 5 yr',
    definition: 'Definitive holders who reach their retirement day within 5 years of this day.',
    formula: 'count of employees whose retirement day is within 5 years',
  },
  EXPECTED: {
    name: 'Evaluations expected',
    short: 'Expected',
    definition: 'Employees with a definitive position within this period; each is counted once, at the last position held.',
    formula: 'count of employees with a definitive position in the period',
  },
  NOT_STARTED: { name: 'Not started', short: 'Not started', definition: 'Evaluations nobody has begun.', formula: 'count of expected evaluations not begun' },
  DRAFT: { name: 'Draft', short: 'Draft', definition: 'Evaluations rated but not submitted.', formula: 'count of evaluations in draft' },
  SUBMITTED: {
    name: 'Submitted',
    short: 'Submitted',
    definition: 'Evaluations submitted and waiting to be sealed.',
    formula: 'count of submitted evaluations',
  },
  SEALED: { name: 'Sealed', short: 'Sealed', definition: 'Evaluations that are final and can no longer change.', formula: 'count of sealed evaluations' },
  OVERDUE: {
    name: 'Overdue',
    short: 'Overdue',
    definition: 'Evaluations not sealed after the deadline of the period.',
    formula: 'count of evaluations not sealed past the deadline',
  },
  PROGRESS_SHARE: { name: 'Evaluation progress', short: 'Progress', definition: 'The share of evaluations that is sealed.', formula: 'sealed ÷ expected' },
  PREDIKAT_SANGAT_BAIK: {
    name: 'Predikat very good',
    short: 'Very good',
    definition: 'Sealed evaluations with the predikat very good.',
    formula: 'count of sealed evaluations with this predikat',
  },
  PREDIKAT_BAIK: {
    name: 'Predikat good',
    short: 'Good',
    definition: 'Sealed evaluations with the predikat good.',
    formula: 'count of sealed evaluations with this predikat',
  },
  PREDIKAT_BUTUH_PERBAIKAN: {
    name: 'Predikat needs improvement',
    short: 'Needs improvement',
    definition: 'Sealed evaluations with the predikat needs improvement.',
    formula: 'count of sealed evaluations with this predikat',
  },
  PREDIKAT_KURANG: {
    name: 'Predikat poor',
    short: 'Poor',
    definition: 'Sealed evaluations with the predikat poor.',
    formula: 'count of sealed evaluations with this predikat',
  },
  PREDIKAT_SANGAT_KURANG: {
    name: 'Predikat very poor',
    short: 'Very poor',
    definition: 'Sealed evaluations with the predikat very poor.',
    formula: 'count of sealed evaluations with this predikat',
  },
};
