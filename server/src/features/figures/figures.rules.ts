import { PREDIKAT_SOURCE } from '../evaluation/predikat.rules.ts';
import { RETIREMENT_SOURCE } from '../staffing/retirement.rules.ts';

/**
 * Every figure the boards show, stated once: what it counts, in which unit, from which facts, and why a row is left out.
 * The SQL of the query, of the stored board and of a past day is made from these lines (figures.queries.ts), and so are
 * the rows behind a number. A figure is added here and in the web's text folder, nowhere else.
 */
export type FactSet = 'position' | 'holder' | 'evaluation';
export type FigureUnit = 'PEOPLE' | 'POSITIONS' | 'SHARE' | 'EVALUATIONS';

interface FigureBase {
  readonly unit: FigureUnit;
  /** What the number is, in one sentence. */
  readonly definition: string;
  readonly formula: string;
  /** The regulation or convention it rests on. */
  readonly source: string;
}

/** A sum over facts. `amount` and the conditions are SQL over the columns of the fact set and the day `as_of`. */
export interface CountedFigure extends FigureBase {
  readonly kind: 'COUNTED';
  readonly facts: FactSet;
  readonly amount: string;
  readonly when: string;
  /** Reasons for the rows that are not counted, first match wins. */
  readonly leftOut: readonly { readonly reason: string; readonly when: string }[];
}

/** Made of two counted figures; null when there is nothing to divide by. */
export interface ShareFigure extends FigureBase {
  readonly kind: 'SHARE';
  readonly of: FigureKey;
  readonly in: FigureKey;
}

export type FigureDefinition = CountedFigure | ShareFigure;

const ABK = 'PermenPANRB 1/2020 and Peraturan BKN 9/2022: peta jabatan compares need (kebutuhan) with holders (bezetting) per position';
const BUP = `${RETIREMENT_SOURCE}: batas usia pensiun`;
const PERIODIC = 'PermenPANRB 6/2022 art. 5 and PP 30/2019 art. 29: periodic evaluation of everybody';
const PREDIKAT = `${PREDIKAT_SOURCE}: work result and behaviour give the predikat`;

const NOT_IN_FORCE = { reason: 'POSITION_NOT_VALID', when: 'not in_force' };
const inForce = (condition: string): string => `in_force and (${condition})`;

const position = (figure: Omit<CountedFigure, 'kind' | 'facts'>): CountedFigure => ({ kind: 'COUNTED', facts: 'position', ...figure });
const holder = (figure: Omit<CountedFigure, 'kind' | 'facts'>): CountedFigure => ({ kind: 'COUNTED', facts: 'holder', ...figure });
const inState = (state: string, definition: string): CountedFigure => ({
  kind: 'COUNTED',
  facts: 'evaluation',
  unit: 'EVALUATIONS',
  amount: '1',
  when: `state = '${state}'`,
  definition,
  formula: `count of expected evaluations in state ${state}`,
  source: PERIODIC,
  leftOut: [{ reason: 'OTHER_STATE', when: 'true' }],
});
const withPredikat = (predikat: string): CountedFigure => ({
  kind: 'COUNTED',
  facts: 'evaluation',
  unit: 'EVALUATIONS',
  amount: '1',
  when: `predikat = '${predikat}'`,
  definition: `Sealed evaluations with the predikat ${predikat}.`,
  formula: `count of sealed evaluations with predikat ${predikat}`,
  source: PREDIKAT,
  leftOut: [
    { reason: 'NOT_RATED', when: 'predikat is null' },
    { reason: 'OTHER_PREDIKAT', when: 'true' },
  ],
});
const retiring = (years: number, within: string): CountedFigure =>
  holder({
    unit: 'PEOPLE',
    amount: '1',
    when: `kind = 'DEFINITIF' and retires > as_of and retires <= (as_of + interval '${years} years')::date`,
    definition: `Definitive holders whose retirement day lies within ${within} from the day shown.`,
    formula: `count of definitive holders with day < retirement day <= day + ${within}`,
    source: BUP,
    leftOut: [
      { reason: 'ACTING_ASSIGNMENT', when: "kind <> 'DEFINITIF'" },
      { reason: 'ALREADY_RETIRED', when: 'retires <= as_of' },
      { reason: 'RETIRES_LATER', when: 'true' },
    ],
  });

