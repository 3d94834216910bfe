import { covers } from '../../access/scope.ts';
import type { Role, Viewer } from '../../access/viewer.ts';

/** Who leads there, and HR. */
export const WATCHES: readonly Role[] = ['LEADERSHIP', 'HR', 'DINAS_HEAD'];

/** Of which dinas somebody watches figures; null for the whole government and each of its dinas. */
export function watchedDinas({ grants, scope }: Pick<Viewer, 'grants' | 'scope'>, instansiId: string): readonly string[] | null {
  const there = grants.filter((grant) => grant.instansiId === instansiId && WATCHES.includes(grant.role));
  if (there.some(({ unitId }) => unitId === null) && covers(scope, 'figures', { instansi: instansiId })) return null;
  const ids = new Set(there.map(({ dinasId }) => dinasId).filter((id) => id !== null));
  return [...ids].filter((dinas) => covers(scope, 'figures', { instansi: instansiId, dinas }));
}

/** Whether they watch those of a dinas, or of the whole of it: of what they lead, and see the figures of. Asked again in SQL whenever a figure is looked at (WATCHED). */
export const watchesFiguresOf = (viewer: Pick<Viewer, 'grants' | 'scope'>, instansiId: string, dinasId: string | null): boolean =>
  covers(viewer.scope, 'figures', { instansi: instansiId, ...(dinasId !== null && { dinas: dinasId }) }) &&
  viewer.grants.some(
    (grant) => grant.instansiId === instansiId && WATCHES.includes(grant.role) && (grant.unitId === null || (dinasId !== null && grant.dinasId === dinasId)),
  );
