import type { words as original } from '../id/next.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  next: {
    title: 'What comes next',
    lead: 'Worked out today from the evaluation period and the position.',
    steps: 'Steps of the evaluation',
    evaluationOf: 'Evaluation {{period}}',
    noEvaluation: 'No evaluation is under way, and none can still be objected to.',
    evaluationsNotShown: 'Evaluations are not shown for your account',
    evaluator: 'Evaluator',
    objectTo: 'An objection goes to',
    objectToRule: 'The superior of the evaluator, whose decision is final.',
    objectHow: 'Object in writing, with reasons; that an evaluation was received is not recorded here.',
    position: 'Position and retirement',
    positionEnds: 'The appointment as {{title}} ends {{day}}.',
    positionNotShown: 'The position is not shown for your account',
    retires: 'Retires from {{day}} (aged {{age}}), by the position held.',
    retiresIn: 'Retires in {{year}} (aged {{age}}); only the year for your account.',
    noRetirement: 'The day of retirement cannot be worked out.',
    askHr: 'If something here is wrong, ask HR of {{instansi}}.',
    toCome: 'To come',
    changedBy: '{{what}}, recorded {{day}}',
    actsNotShown: 'What changed it is not shown for your account',
    newestOf: 'The newest {{shown}} of {{total}}.',
    sealedOn: 'sealed {{day}}',
    submittedOn: 'submitted {{day}}',
    rule: 'Work result {{result}} and behaviour {{behaviour}} give the predikat {{predikat}}.',
  },
  steps: {
    by: 'by {{day}}',
    doneOn: '{{day}}',
    objectBy: 'until {{day}} if received on the day of sealing, {{latest}} at the latest',
    within: {
      DELIVER: 'within {{days}} {{days, day|days}} of sealing',
      OBJECT: 'within {{days}} calendar days of receiving it',
      OBJECTWorking: 'within {{days}} working days of receiving it, public holidays not taken off',
    },
    source: 'Source: {{source}}',
  },
  labels: {
    EvaluationStepKind: {
      RATE: 'The evaluator rates',
      SUBMIT: 'The evaluator submits',
      SEAL: 'The evaluation is sealed',
      DELIVER: 'The outcome reaches the employee',
      OBJECT: 'The employee may object',
    },
    StepStanding: { DONE: 'Done', NOW: 'Now', LATE: 'Late', AHEAD: 'Later', OVER: 'Over' },
  },
};
