import { sourcesOf, valueOn } from '../../rules/dated-value.ts';
import { sourceLine } from '../../rules/legal-source.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import { PREDIKAT_DAY, PREDIKAT_TABLES, RATINGS, type Predikat, type Rating } from './predikat.parameters.ts';

export type { Predikat, Rating } from './predikat.parameters.ts';

export interface PredikatExplanation {
  readonly workResult: Rating;
  readonly behaviour: Rating;
  readonly predikat: Predikat;
  readonly source: string;
}

type DayOfPeriod = Readonly<Record<typeof PREDIKAT_DAY.property, LocalDate>>;

/**
 * The day of a period whose table counts for it.
 *
 * @source none read: PermenPANRB 6/2022 rates a period as a whole
 * @example predikatDayOf({ validTo: '2026-12-31' }) // '2026-12-31'
 */
export const predikatDayOf = (period: DayOfPeriod): LocalDate => period[PREDIKAT_DAY.property];

/**
 * The predikat of a person for one period: the cell, for the two ratings, of the table in force on the day of the period
 * (`predikatDayOf`).
 *
 *   predikat = table[work result][behaviour]
 *
 * @source PermenPANRB 6/2022, lampiran (nine cells, equal in seven public implementations)
 * @throws NoValueOn when no table was in force on the day
 * @example explainPredikat('DI_ATAS_EKSPEKTASI', 'DI_BAWAH_EKSPEKTASI', '2026-12-31').predikat // 'KURANG'
 */
export function explainPredikat(workResult: Rating, behaviour: Rating, on: LocalDate, tables = PREDIKAT_TABLES): PredikatExplanation {
  const table = valueOn(tables, on, 'predikat table');
  return { workResult, behaviour, predikat: table.value[workResult][behaviour], source: sourceLine(table.source) };
}

/**
 * The predikat alone: the last line of `explainPredikat`.
 *
 * @source PermenPANRB 6/2022, lampiran
 * @example computePredikat('SESUAI_EKSPEKTASI', 'SESUAI_EKSPEKTASI', '2026-12-31') // 'BAIK'
 */
export const computePredikat = (workResult: Rating, behaviour: Rating, on: LocalDate, tables = PREDIKAT_TABLES): Predikat =>
  explainPredikat(workResult, behaviour, on, tables).predikat;

/** What the tables rest on, for whoever counts predikat. */
export const PREDIKAT_SOURCES = sourcesOf(PREDIKAT_TABLES);

/**
 * All nine cells, best work result first: what a page shows as "the rule behind it".
 *
 * @source PermenPANRB 6/2022, lampiran
 * @example predikatCells('2026-12-31').length // 9
 */
export function predikatCells(on: LocalDate): PredikatExplanation[] {
  const bestFirst = [...RATINGS].reverse();
  return bestFirst.flatMap((workResult) => bestFirst.map((behaviour) => explainPredikat(workResult, behaviour, on)));
}

/**
 * The nine cells that count for a period; none when it is from before the first table.
 *
 * @source PermenPANRB 6/2022, lampiran
 * @example predikatCellsOf({ validTo: '2021-12-31' }) // []
 */
export function predikatCellsOf(period: DayOfPeriod): PredikatExplanation[] {
  const day = predikatDayOf(period);
  return PREDIKAT_TABLES.some(({ since }) => since <= day) ? predikatCells(day) : [];
}
