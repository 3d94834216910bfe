import type { DinasLiveSubscription, DinasPageQuery } from '@selaras/schema/web';

type Event = DinasLiveSubscription['dinas'];
type Node = Extract<NonNullable<DinasPageQuery['node']>, { __typename: 'Dinas' }>;

export interface DinasState {
  asOf: string | null;
  computedAt: string | null;
  figures: NonNullable<Event['figures']> | null;
  units: Event['units'];
  staleReason: Event['staleReason'];
}

export function fromDinas(dinas: Node): DinasState {
  return { asOf: null, computedAt: null, figures: dinas.figures, units: dinas.unitFigures, staleReason: null };
}

/**
 * Folds one message of the `dinas` stream into what the screen shows.
 *
 * Formula: a SNAPSHOT replaces everything; CHANGED carries the whole tree again, since one unit moves every unit above it;
 * HEARTBEAT moves only the times; STALE keeps the numbers and says why.
 * Errors: none; a change before any snapshot is left out.
 *
 * @example foldDinas(null, heartbeat) // null
 */
export function foldDinas(state: DinasState | null, event: Event): DinasState | null {
  const { kind, asOf, computedAt, figures, units, staleReason } = event;
  if (kind === 'SNAPSHOT') return { asOf, computedAt, figures, units, staleReason };
  if (!state) return null;
  if (kind === 'STALE') return { ...state, staleReason };
  if (kind === 'HEARTBEAT') return { ...state, asOf, computedAt, staleReason };
  return {
    asOf,
    computedAt,
    figures: figures ?? state.figures,
    units: units.length > 0 ? units : state.units,
    staleReason,
  };
}