export const FIGURES = {
  POSITIONS: position({
    unit: 'POSITIONS',
    amount: '1',
    when: 'in_force',
    definition: 'Positions that exist on the day.',
    formula: 'count of positions in force',
    source: ABK,
    leftOut: [NOT_IN_FORCE],
  }),
  NEED: position({
    unit: 'PEOPLE',
    amount: 'need',
    when: inForce('need > 0'),
    definition: 'People needed in all positions on the day.',
    formula: 'sum of need',
    source: ABK,
    leftOut: [NOT_IN_FORCE, { reason: 'NO_NEED_SET', when: 'true' }],
  }),
  FILLED: position({
    unit: 'PEOPLE',
    amount: 'filled',
    when: inForce('filled > 0'),
    definition: 'Definitive holders on the day; acting holders (PLT, PLH) are not counted.',
    formula: 'sum of definitive holders',
    source: ABK,
    leftOut: [NOT_IN_FORCE, { reason: 'ACTING_ASSIGNMENT', when: 'acting > 0' }, { reason: 'NEED_NOT_MET', when: 'true' }],
  }),
  VACANT_POSITIONS: position({
    unit: 'POSITIONS',
    amount: '1',
    when: inForce('need > 0 and filled = 0'),
    definition: 'Positions that are needed and have no definitive holder.',
    formula: 'count of positions with need > 0 and no definitive holder',
    source: ABK,
    leftOut: [NOT_IN_FORCE, { reason: 'NO_NEED_SET', when: 'need = 0' }, { reason: 'POSITION_HAS_HOLDER', when: 'true' }],
  }),
  GAP: position({
    unit: 'PEOPLE',
    amount: 'need - filled',
    when: inForce('need > filled'),
    definition: 'People missing, position by position; a surplus elsewhere never makes it smaller.',
    formula: 'sum over positions of max(0, need - filled)',
    source: ABK,
    leftOut: [NOT_IN_FORCE, { reason: 'NEED_MET', when: 'true' }],
  }),
  GAP_SHARE: { kind: 'SHARE', unit: 'SHARE', of: 'GAP', in: 'NEED', definition: 'Share of the need that is missing.', formula: 'gap / need', source: ABK },
  SURPLUS: position({
    unit: 'PEOPLE',
    amount: 'filled - need',
    when: inForce('filled > need'),
    definition: 'People above the need of their position; shown beside the gap, never subtracted from it.',
    formula: 'sum over positions of max(0, filled - need)',
    source: ABK,
    leftOut: [NOT_IN_FORCE, { reason: 'NOT_OVER_FILLED', when: 'true' }],
  }),
  SURPLUS_POSITIONS: position({
    unit: 'POSITIONS',
    amount: '1',
    when: inForce('filled > need'),
    definition: 'Positions with more definitive holders than needed.',
    formula: 'count of positions with filled > need',
    source: ABK,
    leftOut: [NOT_IN_FORCE, { reason: 'NOT_OVER_FILLED', when: 'true' }],
  }),
  ACTING_HEADS: position({
    unit: 'POSITIONS',
    amount: '1',
    when: inForce('is_head and filled = 0 and acting > 0'),
    definition: 'Head positions led by an acting holder because nobody is appointed.',
    formula: 'count of head positions with no definitive and at least one acting holder',
    source: 'UU 30/2014 art. 14 and SE BKN 1/SE/I/2021: PLT and PLH',
    leftOut: [
      NOT_IN_FORCE,
      { reason: 'NOT_A_HEAD', when: 'not is_head' },
      { reason: 'HEAD_HAS_DEFINITIVE_HOLDER', when: 'filled > 0' },
      { reason: 'HEAD_HAS_NO_HOLDER', when: 'true' },
    ],
  }),
  VACANT_HEADS: position({
    unit: 'POSITIONS',
    amount: '1',
    when: inForce('is_head and filled = 0 and acting = 0'),
    definition: 'Head positions with neither a definitive nor an acting holder.',
    formula: 'count of head positions without any holder',
    source: ABK,
    leftOut: [
      NOT_IN_FORCE,
      { reason: 'NOT_A_HEAD', when: 'not is_head' },
      { reason: 'HEAD_HAS_DEFINITIVE_HOLDER', when: 'filled > 0' },
      { reason: 'ACTING_ASSIGNMENT', when: 'true' },
    ],
  }),
  RETIRING_WITHIN_12_MONTHS: retiring(1, '12 months'),
  RETIRING_WITHIN_5_YEARS: retiring(5, '5 years'),
  EXPECTED: {
    kind: 'COUNTED',
    facts: 'evaluation',
    unit: 'EVALUATIONS',
    amount: '1',
    when: 'true',
    definition: 'People who held a definitive position in the period; each is counted once, at the last position held.',
    formula: 'count of people with a definitive assignment in the period',
    source: PERIODIC,
    leftOut: [],
  },
  NOT_STARTED: inState('NOT_STARTED', 'Expected evaluations that nobody has begun.'),
  DRAFT: inState('DRAFT', 'Evaluations that are rated but not submitted.'),
  SUBMITTED: inState('SUBMITTED', 'Evaluations that are submitted but not sealed.'),
  SEALED: inState('SEALED', 'Evaluations that are finished and cannot change.'),
  OVERDUE: {
    kind: 'COUNTED',
    facts: 'evaluation',
    unit: 'EVALUATIONS',
    amount: '1',
    when: 'overdue',
    definition: 'Expected evaluations that are not sealed although the deadline has passed.',
    formula: 'count of expected evaluations with state <> SEALED and day > deadline',
    source: PERIODIC,
    leftOut: [{ reason: 'NOT_LATE', when: 'true' }],
  },
  PROGRESS_SHARE: {
    kind: 'SHARE',
    unit: 'SHARE',
    of: 'SEALED',
    in: 'EXPECTED',
    definition: 'Share of the expected evaluations that are sealed.',
    formula: 'sealed / expected',
    source: PERIODIC,
  },
  PREDIKAT_SANGAT_BAIK: withPredikat('SANGAT_BAIK'),
  PREDIKAT_BAIK: withPredikat('BAIK'),
  PREDIKAT_BUTUH_PERBAIKAN: withPredikat('BUTUH_PERBAIKAN'),
  PREDIKAT_KURANG: withPredikat('KURANG'),
  PREDIKAT_SANGAT_KURANG: withPredikat('SANGAT_KURANG'),
} as const satisfies Record<string, CountedFigure | (FigureBase & { readonly kind: 'SHARE'; readonly of: string; readonly in: string })>;

