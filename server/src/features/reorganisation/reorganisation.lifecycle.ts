import { failure, type Failure } from '../../graphql/errors.ts';
import type { Lifecycle } from '../../rules/lifecycle.ts';
import type { Reorganisation, ReorganisationState } from './reorganisation.entity.ts';
import { ReorganisationChanged, ReorganisationOver } from './reorganisation.errors.ts';

/** It is prepared until it is applied or thrown away. Taking back the act that applied it brings the draft back, as the journal does with every row. */
export const REORGANISATION_LIFECYCLE = {
  prepare: { from: ['DRAFT'], to: 'DRAFT' },
  apply: { from: ['DRAFT'], to: 'APPLIED' },
  discard: { from: ['DRAFT'], to: 'DISCARDED' },
} as const satisfies Lifecycle<ReorganisationState, 'prepare' | 'apply' | 'discard'>;

interface Facts {
  readonly isHr: boolean;
  readonly reorganisation: Reorganisation;
}

/** Why a step would be refused, or null when it is open; a writer says which version was read. */
export function decide(
  step: keyof typeof REORGANISATION_LIFECYCLE,
  { isHr, reorganisation }: Facts,
  read?: number,
): Failure | ReorganisationChanged | ReorganisationOver | null {
  if (!isHr) return failure('FORBIDDEN', 'A reorganisation is prepared by HR of the government, or of the dinas that it is of.');
  if (!(REORGANISATION_LIFECYCLE[step].from as readonly ReorganisationState[]).includes(reorganisation.reorganisationState))
    return new ReorganisationOver(reorganisation);
  return read !== undefined && read !== reorganisation.version ? new ReorganisationChanged(reorganisation) : null;
}
