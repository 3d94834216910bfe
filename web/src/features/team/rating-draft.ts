import type { Predikat, Rating, RatingForm_EvaluationFragment } from '@selaras/schema/web';
import type { RuleCell } from './PredikatMatrix.tsx';

export type SavedEvaluation = RatingForm_EvaluationFragment;

/** What stands in the form, saved or not. */
export interface Draft {
  workResult: Rating | null;
  behaviour: Rating | null;
  note: string;
}

/** A draft that can be sent. */
export type RatedDraft = Draft & { workResult: Rating; behaviour: Rating };

export function draftOf(evaluation: SavedEvaluation | null): Draft {
  return { workResult: evaluation?.workResult ?? null, behaviour: evaluation?.behaviour ?? null, note: evaluation?.note ?? '' };
}

export function isRated(draft: Draft): draft is RatedDraft {
  return draft.workResult !== null && draft.behaviour !== null;
}

/** Whether the form holds what the server does not. */
export function isUnsaved(draft: Draft, evaluation: SavedEvaluation | null): boolean {
  const saved = draftOf(evaluation);
  return draft.workResult !== saved.workResult || draft.behaviour !== saved.behaviour || draft.note !== saved.note;
}

/** What the ratings come to by the rule; null until both are chosen. */
export function predikatOf(rule: readonly RuleCell[], { workResult, behaviour }: Draft): Predikat | null {
  return rule.find((cell) => cell.workResult === workResult && cell.behaviour === behaviour)?.predikat ?? null;
}

/** Of two states of one evaluation the one that was saved last. */
export function newer(left: SavedEvaluation | null, right: SavedEvaluation | null): SavedEvaluation | null {
  if (!left || !right) return left ?? right;
  return right.version > left.version ? right : left;
}