export type FigureKey = keyof typeof FIGURES;
export type CountedKey = { [Key in FigureKey]: (typeof FIGURES)[Key] extends { kind: 'COUNTED' } ? Key : never }[FigureKey];
/** The counted figures of one subject. All of them add up: a unit's is the sum of its parts, an instansi's of its dinas. */
export type FigureValues = Partial<Record<CountedKey, number>>;

export const figureKeys = Object.keys(FIGURES) as FigureKey[];
export const countedKeys = (facts: FactSet): CountedKey[] =>
  figureKeys.filter((key): key is CountedKey => FIGURES[key].kind === 'COUNTED' && (FIGURES[key] as CountedFigure).facts === facts);
export const definitionOf = (key: FigureKey): FigureDefinition => FIGURES[key];

/**
 * Adds figures of parts into figures of the whole.
 * @source every counted figure is a sum over rows that belong to exactly one part
 * @example addFigures([{ NEED: 2 }, { NEED: 3 }]) // { NEED: 5 }
 */
export function addFigures(parts: readonly FigureValues[]): FigureValues {
  const total: Partial<Record<CountedKey, number>> = {};
  for (const part of parts) for (const [key, value] of Object.entries(part) as [CountedKey, number][]) total[key] = (total[key] ?? 0) + value;
  return total;
}

/**
 * Share of one figure in another, null when the whole is zero: there is nothing to be a share of.
 * @source FIGURES, of and in
 * @example share(1, 4) // 0.25
 */
export const share = (of: number, whole: number): number | null => (whole === 0 ? null : of / whole);

/** The value of any figure, counted or derived. */
export function valueOf(key: FigureKey, values: FigureValues): number | null {
  const definition = definitionOf(key);
  if (definition.kind === 'SHARE') return share(values[definition.of as CountedKey] ?? 0, values[definition.in as CountedKey] ?? 0);
  return values[key as CountedKey] ?? 0;
}
