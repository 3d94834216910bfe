import { coversDinas } from '../../access/scope.ts';
import type { Role, Viewer } from '../../access/viewer.ts';

/** Who leads there, and HR: a program that only reads figures reminds nobody. */
export const REMINDS: readonly Role[] = ['LEADERSHIP', 'HR', 'DINAS_HEAD'];

/** Whether somebody reminds superiors anywhere in a government: of the dinas of theirs. */
export const remindsIn = ({ grants, scope }: Pick<Viewer, 'grants' | 'scope'>, instansiId: string): boolean =>
  !scope.closed.includes('figures') && grants.some((grant) => grant.instansiId === instansiId && REMINDS.includes(grant.role));

/** The dinas, of those in which somebody leads or is HR, that they see the figures of: a token may be held to fewer. */
export const remindedDinas = <Dinas extends { readonly id: string; readonly instansiId: string }>(
  { scope }: Pick<Viewer, 'scope'>,
  dinas: readonly Dinas[],
): Dinas[] => dinas.filter((one) => coversDinas(scope, one));
