import { covers } from '../../access/scope.ts';
import type { Role, Viewer } from '../../access/viewer.ts';

/** Who leads there, and HR. */
export const WATCHES: readonly Role[] = ['LEADERSHIP', 'HR', 'DINAS_HEAD'];

/** Whether somebody watches figures anywhere in a government. */
export const watchesIn = ({ grants, scope }: Pick<Viewer, 'grants' | 'scope'>, instansiId: string): boolean =>
  !scope.closed.includes('figures') && grants.some((grant) => grant.instansiId === instansiId && WATCHES.includes(grant.role));

/** Whether they watch those of a dinas, or of the whole of it: of what they lead, and see the figures of. Asked again in SQL whenever a figure is looked at (WATCHED). */
export const watchesFiguresOf = (viewer: Pick<Viewer, 'grants' | 'scope'>, instansiId: string, dinasId: string | null): boolean =>
  covers(viewer.scope, 'figures', { instansi: instansiId, ...(dinasId !== null && { dinas: dinasId }) }) &&
  viewer.grants.some(
    (grant) => grant.instansiId === instansiId && WATCHES.includes(grant.role) && (grant.unitId === null || (dinasId !== null && grant.dinasId === dinasId)),
  );
