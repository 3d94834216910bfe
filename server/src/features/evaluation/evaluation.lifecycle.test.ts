import { describe, expect, it } from 'vitest';
import { Evaluation, EvaluationState } from './evaluation.entity.ts';
import { decide, EVALUATION_LIFECYCLE, type EvaluationFacts, type EvaluationStep } from './evaluation.lifecycle.ts';

const STEPS = Object.keys(EVALUATION_LIFECYCLE) as EvaluationStep[];
const evaluationIn = (state: EvaluationState, more: Partial<Evaluation> = {}): Evaluation =>
  Object.assign(new Evaluation(), { id: 'e', state, version: 3, predikat: state === 'NOT_STARTED' ? null : 'BAIK', ...more });
const facts = (evaluation: Evaluation | null, more: Partial<EvaluationFacts> = {}): EvaluationFacts => ({
  isEvaluator: true,
  finding: { reason: 'SUPERIOR', evaluatorId: 'budi', office: null },
  period: { label: 'Triwulan IV', periodState: 'OPEN' },
  isExpected: true,
  evaluation,
  ...more,
});
/** What the compiler keeps apart per step is one question here. */
const ask = decide as (step: EvaluationStep, facts: EvaluationFacts, read?: number | null) => { readonly code: string; readonly message: string } | null;
const open = (evaluation: Evaluation | null): EvaluationStep[] => STEPS.filter((step) => ask(step, facts(evaluation)) === null);

describe('the steps of an evaluation', () => {
  it.each([
    ['NOT_STARTED', ['rate']],
    ['DRAFT', ['rate', 'submit']],
    ['SUBMITTED', ['rate', 'seal']],
    ['SEALED', []],
  ] as const)('from %s are exactly %j', (state, steps) => {
    expect(open(evaluationIn(state))).toEqual(steps);
  });

  it('begin with the rating of somebody nobody has rated', () => {
    expect(open(null)).toEqual(['rate']);
  });

  it('leave out no state', () => {
    expect(Object.keys(EvaluationState)).toEqual(['NOT_STARTED', 'DRAFT', 'SUBMITTED', 'SEALED']);
    expect(new Set(Object.values(EVALUATION_LIFECYCLE).map((step) => step.to))).toEqual(new Set(['DRAFT', 'SUBMITTED', 'SEALED']));
  });

  it('say what is in the way', () => {
    expect(ask('rate', facts(evaluationIn('SEALED')))).toMatchObject({ code: 'EVALUATION_SEALED' });
    expect(ask('rate', facts(null, { isExpected: false }))).toMatchObject({ code: 'EVALUATION_NOT_EXPECTED' });
    expect(ask('submit', facts(evaluationIn('SUBMITTED')))).toMatchObject({ code: 'EVALUATION_NOT_READY', state: 'SUBMITTED' });
    expect(ask('seal', facts(evaluationIn('DRAFT')))?.message).toBe('The evaluation is DRAFT; this step needs SUBMITTED.');
    expect(ask('submit', facts(evaluationIn('DRAFT', { predikat: null })))).toMatchObject({ code: 'RATINGS_MISSING' });
  });

  it.each(STEPS)('are closed to everybody but who evaluates by the rule, and in a period that is not open: %s', (step) => {
    for (const state of Object.values(EvaluationState)) {
      const evaluation = evaluationIn(state);
      for (const period of ['PLANNED', 'CLOSED'] as const)
        expect(ask(step, facts(evaluation, { period: { label: 'Triwulan IV', periodState: period } }))).toMatchObject({ code: 'PERIOD_CLOSED' });
      expect(ask(step, facts(evaluation, { isEvaluator: false }))).toMatchObject({ code: 'EVALUATOR_IS_SOMEONE_ELSE', evaluatorId: 'budi' });
    }
  });

  it('tell a writer who read another version that it changed, with what it now is', () => {
    const evaluation = evaluationIn('DRAFT');
    for (const read of [2, null]) expect(ask('rate', facts(evaluation), read)).toMatchObject({ code: 'EVALUATION_CHANGED', current: evaluation });
    expect(ask('submit', facts(evaluation), 2)).toMatchObject({ code: 'EVALUATION_CHANGED' });
    expect(ask('submit', facts(evaluation), 3)).toBeNull();
    expect(ask('rate', facts(null), null)).toBeNull();
  });
});
