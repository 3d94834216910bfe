import { failure, type Failure } from '../../graphql/errors.ts';
import type { Lifecycle } from '../../rules/lifecycle.ts';
import { ActOfAnother, ActUndoneAlready } from './acts.errors.ts';

/** An act stands until another one takes it back; when that one is taken back in turn, it stands again. */
export type ActState = 'STANDS' | 'UNDONE';

export const ACT_LIFECYCLE = { undo: { from: ['STANDS'], to: 'UNDONE' } } as const satisfies Lifecycle<ActState, 'undo'>;

export interface UndoFacts {
  readonly isHr: boolean;
  readonly undoneById: string | null;
  /** The act of another government that it follows from. */
  readonly partOfId: string | null;
}

/** Why an act would not be taken back, as far as that can be said without looking at what it wrote; or null. */
export function decide(_step: keyof typeof ACT_LIFECYCLE, { isHr, undoneById, partOfId }: UndoFacts): Failure | ActOfAnother | ActUndoneAlready | null {
  if (!isHr) return failure('FORBIDDEN', 'Acts there are taken back by HR of everything they concern.');
  if (partOfId !== null) return new ActOfAnother();
  return undoneById === null ? null : new ActUndoneAlready(undoneById);
}
