import { covers } from '../../access/scope.ts';
import type { Role, Viewer } from '../../access/viewer.ts';

/** Who leads there, and HR. */
const WRITES: readonly Role[] = ['LEADERSHIP', 'HR', 'DINAS_HEAD'];

interface AnnotatedPlace {
  readonly instansiId: string;
  readonly dinasId: string | null;
}

/** Whether somebody annotates anything in a government. */
export const annotatesIn = ({ grants, scope }: Pick<Viewer, 'grants' | 'scope'>, instansiId: string): boolean =>
  !scope.closed.includes('figures') &&
  grants.some((grant) => grant.instansiId === instansiId && WRITES.includes(grant.role) && (grant.unitId === null || grant.dinasId !== null));

/** Whether they annotate figures of a dinas, or of the whole government: of what they lead or are HR of, and see the figures of. */
export const annotates = (viewer: Pick<Viewer, 'grants' | 'scope'>, { instansiId, dinasId }: AnnotatedPlace): boolean =>
  covers(viewer.scope, 'figures', { instansi: instansiId, ...(dinasId !== null && { dinas: dinasId }) }) &&
  viewer.grants.some(
    (grant) => grant.instansiId === instansiId && WRITES.includes(grant.role) && (grant.unitId === null || (dinasId !== null && grant.dinasId === dinasId)),
  );
