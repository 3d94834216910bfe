import type { EvaluationState } from './evaluation.entity.ts';
import { PERIODIC_SOURCES } from './period.parameters.ts';
import type { Predikat } from './predikat.parameters.ts';
import { PREDIKAT_SOURCES } from './predikat.rules.ts';
import type { CountFigure, FactSet, FiguresOfFeature } from '../../figures/fact-set.ts';

/** Of whom nothing is expected there is a row only for who may know why. */
const ABSENT_THROUGHOUT = { reason: 'ABSENT_THROUGHOUT', when: 'not expected' };

const inState = (state: EvaluationState, field: string, description: string, definition: string): CountFigure => ({
  kind: 'COUNT',
  unit: 'EVALUATIONS',
  when: `state = '${state}'`,
  definition,
  formula: `count of expected evaluations in state ${state}`,
  source: PERIODIC_SOURCES,
  field: { path: ['evaluation', field], description },
  leftOut: [ABSENT_THROUGHOUT, { reason: 'OTHER_STATE', when: 'true' }],
});

/** One for every state: a state without its figure does not compile. */
const byState = {
  NOT_STARTED: inState('NOT_STARTED', 'notStarted', 'Nobody has begun.', 'Expected evaluations that nobody has begun.'),
  DRAFT: inState('DRAFT', 'draft', 'Rated, not submitted.', 'Evaluations that are rated but not submitted.'),
  SUBMITTED: inState('SUBMITTED', 'submitted', 'Submitted, not sealed.', 'Evaluations that are submitted but not sealed.'),
  SEALED: inState('SEALED', 'sealed', 'Finished.', 'Evaluations that are finished and cannot change.'),
} satisfies Record<EvaluationState, CountFigure>;

const withPredikat = (predikat: Predikat, field: string, description: string): CountFigure => ({
  kind: 'COUNT',
  unit: 'EVALUATIONS',
  when: `predikat = '${predikat}'`,
  definition: `Sealed evaluations with the predikat ${predikat}.`,
  formula: `count of sealed evaluations with predikat ${predikat}`,
  source: PREDIKAT_SOURCES,
  field: { path: ['evaluation', 'predikat', field], description },
  leftOut: [ABSENT_THROUGHOUT, { reason: 'NOT_RATED', when: 'predikat is null' }, { reason: 'OTHER_PREDIKAT', when: 'true' }],
});

const byPredikat = {
  PREDIKAT_SANGAT_BAIK: withPredikat('SANGAT_BAIK', 'sangatBaik', 'Sangat Baik.'),
  PREDIKAT_BAIK: withPredikat('BAIK', 'baik', 'Baik.'),
  PREDIKAT_BUTUH_PERBAIKAN: withPredikat('BUTUH_PERBAIKAN', 'butuhPerbaikan', 'Butuh Perbaikan (also called Cukup).'),
  PREDIKAT_KURANG: withPredikat('KURANG', 'kurang', 'Kurang (misconduct).'),
  PREDIKAT_SANGAT_KURANG: withPredikat('SANGAT_KURANG', 'sangatKurang', 'Sangat Kurang.'),
} satisfies Record<`PREDIKAT_${Predikat}`, CountFigure>;

