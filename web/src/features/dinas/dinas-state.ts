import type { DinasLiveSubscription, DinasPageQuery, DinasUnitsRestQuery } from '@selaras/schema/web';
import { foldLive, type LiveState } from '../../app/graphql/fold-live.ts';

type Event = DinasLiveSubscription['dinas'];
export type Dinas = Extract<NonNullable<DinasPageQuery['node']>, { __typename: 'Dinas' }>;

export interface DinasState extends LiveState {
  figures: Event['figures'];
  units: Event['units'];
  /** Where the tree goes on, of an answer that has not all of it; a stream tells it whole. */
  rest: string | null;
}

export function dinasOf({ node }: DinasPageQuery): Dinas | null {
  return node?.__typename === 'Dinas' ? node : null;
}

export function fromDinas(data: DinasPageQuery): DinasState | null {
  const dinas = dinasOf(data);
  return (
    dinas && {
      asOf: null,
      computedAt: null,
      isProjection: dinas.figures?.isProjection ?? false,
      figures: dinas.figures,
      units: dinas.unitFigures.nodes,
      rest: dinas.unitFigures.pageInfo.hasNextPage ? dinas.unitFigures.pageInfo.endCursor : null,
      staleReason: null,
      held: null,
    }
  );
}

/** The units of the rest of a tree. */
export const unitsOf = ({ node }: DinasUnitsRestQuery): Event['units'] => (node?.__typename === 'Dinas' ? node.unitFigures.nodes : []);

function withChanged(units: Event['units'], changed: Event['units']): Event['units'] {
  const incoming = new Map(changed.map((entry) => [entry.unit.id, entry]));
  return incoming.size === 0 ? units : units.map((entry) => incoming.get(entry.unit.id) ?? entry);
}

/** A changed unit takes the place of the one before; when units come or go, all of it comes as a snapshot. */
export const foldDinas = foldLive<DinasState, Event>({
  snapshot: ({ asOf, computedAt, figures, units, staleReason, held }) => ({
    asOf,
    isProjection: false,
    computedAt,
    figures,
    units,
    rest: null,
    staleReason,
    held,
  }),
  change: (state, { asOf, computedAt, figures, units, staleReason, held }) => ({
    ...state,
    asOf,
    computedAt,
    figures: figures ?? state.figures,
    units: withChanged(state.units, units),
    staleReason,
    held,
  }),
});
