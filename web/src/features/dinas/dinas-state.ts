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

function withChanged(units: Event['units'], changed: Event['units']): Event['units'] {
  const incoming = new Map(changed.map((entry) => [entry.unit.id, entry]));
  return incoming.size === 0 ? units : units.map((entry) => incoming.get(entry.unit.id) ?? entry);
}

/** A changed unit takes the place of the one before; when units come or go, all of it comes as a snapshot. */
export const foldDinas = foldLive<DinasState, Event>({
  snapshot: ({ asOf, computedAt, figures, units, staleReason, held }) => ({ asOf, computedAt, figures, units, staleReason, held }),
  change: (state, { asOf, computedAt, figures, units, staleReason, held }) => ({
    asOf,
    computedAt,
    figures: figures ?? state.figures,
    units: withChanged(state.units, units),
    staleReason,
    held,
  }),
});