/** Everybody of whom an evaluation is expected in a period, with how far it has come. */
const evaluation: FactSet = {
  key: 'evaluation',
  from: 'evaluation_facts',
  // Evaluations become overdue on the day after the deadline; from then on only what people write moves them.
  periods: { node: 'period', table: 'evaluation_period', settledAfter: 'deadline' },
  row: 'assignment_id',
  position: 'position_id',
  employee: 'employee_id',
  assignment: 'assignment_id',
  evaluation: 'evaluation_id',
  // How far the evaluations are is the work of superiors, and told where the people are not seen when these are enough; what
  // they came to is not, or of the one that moves the number it would tell what it was (docs/decisions/0030).
  people: {
    everybody: 'EXPECTED',
    splits: [{ into: ['SEALED'], tells: ['EXPECTED', 'OVERDUE', 'PROGRESS_SHARE'] }, { into: ['NOT_STARTED', 'DRAFT', 'SUBMITTED'] }],
  },
  detail: 'state',
  // Positions too: one that moves takes the evaluations of its holders to another unit.
  changedBy: ['evaluation', 'assignment', 'position', 'absence'],
  // A deadline or a time zone that moves makes evaluations overdue everywhere.
  changedEverywhereBy: ['evaluation_period', 'instansi'],
  figures: {
    EXPECTED: {
      kind: 'COUNT',
      unit: 'EVALUATIONS',
      when: 'expected',
      definition:
        'People who held a definitive position in the period and were not suspended, on unpaid leave or preparing for retirement all that time; each is counted once, at the last position they worked in.',
      formula: 'count of people with a definitive assignment in the period, less those absent throughout in a way without evaluation',
      source: PERIODIC_SOURCES,
      field: { path: ['evaluation', 'expected'], description: 'People who are to be evaluated.' },
      leftOut: [ABSENT_THROUGHOUT],
    },
    ...byState,
    OVERDUE: {
      kind: 'COUNT',
      unit: 'EVALUATIONS',
      when: 'overdue',
      definition: 'Expected evaluations that are not sealed although the deadline has passed.',
      formula: 'count of expected evaluations with state <> SEALED and day > deadline',
      source: PERIODIC_SOURCES,
      field: { path: ['evaluation', 'overdue'], description: 'Not sealed although the deadline has passed.' },
      leftOut: [ABSENT_THROUGHOUT, { reason: 'NOT_OVERDUE', when: 'true' }],
    },
    PROGRESS_SHARE: {
      kind: 'SHARE',
      unit: 'SHARE',
      of: 'SEALED',
      in: 'EXPECTED',
      definition: 'Share of the expected evaluations that are sealed.',
      formula: 'sealed / expected',
      source: PERIODIC_SOURCES,
      field: { path: ['evaluation', 'progressShare'], description: 'Sealed over expected, 0 to 1; null when nobody is expected.' },
    },
    ...byPredikat,
  },
};

/** A dinas is told of as behind when its share of sealed evaluations is lower than that of the whole by more than this: a choice of ours, no rule of law. */
const BEHIND_MARGIN = 0.15;

export const evaluationFigures: FiguresOfFeature = {
  findings: [
    {
      urgency: 'NOW',
      figure: 'OVERDUE',
      when: { kind: 'ANY' },
      says: { id: '{number} penilaian terlambat menunggu atasannya', en: '{number} overdue evaluations wait for their superiors' },
    },
    {
      urgency: 'SOON',
      figure: 'PROGRESS_SHARE',
      when: { kind: 'BEHIND', margin: BEHIND_MARGIN },
      says: {
        id: '{number} perangkat daerah tertinggal jauh dari kemajuan penilaian keseluruhan ({share})',
        en: '{number} dinas are far behind the evaluations as a whole ({share})',
      },
    },
  ],
  sets: [evaluation],
  words: {
    ABSENT_THROUGHOUT: 'Was away all of the period in a way in which nobody is evaluated.',
    EVALUATIONS: 'Expected evaluations.',
    NOT_OVERDUE: 'Sealed, or its deadline has not passed.',
    NOT_RATED: 'Has no predikat on the day.',
    OTHER_PREDIKAT: 'Has another predikat.',
    OTHER_STATE: 'Is in another state.',
  },
  groups: [
    {
      path: ['evaluation'],
      type: 'EvaluationFigures',
      typeDescription: 'Progress of the evaluations of one period.',
      description: 'Null when no period was asked for.',
      ofPeriod: 'period',
    },
    {
      path: ['evaluation', 'predikat'],
      type: 'PredikatCounts',
      typeDescription: 'How many sealed evaluations have each predikat.',
      description: 'Sealed evaluations by predikat.',
    },
  ],
};
