import { covers } from '../../access/scope.ts';
import type { Viewer } from '../../access/viewer.ts';

export const hasWholeBoard = ({ scope }: Pick<Viewer, 'scope'>, instansiId: string): boolean => covers(scope, 'figures', { instansi: instansiId });

/** A board has a row per dinas: who sees the figures of none of them whole has none. */
export const hasBoard = ({ scope, grants }: Pick<Viewer, 'scope' | 'grants'>, instansiId: string): boolean =>
  hasWholeBoard({ scope }, instansiId) ||
  grants.some((grant) => grant.instansiId === instansiId && grant.dinasId !== null && covers(scope, 'figures', { dinas: grant.dinasId }));
