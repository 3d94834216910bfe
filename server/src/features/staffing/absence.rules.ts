import { addMonths, type LocalDate } from '../../rules/local-date.ts';
import { ABSENCE_KINDS, ABSENCE_RULES, type AbsenceKind } from './absence.parameters.ts';

/** Whether somebody who is absent so may evaluate those below them; else whoever acts for them does, or who is above them. */
export const mayEvaluateWhile = (kind: AbsenceKind): boolean => ABSENCE_RULES[kind].mayEvaluate;

/** Whether somebody is evaluated in a period of which they were absent so on every day. */
export const isEvaluatedWhile = (kind: AbsenceKind): boolean => ABSENCE_RULES[kind].isEvaluated;

/** Absent so for all of a period, nobody is evaluated. */
export const KINDS_WITHOUT_EVALUATION: readonly AbsenceKind[] = ABSENCE_KINDS.filter((kind) => !isEvaluatedWhile(kind));

/** Whether the law takes the post from somebody who is absent so in those days; without a known end they are as many as it takes. */
export function freesPost(kind: AbsenceKind, { validFrom, validTo }: { readonly validFrom: LocalDate; readonly validTo: LocalDate | null }): boolean {
  const { freesPostAfterMonths } = ABSENCE_RULES[kind];
  if (freesPostAfterMonths === null) return false;
  return freesPostAfterMonths === 0 || validTo === null || validTo >= addMonths(validFrom, freesPostAfterMonths);
}

/** Of the kinds during which nobody is evaluated, as SQL over the alias of an absence. */
export const isWithoutEvaluation = (absence: string): string => `${absence}.kind in (${KINDS_WITHOUT_EVALUATION.map((kind) => `'${kind}'`).join(', ')})`;

const KINDS_WITHOUT_EVALUATING: readonly AbsenceKind[] = ABSENCE_KINDS.filter((kind) => !mayEvaluateWhile(kind));

/** Of the kinds during which somebody evaluates nobody, as SQL over the alias of an absence. */
export const keepsFromEvaluating = (absence: string): string => `${absence}.kind in (${KINDS_WITHOUT_EVALUATING.map((kind) => `'${kind}'`).join(', ')})`;
