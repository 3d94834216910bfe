import type { DinasLiveSubscription, DinasPageQuery } from '@selaras/schema/web';
import { foldLive, type LiveState } from '../../app/graphql/fold-live.ts';

type Event = DinasLiveSubscription['dinas'];
export type Dinas = Extract<NonNullable<DinasPageQuery['node']>, { __typename: 'Dinas' }>;

export interface DinasState extends LiveState {
  figures: Event['figures'];
  units: Event['units'];
}

export function dinasOf({ node }: DinasPageQuery): Dinas | null {
  return node?.__typename === 'Dinas' ? node : null;
}

export function fromDinas(data: DinasPageQuery): DinasState | null {
  const dinas = dinasOf(data);
  return dinas && { asOf: null, computedAt: null, figures: dinas.figures, units: dinas.unitFigures, staleReason: null, held: null };
}

/** A change carries the whole tree again, since one unit moves every unit above it. */
export const foldDinas = foldLive<DinasState, Event>({
  snapshot: ({ asOf, computedAt, figures, units, staleReason, held }) => ({ asOf, computedAt, figures, units, staleReason, held }),
  change: (state, { asOf, computedAt, figures, units, staleReason, held }) => ({
    asOf,
    computedAt,
    figures: figures ?? state.figures,
    units: units.length > 0 ? units : state.units,
    staleReason,
    held,
  }),
});
