import { valueOn } from '../../rules/dated-value.ts';
import { sourceLine } from '../../rules/legal-source.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import { PREDIKAT_SINCE, PREDIKAT_TABLES, RATINGS, type Predikat, type Rating } from './predikat.parameters.ts';

export type { Predikat, Rating } from './predikat.parameters.ts';

export interface PredikatExplanation {
  readonly workResult: Rating;
  readonly behaviour: Rating;
  readonly predikat: Predikat;
  readonly source: string;
}

/**
 * The predikat of a person for one period: the cell of the table for the two ratings.
 *
 *   predikat = table[work result][behaviour]
 *
 * @source PermenPANRB 6/2022, lampiran (nine cells, equal in seven public implementations)
 * @throws NoValueOn when no table was in force on the day
 * @example explainPredikat('DI_ATAS_EKSPEKTASI', 'DI_BAWAH_EKSPEKTASI').predikat // 'KURANG'
 */
export function explainPredikat(workResult: Rating, behaviour: Rating, on: LocalDate = PREDIKAT_SINCE): PredikatExplanation {
  const table = valueOn(PREDIKAT_TABLES, on, 'predikat table');
  return { workResult, behaviour, predikat: table.value[workResult][behaviour], source: sourceLine(table.source) };
}

/**
 * The predikat alone: the last line of `explainPredikat`. Null while a rating is missing.
 *
 * @source PermenPANRB 6/2022, lampiran
 * @example computePredikat('SESUAI_EKSPEKTASI', 'SESUAI_EKSPEKTASI') // 'BAIK'
 */
export function computePredikat(workResult: Rating, behaviour: Rating, on?: LocalDate): Predikat;
export function computePredikat(workResult: Rating | null, behaviour: Rating | null, on?: LocalDate): Predikat | null;
export function computePredikat(workResult: Rating | null, behaviour: Rating | null, on?: LocalDate): Predikat | null {
  return workResult === null || behaviour === null ? null : explainPredikat(workResult, behaviour, on).predikat;
}

/**
 * All nine cells, best work result first: what a page shows as "the rule behind it".
 *
 * @source PermenPANRB 6/2022, lampiran
 * @example predikatCells().length // 9
 */
export function predikatCells(on: LocalDate = PREDIKAT_SINCE): PredikatExplanation[] {
  const bestFirst = [...RATINGS].reverse();
  return bestFirst.flatMap((workResult) => bestFirst.map((behaviour) => explainPredikat(workResult, behaviour, on)));
}
