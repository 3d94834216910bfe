import { PREDIKATS, type Predikat } from '../features/evaluation/predikat.parameters.ts';
import type { LocalDate } from '../rules/local-date.ts';

/** Expected evaluations of a dinas that came as far on the same days. */
export interface EvaluationDays {
  readonly dinasId: string;
  readonly started: LocalDate | null;
  readonly submitted: LocalDate | null;
  readonly sealed: LocalDate | null;
  readonly predikat: Predikat | null;
  readonly count: number;
}

/**
 * The figures of evaluation at the end of a day, from the days on which each step was taken: as `evaluation_facts` counts them,
 * for all days of a period in the time that it takes for one.
 *
 * @source the states of `evaluation_facts` (evaluation.sql.ts); test/live/demo-days.test.ts holds the two together
 * @example keptOfEvaluations([{ dinasId: 'd', started: '2026-10-01', submitted: null, sealed: null, predikat: null, count: 2 }], '2026-10-02', '2026-12-31').DRAFT // 2
 */
export function keptOfEvaluations(rows: readonly EvaluationDays[], day: LocalDate, deadline: LocalDate): Readonly<Record<string, number>> {
  const by = (step: LocalDate | null): boolean => step !== null && step <= day;
  const count = (isSo: (row: EvaluationDays) => boolean): number => rows.reduce((sum, row) => sum + (isSo(row) ? row.count : 0), 0);
  const sealed = count((row) => by(row.sealed));
  const expected = count(() => true);
  return {
    EXPECTED: expected,
    NOT_STARTED: count((row) => !by(row.started) && !by(row.submitted) && !by(row.sealed)),
    DRAFT: count((row) => by(row.started) && !by(row.submitted) && !by(row.sealed)),
    SUBMITTED: count((row) => by(row.submitted) && !by(row.sealed)),
    SEALED: sealed,
    OVERDUE: day > deadline ? expected - sealed : 0,
    ...Object.fromEntries(PREDIKATS.map((predikat) => [`PREDIKAT_${predikat}`, count((row) => by(row.sealed) && row.predikat === predikat)])),
  };
}
