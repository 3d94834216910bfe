import type { words as original } from '../id/evaluation.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  evaluation: {
    title: 'Evaluation',
    sealedOf: '{{sealed}} of {{expected}} sealed',
    deadline: 'deadline {{day}}',
    noPeriod: 'No evaluation period yet',
    predikat: 'Predikat',
    state: 'State',
    overdue: 'Overdue',
    workResult: 'Work result',
    behaviour: 'Behaviour',
  },
  labels: {
    EvaluationState: { NOT_STARTED: 'Not started', DRAFT: 'Draft', SUBMITTED: 'Submitted', SEALED: 'Sealed' },
    Rating: { DI_BAWAH_EKSPEKTASI: 'Below expectation', SESUAI_EKSPEKTASI: 'Meets expectation', DI_ATAS_EKSPEKTASI: 'Above expectation' },
    Predikat: { SANGAT_BAIK: 'Very good', BAIK: 'Good', BUTUH_PERBAIKAN: 'Needs improvement', KURANG: 'Poor', SANGAT_KURANG: 'Very poor' },
    FigureUnit: { EVALUATIONS: 'evaluations' },
    FigureReason: {
      ABSENT_THROUGHOUT: 'Away for all of the period, so not evaluated',
      OTHER_STATE: 'The evaluation is at another stage',
      NOT_OVERDUE: 'Not overdue',
      NO_DEFINITIVE_ASSIGNMENT_IN_PERIOD: 'No definitive position within the period',
      NOT_RATED: 'Not rated yet',
      OTHER_PREDIKAT: 'Another predikat',
    },
    ImportedThing: { EVALUATION: 'Evaluations' },
    ImportKind: { EVALUATIONS: 'Evaluations' },
  },
  figures: {
    EXPECTED: {
      name: 'Evaluations expected',
      short: 'Expected',
      definition:
        'Employees with a definitive position within this period; each is counted once, at the last position they worked in. Not counted is who was suspended, on unpaid leave (CLTN) or preparing for retirement (MPP) all that time.',
      formula: 'count of employees with a definitive position in the period, without those away so all the time',
    },
    NOT_STARTED: {
      name: 'Not started',
      short: 'Not started',
      definition: 'Evaluations nobody has begun.',
      formula: 'count of expected evaluations not begun',
    },
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
  },
  refusals: {
    EvaluationSealed: 'This evaluation is sealed and can no longer change.',
    EvaluationChanged: 'This evaluation was changed elsewhere a moment ago to: {{current}}. Your entries are still here; look at them and save again.',
    PeriodClosed: 'This evaluation period is closed. Human resources can open it again.',
    EvaluationNotExpected: 'This person held no definitive position in the period, so no evaluation is expected.',
    EvaluatorIsSomeoneElse: 'On this day somebody else is the evaluator: {{superior}}.',
    RatingsMissing: 'Work result and behaviour must both be rated before submitting.',
    EvaluationNotReady: 'This step is not possible yet: the evaluation is {{state}}.',
  },
  importFields: {
    EVALUATIONS: {
      behaviour: 'behaviour',
      evaluator_nip: 'evaluator NIP',
      predikat: 'predikat',
      work_result: 'work result',
      state: 'state',
      note: 'note',
    },
  },
};
