import { rightsKey } from '../access/viewer.ts';
import type { Context } from './context.ts';
import { busy, failure } from './errors.ts';

/** Whether nothing can have changed about the rights of an operation since it was let in: it may have waited for its turn since. */
export const hasRightsOfNow = ({ viewer, turn, services }: Context): boolean =>
  viewer === null || (services.viewers.epoch === turn.epoch && viewer.expiresAt > services.clock().getTime());

/** Asks who they are by now. Errors: UNAUTHENTICATED when their session is over, BUSY when they have other rights: nothing was begun, and it can be sent again. */
export async function confirmRights({ viewer, token, services }: Context): Promise<void> {
  const now = token === null ? null : await services.viewers.find(token, services.clock().getTime());
  if (!now) throw failure('UNAUTHENTICATED', 'Your session was over before the turn of this came.');
  if (!viewer || rightsKey(now) !== rightsKey(viewer))
    throw busy('Your rights changed while this waited for its turn; nothing of it was begun. Send it again.', 1);
}
